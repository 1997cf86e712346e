package org.tradebrief.desk.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.workbench.Workspace;

/** Lets the brief that is open out as a file, and tells of a file whether it is what was signed. */
final class Exports {
    private static final String LANE = "export";

    private final Workspace workspace;
    private final DeskContext context;
    private final ReviewModel review;
    private final Phrases words;

    Exports(Workspace workspace, DeskContext context, ReviewModel review) {
        this.workspace = workspace;
        this.context = context;
        this.review = review;
        this.words = context.words().of("session");
    }

    /** The PDF: of a signed brief the bytes that were signed, else with the watermark of a draft. */
    void pdf() {
        export("PDF", "pdf");
    }

    /** Another form, by the ending that the person chooses: Markdown, HTML, XLSX. */
    void other() {
        review.flush();
        BriefRecord brief = review.briefProperty().get();
        if (brief == null) {
            return;
        }
        context.files()
                .save(
                        words.get("export.title"),
                        stem(brief) + ".html",
                        words.get("export.kinds"),
                        List.of("docx", "html", "md", "xlsx"))
                .ifPresent(file -> write(brief.name(), file));
    }

    private void export(String kind, String ending) {
        review.flush();
        BriefRecord brief = review.briefProperty().get();
        if (brief == null) {
            return;
        }
        context.files()
                .save(words.get("export.title"), stem(brief) + "." + ending, kind, List.of(ending))
                .ifPresent(file -> write(brief.name(), file));
    }

    private static String stem(BriefRecord brief) {
        return brief.name().replaceFirst("\\.md$", "");
    }

    private void write(String name, Path file) {
        context.tasks()
                .run(
                        LANE,
                        words.get("task.export", file.getFileName()),
                        progress -> {
                            BriefRecord brief = workspace.reviewing().desk().get(name);
                            byte[] bytes = bytes(brief, file);
                            put(bytes, file);
                            return file;
                        },
                        done -> context.notices().say(words.get("exported", done.getFileName())),
                        context.notices()::failed);
    }

    private byte[] bytes(BriefRecord brief, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".md")) {
            return brief.markdown().getBytes(StandardCharsets.UTF_8);
        }
        if (name.endsWith(".html")) {
            return workspace.publishing().draft(brief).html();
        }
        if (name.endsWith(".xlsx")) {
            return workspace.publishing().draft(brief).xlsx();
        }
        if (name.endsWith(".docx")) {
            return workspace.publishing().draft(brief).docx();
        }
        Optional<byte[]> signed = workspace.signOff().record(brief);
        return signed.orElseGet(() -> workspace.publishing().draft(brief).pdf().bytes());
    }

    /** Beside the place first, then moved, so that a half-written file never bears the name. */
    private static void put(byte[] bytes, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path unfinished = Files.createTempFile(folder, ".export", ".tmp");
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("DSK-WRITE", "無法寫入：" + file + "。", "檢查磁碟空間與權限，或選另一個位置。", e);
        }
    }

    void verify(Path file) {
        context.tasks()
                .run(
                        LANE,
                        words.get("task.verify", file.getFileName()),
                        progress -> workspace.signOff().verify(Files.readAllBytes(file)),
                        report -> context.notices()
                                .say(
                                        report.valid()
                                                ? words.get(
                                                        "verified",
                                                        file.getFileName(),
                                                        report.signatures().size())
                                                : words.get(
                                                        "not-verified",
                                                        file.getFileName(),
                                                        String.join("；", report.reasons()))),
                        context.notices()::failed);
    }
}
