package org.tradebrief.desk.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.PixelSplit;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Screen;

/** The window's content while a workspace is open. */
public final class ShellView extends BorderPane {
    /** Below this width the window is narrow: smaller side, menus folded. */
    public static final double NARROW = 1360;

    /** Below this width a side is folded until it is asked for. */
    private static final double TIGHT = 1000;

    private static final double SIDE = 256;
    private static final double SIDE_NARROW = 232;

    private final ShellModel model;
    private final Map<String, Screen> screens = new HashMap<>();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Node> below = new SimpleObjectProperty<>();
    private final StackPane content = new StackPane();
    private final VBox main;
    private final TabBar tabs;
    private final SideView side;
    private final RailView rail;
    private final PixelSplit open;
    private final SplitMemory splits = new SplitMemory();
    private final ScrollMemory scrolls = new ScrollMemory();
    private Subscription sideWatch = Subscription.EMPTY;
    private @Nullable Screen shown;
    private @Nullable Node over;

    /** @param running what the status bar shows of running work */
    public ShellView(ShellModel model, DeskContext context, List<Screen> screens, Node running) {
        this.model = model;
        screens.forEach(screen -> this.screens.put(screen.id(), screen));
        ShellActions own = new ShellActions(model, context.words().of("shell"), context.theme(), context.actions());
        context.actions().addAll(own.all(screens));
        context.actions().otherwise(id -> own.otherwise(id, screens));
        getStyleClass().add("shell");
        setTop(new TopBar(model, context.words(), context.actions(), narrow));
        setBottom(new StatusBar(model, context.words(), running));
        tabs = new TabBar(screens, model);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.getStyleClass().add("content");
        main = new VBox(tabs, content);
        main.setMinWidth(0);
        side = new SideView(model, context.words(), context.actions(), below);
        rail = new RailView(model, context.words(), context.actions());
        open = new PixelSplit(side, main, side, SIDE);
        open.getStyleClass().add("side-split");
        // In a low window the bars stay and what is between them gives way.
        List.of(this, content, main, side, open).forEach(area -> area.setMinHeight(0));
        widthProperty().addListener((o, was, is) -> narrow.set(is.doubleValue() < NARROW));
        model.tightProperty()
                .bind(widthProperty().greaterThan(0).and(widthProperty().lessThan(TIGHT)));
        model.tightProperty().addListener((o, was, is) -> watchSide());
        narrow.addListener((o, was, is) -> {
            pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), is);
            open.fit(is ? SIDE_NARROW : SIDE);
        });
        model.screenProperty().addListener((o, was, is) -> show(is));
        if (model.screenProperty().get().isEmpty()) {
            model.screenProperty().set(screens.getFirst().id());
        } else {
            show(model.screenProperty().get());
        }
    }

    /** Puts something over the right of every tab. */
    public void setDrawer(Node drawer) {
        over = drawer;
        if (shown != null) {
            content.getChildren().setAll(shown.view(), drawer);
        }
    }

    /** Whether the window is narrow, which screens may follow. */
    public BooleanProperty narrowProperty() {
        return narrow;
    }

    /** What to keep until the next start: widths that were dragged, how far areas are scrolled, the side of each tab. */
    public Map<String, String> state() {
        Map<String, String> state = new HashMap<>(splits.state());
        state.putAll(scrolls.state());
        open.chosen().ifPresent(width -> state.put("side", String.valueOf(Math.round(width))));
        model.sides().forEach((tab, wide) -> state.put(tab + ".side", String.valueOf(wide.get())));
        return state;
    }

    /** Puts back what {@link #state} gave. */
    public void restore(Map<String, String> state) {
        splits.restore(state);
        scrolls.restore(state);
        String side = state.getOrDefault("side", "");
        if (side.matches("\\d{2,4}")) {
            open.restore(Double.parseDouble(side));
        }
        screens.forEach((id, screen) -> {
            String wide = state.get(id + ".side");
            if (wide != null) {
                model.sideOpen(id, screen.sideOpen()).set(Boolean.parseBoolean(wide));
            }
        });
    }

    private void show(String id) {
        Screen next = screens.get(id);
        if (next == null || next.equals(shown)) {
            return;
        }
        if (shown != null) {
            shown.hidden();
        }
        shown = next;
        content.getChildren().setAll(next.view());
        splits.shown(id, next.view());
        if (over != null) {
            content.getChildren().add(over);
        }
        tabs.show(next);
        below.set(next.side());
        watchSide();
        next.shown();
        scrolls.shown(id, next.view());
    }

    private void watchSide() {
        Screen now = shown;
        if (now != null) {
            sideWatch.unsubscribe();
            sideWatch = model.sideOpen(now.id(), now.sideOpen()).subscribe(this::placeSide);
        }
    }

    private void placeSide(boolean wide) {
        // A node has one parent at a time: take the main area out before it goes elsewhere.
        setCenter(null);
        open.getItems().clear();
        if (wide) {
            open.getItems().setAll(side, main);
            setCenter(open);
            // What is put back is first laid out by its least width; the next layout gives it the one that is wanted.
            Platform.runLater(open::requestLayout);
        } else {
            HBox.setHgrow(main, Priority.ALWAYS);
            setCenter(new HBox(rail, main));
        }
    }
}
