package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;

/** The selected measure as it stood on the day of the date line, with all that says so. */
final class DetailPane extends StackPane {
    private static final int COMING = 4;
    private static final int LINES = 3;
    private static final double PASSAGE = 136;

    private final PolicyModel model;
    private final DeskContext context;
    private final MeasureText text;
    private final Phrases phrases;
    private final List<Action> beside;
    private final VersionsBox.@Nullable Choosing choosing;
    private final Glyphs glyphs;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Rest rest = new Rest();
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private @Nullable Measure shown;

    /**
     * @param beside what can be done with the measure, as buttons in its head
     * @param choosing what becomes of a choice between versions; null in a workspace that is open to read only
     */
    DetailPane(
            PolicyModel model,
            DeskContext context,
            MeasureText text,
            List<Action> beside,
            VersionsBox.@Nullable Choosing choosing) {
        this.model = model;
        this.context = context;
        this.text = text;
        this.beside = beside;
        this.choosing = choosing;
        phrases = context.words().of("policy");
        glyphs = new Glyphs(context.words());
        getStyleClass().add("policy-detail");
        scroll.setId("policy-detail");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.failureProperty().addListener((o, was, is) -> show());
        model.selectedProperty().addListener((o, was, is) -> show());
        model.knownProperty().addListener((o, was, is) -> show());
        model.dayProperty().addListener((o, was, is) -> rest.then(this::show));
        context.words().languageProperty().addListener((o, was, is) -> show());
        show();
    }

    void show() {
        RegisterDay known = model.knownProperty().get();
        LocalDate day = model.dayProperty().get();
        Measure measure =
                model.selectedMeasure().filter(m -> !m.knownOn().isAfter(day)).orElse(null);
        if (known == null || measure == null) {
            boolean coming = known == null && model.failureProperty().get() == null;
            getChildren().setAll(coming ? Skeleton.passages(COMING, LINES, PASSAGE) : nothing());
            return;
        }
        if (shown == null || !measure.id().equals(shown.id())) {
            scroll.setVvalue(0);
            comparing.set(false);
        }
        shown = measure;
        content.getChildren().setAll(sections(measure, known));
        getChildren().setAll(scroll);
    }

    /** A measure that is selected but was not known on the day is named, for it comes back with the line. */
    private Node nothing() {
        Measure last = shown;
        States states = new States(context.words(), context.clip());
        return last != null && last.id().equals(model.selectedProperty().get())
                ? states.empty(
                        phrases.text(
                                "detail.unknown-yet",
                                text.tag(last),
                                model.dayProperty().get().toString()),
                        phrases.text("detail.unknown-yet.hint"),
                        null)
                : states.empty(phrases.text("detail.none"), phrases.text("detail.none.hint"), null);
    }

    private List<Node> sections(Measure measure, RegisterDay known) {
        LocalDate day = model.dayProperty().get();
        Consumer<SourceRow> open = row -> context.selection().sourceProperty().set(row);
        SourceLinks.Opening opening = new SourceLinks.Opening(open, context.browser());
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(measure, day));
        nodes.add(new EventSection(phrases, opening).of(new EventLines(text, phrases, known).of(measure, day)));
        nodes.add(new RelationSection(text, phrases, model.selectedProperty()::set).of(measure, known));
        List<ListedEntity> entities = known.entitiesOf(measure.id());
        if (!entities.isEmpty()) {
            nodes.add(new EntitySection(text, context.words(), open).of(entities, day));
        }
        nodes.add(new DocumentSection(context.words(), opening, choosing, comparing)
                .of(measure, known.dossiersOf(measure.id())));
        return nodes;
    }

    private Node head(Measure measure, LocalDate day) {
        String announced = measure.announcedOn()
                .map(d -> phrases.get("detail.issued", text.issuer(measure.issuer()), d.toString()))
                .orElse(text.issuer(measure.issuer()));
        HBox above = new HBox(Controls.label(announced, "meta"), Controls.spring());
        above.setAlignment(Pos.CENTER_LEFT);
        for (Action action : beside) {
            Button button = Controls.iconButton(action, context.actions());
            button.getStyleClass().add("dense");
            button.setId(action.id() + ".detail");
            above.getChildren().add(button);
        }
        Label title = Controls.label(text.heading(measure), "section-title", "wrapped");
        VBox box = new VBox(above, title);
        String official = measure.titleZh();
        boolean english = context.words().language() == Language.EN;
        if (english && !text.name(measure).equals(text.heading(measure))) {
            box.getChildren().add(Controls.label(text.name(measure), "plain", "wrapped"));
        }
        if (!official.isEmpty() && !official.equals(text.heading(measure))) {
            Label issued = Controls.label(official, "simplified", "wrapped", "official-title");
            if (english) {
                issued.getStyleClass().add("meta");
            }
            box.getChildren().add(issued);
        }
        box.getChildren().add(standing(measure, day));
        box.getStyleClass().add("detail-section");
        return box;
    }

    private Node standing(Measure measure, LocalDate day) {
        Standing standing = Standings.of(measure, day);
        VBox box = new VBox(6, line(standing.status(), text.status(standing), text.span(measure, day)));
        for (Standing.PartStanding part : standing.parts()) {
            HBox row = new HBox(
                    8,
                    glyphs.status(part.status(), 12),
                    Controls.label(phrases.told(part.part()), "plain"),
                    Controls.label(text.status(part.status()), "muted"));
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        box.getStyleClass().add("standing");
        return box;
    }

    private HBox line(Status status, String name, String span) {
        Label chip = Controls.chip(name, tone(status), glyphs.status(status, 12));
        chip.getStyleClass().add("tall");
        HBox row = new HBox(8, chip, Controls.label(span, "plain"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String tone(Status status) {
        return switch (status) {
            case IN_FORCE, ANNOUNCED -> "accent";
            case SUSPENDED -> "amber";
            case ENDED, UNKNOWN -> "unknown";
        };
    }
}
