package org.tradebrief.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.screen.History;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.theme.Look;
import org.tradebrief.desk.theme.Theme;
import org.tradebrief.desk.words.Phrases;

/** The actions of the window itself: tabs, side, looks, zoom, undo. */
final class ShellActions {
    private final ShellModel model;
    private final Phrases phrases;
    private final Theme theme;
    private final Actions actions;

    ShellActions(ShellModel model, Phrases phrases, Theme theme, Actions actions) {
        this.actions = actions;
        this.model = model;
        this.phrases = phrases;
        this.theme = theme;
    }

    List<Action> all(List<Screen> screens) {
        List<Action> made = new ArrayList<>();
        for (int i = 0; i < screens.size(); i++) {
            Screen screen = screens.get(i);
            made.add(Action.of(
                            "view." + screen.id(),
                            phrases,
                            () -> model.screenProperty().set(screen.id()))
                    .icon(screen.icon().name())
                    .keys("Shortcut+" + (i + 1)));
        }
        made.add(Action.of("view.side", phrases, () -> toggleSide(screens))
                .icon("side")
                .keys("Shortcut+B"));
        made.add(Action.of("edit.undo", phrases, () -> history(History::undo))
                .icon("undo")
                .keys("Shortcut+Z")
                .when(of(History::canUndo), () -> phrases.get("why.undo")));
        made.add(Action.of("edit.redo", phrases, () -> history(History::redo))
                .icon("redo")
                .keys("Shortcut+Y")
                .when(of(History::canRedo), () -> phrases.get("why.redo")));
        made.add(Action.of("view.zoom-in", phrases, () -> zoom(0.1))
                .icon("zoom-in")
                .keys("Shortcut+Equals"));
        made.add(Action.of("view.zoom-out", phrases, () -> zoom(-0.1))
                .icon("zoom-out")
                .keys("Shortcut+Minus"));
        made.add(Action.of("view.zoom-reset", phrases, () -> theme.zoomTo(1)).keys("Shortcut+0"));
        made.add(ofShown("edit.cite", "cite").icon("cite"));
        made.add(ofShown("edit.copy-table", "copy").icon("copy"));
        for (Look look : Look.values()) {
            String id = "view." + look.name().toLowerCase(java.util.Locale.ROOT);
            made.add(Action.of(id, phrases, () -> theme.lookProperty().set(look)));
        }
        return made;
    }

    /** What the tab that is shown does in its own way; not on offer where it does not. */
    private Action ofShown(String id, String deed) {
        ObservableValue<Boolean> now = model.screenProperty()
                .flatMap(screen ->
                        actions.find(screen + "." + deed).map(Action::enabled).orElse(null))
                .orElse(false);
        SimpleBooleanProperty enabled = new SimpleBooleanProperty();
        enabled.bind(now);
        return Action.of(id, phrases, () -> ofShown(deed).ifPresent(Action::fire))
                .when(enabled, () -> ofShown(deed).map(actions::obstacle).orElseGet(() -> phrases.get("why.not-here")));
    }

    private Optional<Action> ofShown(String deed) {
        return actions.find(model.screenProperty().get() + "." + deed);
    }

    /** Why an action cannot be done that does not tell itself: it is of another tab, or there is nothing to do it with. */
    String otherwise(String id, List<Screen> screens) {
        return screens.stream()
                .filter(screen -> id.startsWith(screen.id() + "."))
                .filter(screen -> !screen.id().equals(model.screenProperty().get()))
                .findFirst()
                .map(screen -> phrases.get("why.tab", screen.title().getValue()))
                .orElseGet(() -> phrases.get("why.nothing"));
    }

    private void zoom(double by) {
        theme.zoomTo(theme.zoomProperty().get() + by);
    }

    private void toggleSide(List<Screen> screens) {
        screens.stream()
                .filter(screen -> screen.id().equals(model.screenProperty().get()))
                .map(screen -> model.sideOpen(screen.id(), screen.sideOpen()))
                .forEach(open -> open.set(!open.get()));
    }

    private void history(java.util.function.Consumer<History> what) {
        History history = model.historyProperty().get();
        if (history != null) {
            what.accept(history);
        }
    }

    private ObservableBooleanValue of(Function<History, ObservableBooleanValue> what) {
        ObservableValue<Boolean> now =
                model.historyProperty().flatMap(what::apply).orElse(false);
        SimpleBooleanProperty enabled = new SimpleBooleanProperty();
        enabled.bind(now);
        return enabled;
    }
}
