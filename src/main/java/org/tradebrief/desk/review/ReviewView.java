package org.tradebrief.desk.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.BriefText;
import org.tradebrief.desk.controls.PixelSplit;
import org.tradebrief.desk.editor.text.Leaf;
import org.tradebrief.desk.editor.text.SectionReader;
import org.tradebrief.desk.editor.text.Tracking;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.review.BriefRecord;

/** The review tab: head, tools, text, evidence. Without a brief it shows what is put in its place. */
final class ReviewView extends StackPane {
    private static final double EVIDENCE = 400;
    private static final double EVIDENCE_NARROW = 360;
    private static final double NARROW = 1104;

    private final ReviewModel model;
    private final SectionPane section;
    private final ToolBar tools;
    private final EvidencePane evidence;
    private final StackPane text = new StackPane();
    private final BesidePane beside;
    private final PreviewPane preview;
    private final FindBar find;
    private final PixelSplit split;
    private final ReviewPanes panes;
    private final StackPane over = new StackPane();

    /** The section in the text that changes are shown against, read once and not with every letter; null for none. */
    private @Nullable List<Leaf> earlier;

    /**
     * @param panes that can be opened in its place
     * @param covered told whether one of them is open
     */
    ReviewView(ReviewContext context, Node withoutBrief, ReviewPanes panes, BooleanProperty covered) {
        covered.bind(Bindings.isNotEmpty(over.getChildren()));
        this.panes = panes;
        model = context.model();
        getStyleClass().add("review");
        getStylesheets().add(sheet());
        section = new SectionPane(context);
        section.editor().onLeave(this::leaveText);
        tools = new ToolBar(context, () -> section.editor().requestFocus());
        evidence = new EvidencePane(context);
        beside = new BesidePane(context);
        preview = new PreviewPane(context);
        find = new FindBar(context, section.editor());
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox writing = new VBox(tools, find, text);
        writing.setMinWidth(0);
        split = new PixelSplit(writing, evidence, evidence, EVIDENCE);
        VBox.setVgrow(split, Priority.ALWAYS);
        widthProperty().addListener((o, was, is) -> {
            // After the split has settled: while it grows it keeps the width that it had.
            double wanted = is.doubleValue() < NARROW ? EVIDENCE_NARROW : EVIDENCE;
            context.desk().tasks().onScreen(() -> split.fit(wanted));
        });
        VBox whole = new VBox(new HeadBar(context), new NewerStrip(context), split);
        whole.visibleProperty().bind(model.briefProperty().isNotNull().and(Bindings.isEmpty(over.getChildren())));
        over.visibleProperty().bind(Bindings.isNotEmpty(over.getChildren()));
        model.briefProperty().addListener((o, was, is) -> {
            if (is == null || was != null && !was.name().equals(is.name())) {
                leavePane();
            }
        });
        withoutBrief.visibleProperty().bind(model.briefProperty().isNull());
        withoutBrief.managedProperty().bind(withoutBrief.visibleProperty());
        setMinHeight(0);
        getChildren().addAll(whole, withoutBrief, over);
        over.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leavePane();
                e.consume();
            }
        });
        model.showing().modeProperty().subscribe(this::showMode);
        tools.againstProperty().addListener((o, was, is) -> showOtherChanges());
        model.briefProperty().map(brief -> brief.content().machine()).subscribe(this::showOtherChanges);
        model.sectionProperty().addListener((o, was, is) -> earlier = earlier());
        model.editor().watch(this::showChanges);
        showOtherChanges();
        evidence.setFocusTraversable(true);
    }

    static String sheet() {
        return Sheets.beside(ReviewView.class, "review");
    }

    /** What the text is compared with and which evidence is shown, for the next start. */
    Map<String, String> state() {
        return Map.of(
                "against", tools.againstProperty().get().name(),
                "evidence", String.valueOf(evidence.shownProperty().get()));
    }

    /** Puts back what {@link #state} gave. */
    void restore(Map<String, String> state) {
        Arrays.stream(ToolBar.Against.values())
                .filter(against -> against.name().equals(state.get("against")))
                .forEach(tools.againstProperty()::set);
        String tab = state.getOrDefault("evidence", "");
        if (tab.matches("[0-2]")) {
            evidence.shownProperty().set(Integer.parseInt(tab));
        }
    }

    SectionPane section() {
        return section;
    }

    EvidencePane evidence() {
        return evidence;
    }

    FindBar find() {
        return find;
    }

    /** The machine's draft against what became of it, or back to writing. */
    void toggleDraft() {
        model.showing().toggleDraft();
    }

    void openSigning() {
        open(panes.signing());
    }

    void openNewer() {
        open(panes.newer());
    }

    void openAudit() {
        open(panes.audit());
    }

    private void open(ReviewPane pane) {
        model.flush();
        Node opened = pane.open(this::leavePane);
        over.getChildren().setAll(opened);
        // The pane itself, should nothing in it take the keyboard, so that Esc leaves it.
        over.requestFocus();
    }

    private void leavePane() {
        if (over.getChildren().isEmpty()) {
            return;
        }
        over.getChildren().clear();
        evidence.requestFocus();
    }

    /** Where no text is being typed the queue takes the keyboard, so that Enter acts on its item and on no button elsewhere. */
    void toQueue() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean typing = owner instanceof TextInputControl || owner == section.editor();
        if (!typing) {
            evidence.requestFocus();
        }
    }

    /** Esc leaves the text for the queue, where bare letters act. */
    void leaveText() {
        evidence.requestFocus();
    }

    private void showMode(Showing.Mode mode) {
        boolean alone = mode != Showing.Mode.EDIT;
        if (alone) {
            split.getItems().remove(evidence);
        } else if (!split.getItems().contains(evidence)) {
            split.getItems().add(evidence);
        }
        switch (mode) {
            case EDIT -> text.getChildren().setAll(section);
            case BESIDE -> {
                beside.show();
                text.getChildren().setAll(beside);
            }
            case PREVIEW -> {
                preview.show();
                text.getChildren().setAll(preview);
            }
        }
    }

    private void showOtherChanges() {
        earlier = earlier();
        showChanges();
    }

    private void showChanges() {
        List<Leaf> before = earlier;
        section.editor()
                .showChanges(
                        before == null
                                ? Tracking.none()
                                : Tracking.between(before, model.editor().leaves()));
    }

    private @Nullable List<Leaf> earlier() {
        BriefRecord brief = model.briefProperty().get();
        BriefText.Part part = model.part().orElse(null);
        if (brief == null || part == null) {
            return null;
        }
        BriefText other = switch (tools.againstProperty().get()) {
            case NOTHING -> null;
            case DRAFT -> brief.content().machine();
            case LAST_WEEK -> model.reading().lastWeek().orElse(null);
        };
        return other == null
                ? null
                : other.parts().stream()
                        .filter(p -> p.key().equals(part.key()))
                        .findFirst()
                        .map(p -> SectionReader.leaves(SectionReader.read(SectionText.bodyOf(p))))
                        .orElse(List.of());
    }
}
