package org.tradebrief.desk.start;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.action.KeyNames;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Logo;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.theme.Look;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;

/** The first screen: on the left the ways in, on the right what is going on and what was open before. */
public final class StartView extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /** Below these sizes the air around the two halves gives way. */
    private static final double LEAST_WIDTH = 1200;

    private static final double LEAST_HEIGHT = 720;

    /** The way in that Enter takes. */
    private static final String FIRST = "workspace.sample";

    private final DeskContext context;
    private final Phrases phrases;

    /** @param version of the program, as shown in the corner */
    public StartView(StartModel<?> model, DeskContext context, String version) {
        this.context = context;
        this.phrases = context.words().of("start");
        getStyleClass().add("start");
        VBox ways = ways(model, version);
        Region going = new StartProgress(model, context);
        HBox.setHgrow(going, Priority.ALWAYS);
        getChildren().addAll(ways, going);
        model.workingProperty().subscribe(busy -> pseudoClassStateChanged(BUSY, busy));
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
    }

    private void fit() {
        pseudoClassStateChanged(TIGHT, getWidth() < LEAST_WIDTH || getHeight() < LEAST_HEIGHT);
    }

    private VBox ways(StartModel<?> model, String version) {
        VBox names = new VBox(
                Controls.label(phrases.text("name"), "start-name"),
                Controls.label(phrases.text("promise"), "start-promise"));
        HBox head = new HBox(16, Logo.node(56), names);
        head.getStyleClass().add("start-head");
        VBox list = new VBox();
        list.getStyleClass().add("start-ways");
        Actions actions = context.actions();
        for (String id :
                new String[] {"workspace.sample", "workspace.open", "workspace.create", "brief.open-markdown"}) {
            Button way = way(actions.get(id), actions);
            Runnable mark = () -> way.pseudoClassStateChanged(
                    CHOSEN,
                    model.workingProperty().get()
                            && id.equals("workspace." + model.taskProperty().get()));
            model.workingProperty().subscribe(mark);
            model.taskProperty().subscribe(mark);
            mark.run();
            list.getChildren().add(way);
        }
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        HBox foot = new HBox(16, looks(), languages(), Controls.spring(), Controls.label(version, "muted", "small"));
        foot.getStyleClass().add("start-foot");
        VBox ways = new VBox(head, list, spring, foot);
        ways.getStyleClass().add("start-left");
        return ways;
    }

    private Button way(Action action, Actions actions) {
        HBox icon = new HBox(Icon.named(String.valueOf(action.icon())).node(20));
        icon.getStyleClass().add("start-icon");
        VBox text = new VBox(
                Controls.label(action.label(), "start-way-name"),
                Controls.label(phrases.text("hint." + action.id()), "muted"));
        boolean first = FIRST.equals(action.id());
        Label cap = first
                ? Controls.label(KeyNames.of(new KeyCodeCombination(KeyCode.ENTER)), "key-cap")
                : Controls.keyCap(action, actions);
        HBox inside = new HBox(16, icon, text, Controls.spring(), cap);
        inside.getStyleClass().add("button-inside");
        Button button = new Button();
        button.setId(action.nodeId());
        button.setGraphic(inside);
        button.getStyleClass().add("start-way");
        button.setMaxWidth(Double.MAX_VALUE);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(32));
        button.accessibleTextProperty().bind(action.label());
        button.setOnAction(e -> action.fire());
        button.setDefaultButton(first);
        return button;
    }

    private MenuButton looks() {
        MenuButton button = quiet();
        button.setGraphic(Icon.MOON.small());
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> phrases.get(
                                "look." + context.theme().lookProperty().get().name()),
                        context.theme().lookProperty(),
                        phrases.language()));
        for (Look look : Look.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(phrases.text("look." + look.name()));
            item.setOnAction(e -> context.theme().lookProperty().set(look));
            context.theme().lookProperty().subscribe(now -> item.setSelected(now == look));
            button.getItems().add(item);
        }
        return button;
    }

    private MenuButton languages() {
        MenuButton button = quiet();
        button.textProperty().bind(context.words().languageProperty().map(Language::ownName));
        for (Language language : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(language.ownName());
            item.setOnAction(e -> context.words().languageProperty().set(language));
            context.words().languageProperty().subscribe(now -> item.setSelected(now == language));
            button.getItems().add(item);
        }
        return button;
    }

    private static MenuButton quiet() {
        MenuButton button = new MenuButton();
        button.getStyleClass().add("quiet-menu");
        button.setMnemonicParsing(false);
        return button;
    }
}
