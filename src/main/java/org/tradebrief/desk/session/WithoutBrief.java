package org.tradebrief.desk.session;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Picture;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.trade.Provider;
import org.tradebrief.workbench.Workspace;

/** The review tab of a workspace without a brief: what is held, and the one thing to do. */
final class WithoutBrief extends VBox {
    private final Workspace workspace;
    private final DeskContext context;
    private final Phrases words;
    private final Phrases sources;
    private final HBox facts = new HBox();
    private final HBox buttons = new HBox(8);
    /** Of people's own sources; negative while they are not counted. */
    private final LongProperty documents = new SimpleLongProperty(-1);

    private final ObjectProperty<@Nullable Facts> counted = new SimpleObjectProperty<>();

    /** @param lacking sources of which nothing came in the week of the day */
    private record Facts(long documents, long pages, long copies, List<Provider> lacking) {}

    WithoutBrief(Workspace workspace, DeskContext context) {
        this.workspace = workspace;
        this.context = context;
        this.words = context.words().of("session");
        this.sources = context.words().of("shell");
        getStyleClass().add("without-brief");
        facts.getStyleClass().add("without-facts");
        sceneProperty().addListener((o, was, is) -> {
            if (is != null && getChildren().isEmpty()) {
                build();
            }
        });
        visibleProperty().addListener((o, was, is) -> refresh());
        context.asOf().addListener((o, was, is) -> refresh());
    }

    /** Counts anew what is held, as after documents came in; not while nobody sees it. */
    void refresh() {
        if (isVisible() && !getChildren().isEmpty()) {
            count();
        }
    }

    private void build() {
        Label hint = new Label();
        hint.getStyleClass().add("state-hint");
        hint.textProperty().bind(Bindings.createStringBinding(this::hint, context.asOf(), counted, words.language()));
        buttons.getStyleClass().add("without-buttons");
        documents.subscribe(this::offer);
        Region line = new Region();
        line.getStyleClass().add("without-line");
        HBox links = new HBox(16, link("data.import"), link("data.refresh"));
        VBox below = new VBox(24, line, facts, links);
        below.getStyleClass().add("without-below");
        // Where nothing is held there is nothing to tell, and what to do about it stands above.
        below.visibleProperty().bind(documents.isNotEqualTo(0));
        words.language().subscribe(this::tell);
        getChildren().setAll(picture(), Controls.label(words.text("none.title"), "state-title"), hint, buttons, below);
        count();
    }

    /** The one thing to do first: to compose, or to bring in what there is nothing of yet. */
    private void offer() {
        Actions actions = context.actions();
        Button markdown = Controls.button(actions.get("brief.open-markdown"), actions, Controls.Weight.NORMAL);
        List<Button> offered = documents.get() == 0
                ? List.of(
                        importing(actions),
                        Controls.button(actions.get("data.refresh"), actions, Controls.Weight.NORMAL),
                        markdown)
                : List.of(compose(actions), markdown);
        markdown.setGraphic(null);
        offered.forEach(button -> button.getStyleClass().add("tall"));
        buttons.getChildren().setAll(offered);
    }

    /** Where nothing is held yet there is no more to import. */
    private Button importing(Actions actions) {
        return Controls.buttonWithKeys(
                actions.get("data.import"), words.text("none.import"), actions, Controls.Weight.PRIMARY);
    }

    private Button compose(Actions actions) {
        return Controls.buttonWithKeys(
                actions.get("brief.compose"),
                Bindings.createStringBinding(
                        () -> words.get(
                                "compose.week", IsoWeek.of(context.asOf().get()).toString()),
                        context.asOf(),
                        words.language()),
                actions,
                Controls.Weight.PRIMARY);
    }

    private String hint() {
        IsoWeek week = IsoWeek.of(context.asOf().get());
        Facts is = counted.get();
        if (is == null) {
            // One line of room, and nothing said that is not known yet.
            return " ";
        }
        if (is.documents() == 0) {
            return words.get("none.no-data");
        }
        return words.get(
                is.lacking().isEmpty() ? "none.hint" : "none.lacking",
                week.toString(),
                week.monday().toString(),
                week.sunday().toString(),
                is.lacking().stream()
                        .map(provider -> sources.get("source." + provider.name()))
                        .collect(Collectors.joining(words.get("list.comma"))));
    }

    private Button link(String action) {
        Button link = new Button();
        link.textProperty().bind(context.actions().get(action).label());
        link.getStyleClass().add("link-button");
        link.setOnAction(e -> context.actions().get(action).fire());
        return link;
    }

    private void count() {
        context.tasks().run("count", "count", progress -> counted(), this::show, context.notices()::failed);
    }

    private Facts counted() {
        LocalDate day = context.asOf().get();
        List<Document> held = workspace.library().asOf(day);
        List<Document> all =
                held.stream().filter(d -> d.layer() != Layer.REGISTER).toList();
        List<Document> policy =
                all.stream().filter(d -> d.layer() == Layer.POLICY).toList();
        long pages = policy.stream().map(Document::identity).distinct().count();
        return new Facts(all.size(), pages, policy.size() - pages, SourceStates.lacking(held, day));
    }

    private void show(Facts is) {
        counted.set(is);
        documents.set(is.documents());
        tell();
    }

    private void tell() {
        Facts is = counted.get();
        if (is != null) {
            facts.getChildren()
                    .setAll(
                            fact(is.documents(), words.get("fact.documents")),
                            fact(is.pages(), words.get("fact.pages", is.copies())));
        }
    }

    private static Node fact(long number, String what) {
        VBox fact = new VBox(
                Controls.label(String.format("%,d", number), "section-title"), Controls.label(what, "muted", "small"));
        fact.getStyleClass().add("without-fact");
        return fact;
    }

    private static Node picture() {
        return new Picture(
                96,
                96,
                Picture.stroke("M24 8h48a4 4 0 0 1 4 4v68a4 4 0 0 1-4 4H24a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z", "line", 2),
                Picture.stroke("M32 26h32M32 36h24", "line", 3),
                Picture.stroke("M32 66V58M42 66V50M52 66V62M62 66V54", "accent-line", 5),
                Picture.fill("M74 65a13 13 0 1 0 0 26 13 13 0 1 0 0-26z", "accent"),
                Picture.stroke("M74 72v12M68 78h12", "on-accent", 2.5));
    }
}
