package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** A brief from elsewhere, reviewed by two people and signed. */
class SignOffTest {
    private static final Person LIN = new Person("林怡君", Role.AUTHOR);
    private static final Person CHEN = new Person("陳柏宏", Role.APPROVER);
    private static final String TEXT = """
        ---
        layout: default
        ---
        # 貿易動態簡報

        ## 摘要

        本週沒有新措施。\r
        建議人工審核：以下為推測。
        """;

    @TempDir
    Path temp;

    private Workspace workspace;
    private String name;

    @BeforeEach
    void openBrief() throws IOException {
        workspace = Workbench.standard("測試").openToWrite(temp.resolve("w"));
        Path file = Files.writeString(temp.resolve("外來.md"), TEXT);
        name = workspace
                .reviewing()
                .open(file, LocalDate.parse("2026-02-08"), LIN)
                .name();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private PersonKey key(Person person) {
        return new SigningKeys(temp.resolve("keys"), workspace.clock()).own(person.name(), new char[0]);
    }

    private BriefRecord brief() {
        return workspace.reviewing().desk().get(name);
    }

    private BriefRecord sign(Person person, PersonKey key) {
        return workspace.signOff().sign(name, person, brief().content().hash(), key, false);
    }

    @Test
    void aTextFromElsewhereIsKeptByteForByteAndFlaggedByItsMarks() {
        assertEquals(TEXT, brief().markdown());
        assertTrue(brief().sections().get(1).isOpen());
    }

    @Test
    void whatTwoPeopleSignedIsVerifiedAndOneByteMoreIsNot() {
        workspace.reviewing().desk().on(name, LIN).accept(1, "看過");
        sign(LIN, key(LIN));
        byte[] once = workspace.signOff().record(brief()).orElseThrow();
        assertTrue(workspace.signOff().verify(once).valid());
        assertEquals(
                "KEY-SAME",
                assertThrows(Refusal.class, () -> sign(CHEN, key(LIN))).code());
        sign(CHEN, key(CHEN));
        byte[] twice = workspace.signOff().record(brief()).orElseThrow();
        assertTrue(workspace.signOff().verify(twice).valid());
        assertEquals(2, workspace.signOff().verify(twice).signatures().size());

        byte[] more = java.util.Arrays.copyOf(twice, twice.length + 1);
        assertFalse(workspace.signOff().verify(more).valid());
        twice[twice.length / 2] ^= 1;
        assertFalse(workspace.signOff().verify(twice).valid());
    }

    @Test
    void whatWasSignedIsHandedOutUntilTheTextChanges() {
        workspace.reviewing().desk().on(name, LIN).accept(1, "看過");
        sign(LIN, key(LIN));
        byte[] record = workspace.signOff().record(brief()).orElseThrow();
        assertArrayEquals(record, workspace.signOff().record(brief()).orElseThrow());
        String part = brief().content().text().parts().get(1).text();
        workspace.reviewing().desk().on(name, LIN).edit(1, part, part + "補充。\n");
        assertTrue(workspace.signOff().record(brief()).isEmpty());
        assertTrue(workspace.signOff().verify(record).reasons().toString().contains("的簽核已失效"));
        workspace.reviewing().desk().on(name, LIN).accept(1, "再看過");
        sign(LIN, key(LIN));
        byte[] next = workspace.signOff().record(brief()).orElseThrow();
        assertTrue(workspace.signOff().verify(next).valid(), "the next one stands, however soon it was signed");
    }

    @Test
    void whatMayNotBeSignedLeavesNoFile() {
        assertEquals(
                "REV-OPEN",
                assertThrows(Refusal.class, () -> sign(LIN, key(LIN))).code());
        assertTrue(Files.notExists(temp.resolve("w/records")));
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Path noise = Files.write(temp.resolve("noise.md"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Reviewing reviewing = workspace.reviewing();
        LocalDate day = LocalDate.parse("2026-02-08");
        assertEquals(
                "REV-NOT-TEXT",
                assertThrows(Refusal.class, () -> reviewing.open(noise, day, LIN))
                        .code());
    }
}
