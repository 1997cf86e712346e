package org.tradebrief.desk.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.desk.export.ExportSheet;
import org.tradebrief.desk.export.Saving;
import org.tradebrief.desk.export.VerifySheet;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Role;
import org.tradebrief.workbench.Publishing;
import org.tradebrief.workbench.Workspace;

/** Lets the brief that is open out as a file, and tells of PDFs whether they are what was signed. */
final class Exports {
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

    /** Asks for the form, the proposed one chosen already, and for the place. */
    void open(ExportSheet.Form proposed) {
        review.flush();
        BriefRecord brief = review.briefProperty().get();
        if (brief != null) {
            boolean signed = brief.signature(Role.AUTHOR).isPresent();
            ExportSheet.open(context, signed, proposed, (form, annex) -> export(brief.name(), form, annex));
        }
    }

    private void export(String name, ExportSheet.Form form, boolean annex) {
        new Saving(context)
                .ask(
                        words.get("export.title"),
                        name.replaceFirst("\\.md$", "") + "." + form.ending(),
                        List.of(form.ending()),
                        file -> bytes(workspace.reviewing().desk().get(name), form, annex));
    }

    /** The PDF of a signed brief is the bytes that were signed, else it has the watermark of a draft. */
    private byte[] bytes(BriefRecord brief, ExportSheet.Form form, boolean annex) {
        Publishing publishing = workspace.publishing();
        return switch (form) {
            case PDF ->
                workspace
                        .signOff()
                        .record(brief)
                        .orElseGet(() -> publishing.draft(brief).pdf(annex).bytes());
            case DOCX -> publishing.draft(brief).docx();
            case HTML -> publishing.draft(brief).html();
            case XLSX -> publishing.draft(brief).xlsx();
            case MARKDOWN -> brief.markdown().getBytes(StandardCharsets.UTF_8);
        };
    }

    void chooseToVerify() {
        context.files()
                .open(words.get("verify.choose"), "PDF", List.of("pdf"))
                .ifPresent(file -> verify(List.of(file)));
    }

    void verify(List<Path> files) {
        context.tasks()
                .run(
                        "verify",
                        words.get("task.verify", files.getFirst().getFileName()),
                        progress -> {
                            List<VerifySheet.Verified> found = new ArrayList<>();
                            for (Path file : files) {
                                found.add(new VerifySheet.Verified(
                                        String.valueOf(file.getFileName()),
                                        workspace.signOff().verify(Files.readAllBytes(file))));
                            }
                            return found;
                        },
                        found -> VerifySheet.open(context, found),
                        context.notices()::failed);
    }
}
