package org.tradebrief.desk.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Flag;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Later;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.ExcerptView;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.SourceExcerpt;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.editor.text.SourceLabel;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.review.Annotation;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Decision;
import org.tradebrief.review.Waiver;

/** The evidence of a figure in its fixed order: claim, computation, source, how it was read; then the actions, which never scroll away; comments. */
final class EvidenceView extends VBox {
    private static final int DOCUMENTS_SHOWN = 3;

    private final ReviewContext context;
    private final ReviewModel model;
    private final Phrases words;
    private final VBox facts = new VBox();
    private final DecisionBox decision;
    private final CommentsBox comments;
    private @Nullable Told shown;

    /** @param back gives the keyboard back once a decision was asked for and made or left */
    EvidenceView(ReviewContext context, Runnable back) {
        this.context = context;
        this.model = context.model();
        this.words = context.words();
        getStyleClass().add("evidence");
        ScrollPane scroll = new FactsScroll(facts);
        decision = new DecisionBox(context, back);
        comments = new CommentsBox(context, back);
        VBox.setVgrow(comments, Priority.ALWAYS);
        getChildren().addAll(scroll, decision, comments);
        model.briefProperty()
                .addListener((o, was, is) -> show(model.chosenProperty().get()));
        words.language().addListener((o, was, is) -> {
            shown = null;
            show(model.chosenProperty().get());
        });
    }

    /** What is told: of a figure, with what a person decided of it; else of the section; and the comments on either. */
    private record Told(
            @Nullable Mark mark,
            Optional<Waiver> waiver,
            @Nullable String title,
            List<Flag> flags,
            @Nullable Decision decision,
            List<Annotation> comments) {}

    private Told told(@Nullable Mark mark) {
        Optional<BriefRecord.SectionReview> section = section();
        return new Told(
                mark,
                mark == null ? Optional.empty() : model.waiver(mark),
                section.map(s -> s.part().title()).orElse(null),
                section.map(BriefRecord.SectionReview::flags).orElse(List.of()),
                section.map(BriefRecord.SectionReview::decision).orElse(null),
                model.remarks().shown());
    }

    /** Builds nothing anew while what is told stays the same, as it does while somebody types. */
    void show(@Nullable Mark mark) {
        Told next = told(mark);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        facts.getChildren().clear();
        if (mark == null) {
            facts.getChildren().add(flagged());
        } else {
            Figure figure = mark.figure();
            facts.getChildren().add(claim(figure));
            if (!figure.computation().isEmpty()) {
                facts.getChildren().add(computation(figure));
            }
            facts.getChildren().addAll(sources(figure));
            if (!figure.placement().isEmpty()) {
                facts.getChildren().add(placement(Placement.of(figure.placement(), words::told)));
            }
        }
        decision.show(mark);
        comments.show(mark);
    }

    void askToWaive() {
        decision.askToWaive();
    }

    void askNotAClaim() {
        decision.askNotAClaim();
    }

    void accept() {
        decision.accept();
    }

    void askComment() {
        comments.ask();
    }

    private Optional<BriefRecord.SectionReview> section() {
        Integer index = model.sectionProperty().get();
        BriefRecord brief = model.briefProperty().get();
        return index == null
                        || brief == null
                        || index >= brief.content().text().parts().size()
                ? Optional.empty()
                : Optional.of(brief.sections().get(index));
    }

    /** Nothing chosen: what is flagged in the section. */
    private Node flagged() {
        VBox box = new VBox(8);
        box.getStyleClass().add("evidence-block");
        section().ifPresent(section -> flagged(section, box));
        return box;
    }

    private void flagged(BriefRecord.SectionReview section, VBox box) {
        box.getChildren().add(Controls.label(section.part().title(), "claim-text", "wrapped"));
        if (section.flags().isEmpty()) {
            box.getChildren().add(Controls.label(words.get("evidence.unflagged"), "muted", "wrapped"));
        }
        for (Flag flag : section.flags()) {
            HBox row = new HBox(
                    8,
                    Controls.chip(words.get("flag." + flag.kind().name()), "accent"),
                    Controls.label(words.told(flag.reason()), "muted"));
            row.getStyleClass().add("row");
            box.getChildren().addAll(row, Controls.label(passage(section.part(), flag), "wrapped", "flag-excerpt"));
        }
        if (section.decision() != null) {
            String why = section.decision().why();
            box.getChildren()
                    .add(Controls.label(
                            words.get(
                                    why.isBlank() ? "evidence.accepted" : "evidence.accepted.why",
                                    section.decision().who().name(),
                                    why),
                            "muted",
                            "wrapped"));
        }
    }

    /** What is flagged, to its end: of it a flag itself keeps the first words alone. */
    private static String passage(BriefText.Part part, Flag flag) {
        return part.text()
                .lines()
                .filter(line -> line.contains(flag.excerpt()))
                .map(line -> SourceLabel.shortened(
                        line.substring(line.indexOf(flag.excerpt())).strip()))
                .findFirst()
                .orElse(flag.excerpt() + "…");
    }

