package org.tradebrief.desk.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.trail.Role;
import org.tradebrief.workbench.Verification;

/** Tells of PDFs whether each is what was signed, why not, and who signed it with which certificate. */
public final class VerifySheet extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int CERTIFICATE_SHOWN = 16;

    private final Phrases words;
    private final Glyphs glyphs;

    /** A file that was looked at. */
    public record Verified(String file, Verification found) {}

    private VerifySheet(DeskContext context, List<Verified> files) {
        super(20);
        words = context.words().of("export");
        glyphs = new Glyphs(context.words());
        setId("verify-sheet");
        getStyleClass().add("work-sheet");
        files.forEach(file -> getChildren().add(file(file)));
    }

    private Node file(Verified verified) {
        Verification found = verified.found();
        VBox rows = new VBox(8);
        HBox head = new HBox(
                8,
                Controls.label(verified.file(), "strong"),
                Controls.chip(
                        words.get(found.valid() ? "verify.valid" : "verify.invalid"), found.valid() ? "ok" : "bad"));
        head.getStyleClass().add("row");
        rows.getChildren().add(head);
        found.reasons()
                .forEach(why -> rows.getChildren()
                        .add(Controls.label(words.told(why), "verify-reason", "wrapped", "gate-stop")));
        found.signatures().forEach(seal -> rows.getChildren().add(signature(seal)));
        return rows;
    }

    private Node signature(Verification.Signed seal) {
        String when = seal.signedAt() == null ? "" : TIME.format(seal.signedAt().atZone(ZoneId.systemDefault()));
        HBox row = new HBox(
                12,
                glyphs.section(seal.intact() ? Glyphs.SectionState.ACCEPTED : Glyphs.SectionState.OPEN, 16),
                Controls.label(role(seal.role()), "muted"),
                Controls.label(seal.name()),
                Controls.label(when, "muted"),
                Controls.spring(),
                Controls.label(
                        words.get("verify.certificate", seal.fingerprint().substring(0, CERTIFICATE_SHOWN)),
                        "muted",
                        "small"));
        row.getStyleClass().add("key-row");
        return row;
    }

    /** A role of this program by its name, another as it is written. */
    private String role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .map(role -> words.get("verify.role." + role.name()))
                .orElseGet(() -> words.told(code));
    }

    public static void open(DeskContext context, List<Verified> files) {
        VerifySheet sheet = new VerifySheet(context, files);
        context.sheets().open(sheet.words.text("verify.title"), sheet, sheet);
    }
}
