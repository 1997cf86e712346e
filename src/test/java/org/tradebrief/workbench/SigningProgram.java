package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** A program of its own that signs, exports and edits until it is killed, and prints each act once it is done. */
public final class SigningProgram {
    static final Person LIN = new Person("林怡君", Role.AUTHOR);
    static final Person CHEN = new Person("陳柏宏", Role.APPROVER);
    private static final String TEXT = "# 簡報\n\n## 摘要\n\n本週沒有新措施。第 0 次。\n";

    private final Workspace workspace;
    private final Path folder;
    private final String name;

    private SigningProgram(Workspace workspace, Path folder) throws IOException {
        this.workspace = workspace;
        this.folder = folder;
        this.name = open();
    }

    /** @param args the folder in which workspace, keys and exports lie */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (Workspace workspace = Workbench.standard("測試").openToWrite(folder.resolve("w"))) {
            SigningProgram program = new SigningProgram(workspace, folder);
            while (true) {
                program.round();
            }
        }
    }

    private String open() throws IOException {
        if (workspace.reviewing().desk().briefs().isEmpty()) {
            Path file = Files.writeString(folder.resolve("簡報.md"), TEXT);
            return workspace
                    .reviewing()
                    .open(file, LocalDate.parse("2026-02-08"), LIN)
                    .name();
        }
        return workspace.reviewing().desk().briefs().getFirst().name();
    }

    /** Whatever the last program left undone is done first. */
    private void round() throws IOException {
        BriefRecord brief = workspace.reviewing().desk().get(name);
        if (brief.signature(Role.AUTHOR).isEmpty()) {
            sign(brief, LIN);
        } else if (brief.signature(Role.APPROVER).isEmpty()) {
            sign(brief, CHEN);
        } else {
            edit(brief);
        }
        export();
    }

    private void sign(BriefRecord brief, Person by) {
        PersonKey key = new SigningKeys(folder.resolve("keys"), workspace.clock()).own(by.name(), new char[0]);
        BriefRecord signed = workspace.signOff().sign(name, by, brief.content().hash(), key);
        say("signed " + by.role().code() + " " + signed.content().hash());
    }

    private void edit(BriefRecord brief) {
        String part = brief.content().text().parts().get(1).text();
        String next = part.replaceAll("第 \\d+ 次", "第 " + System.nanoTime() + " 次");
        workspace.reviewing().desk().on(name, LIN).edit(1, part, next);
        say("edited");
    }

    private void export() throws IOException {
        BriefRecord brief = workspace.reviewing().desk().get(name);
        Ready ready = workspace.publishing().draft(brief);
        put(
                "out.pdf",
                workspace.signOff().record(brief).orElseGet(() -> ready.pdf().bytes()));
        put("out.docx", ready.docx());
        say("exported");
    }

    private void put(String file, byte[] bytes) throws IOException {
        Path unfinished = Files.write(Files.createTempFile(folder, ".export-", ".tmp"), bytes);
        Files.move(unfinished, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
