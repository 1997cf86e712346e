package org.tradebrief.desk.signoff;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Findings;
import org.tradebrief.review.Signature;
import org.tradebrief.review.Waiver;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** What is settled, what was waived, and who signs with which key. */
final class SignForm extends ScrollPane {
    private static final int HASH_SHOWN = 24;

    private final SignModel model;
    private final ReviewModel review;
    private final DeskContext context;
    private final Phrases words;
    private final Glyphs glyphs;
    private final VBox rows = new VBox();
    private final VBox checks = new VBox();

    SignForm(SignModel model, ReviewModel review, DeskContext context) {
        this.model = model;
        this.review = review;
        this.context = context;
        this.words = context.words().of("signoff");
        this.glyphs = new Glyphs(context.words());
        rows.getStyleClass().add("sign-form");
        review.reportProperty().addListener(o -> showChecks());
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void show() {
        rows.getChildren().clear();
        BriefRecord brief = model.brief();
        if (brief == null) {
            return;
        }
        rows.getChildren().add(checks);
        showChecks();
        waivers(brief);
        signatures(brief);
        rows.getChildren().add(Controls.label(words.get("signer"), "sub-title", "sign-sub"));
        Segmented<Role> role = new Segmented<>(
                List.of(Role.AUTHOR, Role.APPROVER), model.roleProperty().get(), r -> words.text("role." + r.name()));
        role.valueProperty().bindBidirectional(model.roleProperty());
        Person person = model.personProperty().get();
        rows.getChildren()
                .addAll(
                        field("role", role),
                        field("name", Controls.label(person == null ? words.get("nobody") : person.name())),
                        whileSigning(field("key", key())),
                        whileSigning(field("passphrase", passphrase())),
                        field("hash", hash(brief)),
                        whileSigning(consent()));
        // What the author signed the approver signs as it is.
        if (brief.signature(Role.AUTHOR).isEmpty()) {
            rows.getChildren().add(rows.getChildren().size() - 1, field("annex", annex()));
        }
    }

    /** The lines stand at once, and are filled when the check is done: whoever signs soon after a start must see them. */
    private void showChecks() {
        BriefRecord brief = model.brief();
        CheckReport report = review.reportProperty().get();
        List<CheckLine> lines = brief == null || report == null
                ? CheckLine.expected(words)
                : CheckLine.of(Findings.of(brief, report), report.leftOutInAll(), words);
        checks.getChildren().setAll(lines.stream().map(this::row).toList());
    }

    /** What only a signature needs is away while the role has nothing to sign: it has signed, or it is not its turn. */
    private Node whileSigning(Node node) {
        node.visibleProperty().bind(model.mayRole());
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private Node row(CheckLine line) {
        Label count = Controls.label(line.count(), "strong", "check-count");
        HBox row = new HBox(
                12,
                glyphs.section(line.done() ? Glyphs.SectionState.ACCEPTED : Glyphs.SectionState.OPEN, 16),
                Controls.label(line.name()),
                Controls.spring(),
                Controls.label(line.detail(), "muted"),
                count);
        row.getStyleClass().add("check-line");
        return row;
    }

    private void waivers(BriefRecord brief) {
        List<Waiver> waivers = brief.content().waivers();
        if (waivers.isEmpty()) {
            return;
        }
        HBox head = new HBox(
                8,
                Controls.label(words.get("waivers", waivers.size()), "sub-title"),
                Controls.label(words.get("waivers.annex"), "small", "muted"));
        head.getStyleClass().addAll("row", "sign-sub");
        rows.getChildren().add(head);
        for (Waiver waiver : waivers) {
            HBox row = new HBox(
                    8,
                    glyphs.verdict(waiver.verdict() == Verdict.VERIFIED ? Verdict.UNSUPPORTED : waiver.verdict(), 14),
                    Controls.label(waiver.claim().text(), "strong"),
                    Controls.label(waiver.why(), "muted"));
            row.getStyleClass().add("waiver-line");
            rows.getChildren().add(row);
        }
    }

    private void signatures(BriefRecord brief) {
        for (Signature signature : brief.signatures()) {
            String role = words.get("role." + signature.who().role().name());
            String text = signature.holds()
                    ? words.get(
                            "signature.holds." + signature.who().role().name(),
                            signature.who().name(),
                            role)
                    : words.get("signature.fell", signature.who().name(), role, String.valueOf(signature.fallen()));
            HBox row = new HBox(
                    12,
                    glyphs.section(signature.holds() ? Glyphs.SectionState.ACCEPTED : Glyphs.SectionState.OPEN, 16),
                    Controls.label(text, signature.holds() ? "plain" : "muted", "wrapped"));
            row.getStyleClass().add("waiver-line");
            rows.getChildren().add(row);
        }
    }

    private Node field(String key, Node value) {
        Label name = Controls.label(words.get("field." + key), "muted", "field-name");
        HBox row = new HBox(16, name, value);
        row.getStyleClass().add("sign-field");
        return row;
    }

    private Node key() {
        Path file = model.keyFileProperty().get();
        Person person = model.personProperty().get();
        String text = file != null
                ? file.getFileName().toString()
                : person == null
                        ? words.get("nobody")
                        : words.get(model.hasKey() ? "key.here" : "key.new", person.name());
        Label shown = Controls.label(text, "key-shown", "wrapped");
        Button choose = new Button(words.get("key.choose"));
        choose.getStyleClass().add("link-button");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(e -> context.files()
                .open(words.get("key.title"), "PKCS#12", List.of("p12", "pfx"))
                .ifPresent(chosen -> {
                    model.keyFileProperty().set(chosen);
                    show();
                }));
        HBox row = new HBox(8, shown, choose);
        row.getStyleClass().add("row");
        return row;
    }

    private Node passphrase() {
        PasswordField field = new PasswordField();
        field.setId("passphrase");
        field.setPrefWidth(280);
        field.textProperty().bindBidirectional(model.passphraseProperty());
        field.setPromptText(words.get(
                model.keyFileProperty().get() == null && !model.hasKey() ? "passphrase.new" : "passphrase.hint"));
        return field;
    }

    private Node hash(BriefRecord brief) {
        String hash = brief.content().hash();
        String shown = hash.substring(0, HASH_SHOWN).replaceAll("(.{8})", "$1 ") + "…";
        Button copy = new Button(words.get("hash.copy"));
        copy.getStyleClass().addAll("link-button", "dense");
        copy.setOnAction(e -> context.clip().put(hash));
        HBox row = new HBox(8, Controls.label(shown, "hash"), copy);
        row.getStyleClass().add("row");
        return row;
    }

    private Node annex() {
        return box("annex", model.annexProperty());
    }

    private Node consent() {
        CheckBox box = box("consent", model.consentProperty());
        box.getStyleClass().add("consent");
        return box;
    }

    private CheckBox box(String key, BooleanProperty chosen) {
        CheckBox box = new CheckBox(words.get(key));
        box.setId(key);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }
}
