package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Random;
import org.tradebrief.review.BriefActs;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/**
 * A program of its own that edits, decides, signs and exports in any order until it is killed, and prints each act once it is
 * done: the hash of its entry in the trail, or "exported".
 */
public final class SigningProgram {
    static final Person LIN = new Person("林怡君", Role.AUTHOR);
    static final Person CHEN = new Person("陳柏宏", Role.APPROVER);
    private static final String TEXT = "# 簡報\n\n## 摘要\n\n2024 年臺灣對美國出口 1,000 億美元，第 0 次。\n";

    private final Workspace workspace;
    private final Path folder;
    private final String name;
    private final Random any = new Random();

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
                program.act();
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

    private void act() throws IOException {
        BriefRecord brief = workspace.reviewing().desk().get(name);
        BriefActs lin = workspace.reviewing().desk().on(name, LIN);
        switch (any.nextInt(7)) {
            case 0 -> edit(brief, lin);
            case 1 -> lin.accept(1, "已核對");
            case 2 -> waive(brief, lin);
            case 3 -> lin.comments().add(0, 4, "請再看一次。");
            case 4 -> undo(brief, lin);
            default -> sign(brief);
        }
        say(workspace.reviewing().desk().trail(name).getLast().hash());
        if (any.nextBoolean()) {
            export(workspace.reviewing().desk().get(name));
            say("exported");
        }
    }

    private static void edit(BriefRecord brief, BriefActs lin) {
        String part = brief.content().text().parts().get(1).text();
        lin.edit(1, part, part.replaceAll("第 \\d+ 次", "第 " + System.nanoTime() + " 次"));
    }

    private void waive(BriefRecord brief, BriefActs lin) {
        workspace.checker().check(name, brief.markdown(), brief.content().asOf()).figures().stream()
                .findFirst()
                .ifPresent(figure -> lin.notAClaim(figure, "不是數據主張"));
    }

    private static void undo(BriefRecord brief, BriefActs lin) {
        if (brief.undo() != null) {
            lin.undo();
        }
    }

    private void sign(BriefRecord brief) {
        Person by = brief.signature(Role.AUTHOR).isEmpty() ? LIN : CHEN;
        if (brief.signature(Role.APPROVER).isEmpty()) {
            PersonKey key = new SigningKeys(folder.resolve("keys"), workspace.clock()).own(by.name(), new char[0]);
            workspace.signOff().sign(name, by, brief.content().hash(), key, true);
        }
    }

    private void export(BriefRecord brief) throws IOException {
        Ready ready = workspace.publishing().draft(brief);
        put(
                "out.pdf",
                workspace
                        .signOff()
                        .record(brief)
                        .orElseGet(() -> ready.pdf(false).bytes()));
        put("out.docx", ready.docx());
    }

    private void put(String file, byte[] bytes) throws IOException {
        Path unfinished = Files.write(Files.createTempFile(folder, ".export-", ".tmp"), bytes);
        Files.move(unfinished, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