    private Node claim(Figure figure) {
        Label text = Controls.label(figure.text(), "claim-text", "wrapped");
        HBox.setHgrow(text, Priority.ALWAYS);
        Label verdict = Controls.chip(
                context.controls().get("verdict." + figure.verdict().name()),
                tone(figure.verdict()),
                context.glyphs().verdict(figure.verdict(), 14));
        verdict.getStyleClass().add("tall");
        HBox head = new HBox(8, text, Controls.spring(), verdict);
        head.getStyleClass().add("row");
        VBox box = new VBox(
                4,
                head,
                Controls.label(FigureWords.subject(words, figure), "muted", "small", "wrapped"),
                Controls.label(words.told(figure.message()), "wrapped", "claim-message"));
        Later later = figure.later();
        if (later != null) {
            String key = later.then().equals(later.now()) ? "evidence.later.same" : "evidence.later";
            box.getChildren()
                    .add(Controls.label(
                            words.get(
                                    key,
                                    later.vintage(),
                                    words.told(later.now()),
                                    words.told(later.then()),
                                    context.controls()
                                            .get("verdict." + later.verdict().name())),
                            "muted",
                            "small",
                            "wrapped"));
        }
        box.getStyleClass().add("evidence-block");
        return box;
    }

    static String tone(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED -> "ok";
            case CONTRADICTED -> "bad";
            case INCOMPARABLE -> "amber";
            case UNSUPPORTED -> "unknown";
        };
    }

    private Node computation(Figure figure) {
        VBox box = block("evidence.computation");
        List<String> steps = figure.computation();
        for (int i = 0; i < steps.size(); i++) {
            box.getChildren()
                    .add(StepRow.of(i + 1, words.told(steps.get(i)), toneOf(i, steps.size(), figure.verdict())));
            if (i == 0 && MonthStrips.canShow(figure.unlike())) {
                box.getChildren().add(new MonthStrips(words, figure.unlike()));
            }
        }
        return box;
    }

    private Node placement(Placement placement) {
        VBox box = block("evidence.placement");
        box.getChildren().add(placement.view());
        return box;
    }

    private VBox block(String title) {
        VBox box = new VBox(Controls.label(words.text(title), "sub-title"));
        box.getStyleClass().add("evidence-block");
        return box;
    }

    /** What the text says stands in the colour of its verdict, what it should say in green, the way there in none. */
    private static String toneOf(int at, int steps, Verdict verdict) {
        if (at == steps - 1) {
            return verdict == Verdict.UNSUPPORTED ? "unknown" : "ok";
        }
        return at == 0 ? tone(verdict) : "none";
    }

    private List<Node> sources(Figure figure) {
        Map<DocumentId, Set<Integer>> lines = new LinkedHashMap<>();
        Map<DocumentId, String> paths = new LinkedHashMap<>();
        for (SourceRow row : figure.sources()) {
            lines.computeIfAbsent(row.document(), id -> new TreeSet<>()).add(row.line());
            paths.putIfAbsent(row.document(), row.path());
        }
        List<Node> boxes = new java.util.ArrayList<>();
        lines.forEach((id, cited) -> {
            if (boxes.size() < DOCUMENTS_SHOWN) {
                boxes.add(source(id, String.valueOf(paths.get(id)), cited));
            }
        });
        if (lines.size() > DOCUMENTS_SHOWN) {
            Label more = Controls.label(words.get("evidence.more", lines.size() - DOCUMENTS_SHOWN), "muted", "small");
            VBox box = new VBox(more);
            box.getStyleClass().add("evidence-block");
            boxes.add(box);
        }
        return boxes;
    }

    private Node source(DocumentId id, String path, Set<Integer> cited) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String vintage = context.library()
                .find(id)
                .map(document -> words.get("evidence.vintage", document.versionDay()))
                .orElse("");
        // Of a long name the middle goes; of the version nothing does.
        Label place = Controls.label(name, "muted", "small");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label version = Controls.label(vintage, "muted", "small");
        version.setMinWidth(USE_PREF_SIZE);
        Button open = new Button();
        open.setGraphic(Icon.OPEN.small());
        open.getStyleClass().addAll("icon-button", "dense", "accent-ink");
        open.accessibleTextProperty().bind(words.text("evidence.open"));
        open.setOnAction(e -> context.desk()
                .selection()
                .sourceProperty()
                .set(new SourceRow(id, path, cited.iterator().next())));
        Label title = Controls.label(words.text("evidence.source"), "sub-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, title, place, version, Controls.spring(), open);
        head.getStyleClass().add("row");
        VBox box = new VBox(4, head);
        box.getStyleClass().add("evidence-block");
        context.library()
                .find(id)
                .ifPresent(document -> box.getChildren()
                        .add(new ExcerptView(SourceExcerpt.of(context.library().text(id), cited))));
        return box;
    }
}
