package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.workbench.SigningKeys;

class SignCommandTest {
    private static final String TEXT = """
        ---
        title: 外來草稿
        ---
        # 貿易簡報
        {: .lead}

        ## 說明

        本文由他處寫成，見 [原始頁](https://example.org/a_b)。

        <table><tr><th>項目</th><td>內容</td></tr></table>
        """;

    @TempDir
    Path temp;

    @Test
    void aMarkdownFileComesIntoReviewAsItStandsAndIsSigned() throws IOException {
        Path file = Files.writeString(temp.resolve("外來.md"), TEXT);
        Run signed = sign(file, "author", "王怡君");
        assertEquals(0, signed.exit(), signed.err());
        assertTrue(signed.json().get("signed").asBoolean());
        Run approved = sign(file, "approver", "陳柏宏");
        assertEquals(0, approved.exit(), approved.err());

        Path out = temp.resolve("out.md");
        Path pdf = temp.resolve("out.pdf");
        Run exported = run("export", "外來.md", "--markdown", out.toString(), "--pdf", pdf.toString(), "--json");
        assertTrue(exported.json().get("signed").asBoolean(), exported.out());
        assertEquals(TEXT, Files.readString(out));
        assertTrue(run("verify", pdf.toString(), "--json").json().get("valid").asBoolean());
    }

    @Test
    void whatIsMarkedForAPersonMustBeDecidedFirst() throws IOException {
        Path file = Files.writeString(temp.resolve("標記.md"), TEXT + "\n**[建議人工審核]** 這一段是推測。\n");
        Run refused = sign(file, "author", "王怡君");
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("REV-OPEN"), refused.err());
    }

    @Test
    void thePagesThatWereSignedTakeNoFurtherAnnex() throws IOException {
        Path file = Files.writeString(temp.resolve("外來.md"), TEXT);
        Path pdf = temp.resolve("out.pdf");
        sign(file, "author", "王怡君");
        Run refused = run("export", "外來.md", "--annex", "--pdf", pdf.toString());
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("EXP-ANNEX"), refused.err());
    }

    @Test
    void aFileThatDiffersFromWhatIsUnderReviewIsNotSignedInItsPlace() throws IOException {
        Path file = Files.writeString(temp.resolve("外來.md"), TEXT);
        sign(file, "author", "王怡君");
        Files.writeString(file, TEXT + "\n另一句。\n");
        Run refused = sign(file, "approver", "陳柏宏");
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("SIGN-OTHER"), refused.err());
    }

    private Run sign(Path file, String role, String name) throws IOException {
        Path keys = temp.resolve("keys-" + role);
        new SigningKeys(keys, Clock.systemUTC()).own(name, new char[0]);
        try (Stream<Path> made = Files.list(keys)) {
            String key = made.findFirst().orElseThrow().toString();
            return run("sign", file.toString(), "--role", role, "--name", name, "--keystore", key, "--json");
        }
    }

    private Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--workspace", temp.resolve("workspace").toString()));
        return Run.of(all.toArray(String[]::new));
    }
}
