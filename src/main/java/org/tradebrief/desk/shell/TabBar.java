package org.tradebrief.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Tips;
import org.tradebrief.desk.screen.Screen;

/** The tabs, and at the right end the tools of the one that is shown. */
final class TabBar extends HBox {
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final HBox tools = new HBox(8);
    private final InvalidationListener renamed = o -> measure();
    /** How wide all is with the names of the tools. */
    private double whole;
    /** How wide it is without them. */
    private double named;

    TabBar(List<Screen> screens, ShellModel model) {
        getStyleClass().add("tab-bar");
        for (Screen screen : screens) {
            ToggleButton tab = new ToggleButton();
            tab.setId("tab-" + screen.id());
            tab.textProperty().bind(screen.title());
            tab.setGraphic(screen.icon().node());
            tab.getStyleClass().add("tab-button");
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setSelected(screen.id().equals(model.screenProperty().get()));
            tab.accessibleTextProperty().bind(tab.textProperty());
            tab.textProperty().addListener(renamed);
            model.screenProperty()
                    .addListener((o, was, is) -> tab.setSelected(screen.id().equals(is)));
            tab.setOnAction(e -> {
                tab.setSelected(true);
                model.screenProperty().set(screen.id());
            });
            Tips.on(tab, () -> tab.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY ? tab.getText() : "");
            this.tabs.add(tab);
            getChildren().add(tab);
        }
        tools.getStyleClass().add("tab-tools");
        getChildren().addAll(Controls.spring(), tools);
        // As wide as there is room and no wider, or it would always find room for all names.
        setMinWidth(0);
        widthProperty().addListener(o -> fit());
        sceneProperty().addListener(o -> measure());
    }

    void show(Screen screen) {
        buttons().forEach(tool -> tool.textProperty().removeListener(renamed));
        tools.getChildren().setAll(screen.tools());
        buttons().forEach(tool -> tool.textProperty().addListener(renamed));
        measure();
    }

    private void measure() {
        display(true, true);
        if (getScene() != null) {
            applyCss();
            whole = prefWidth(-1);
            display(true, false);
            applyCss();
            named = prefWidth(-1);
            fit();
        }
    }

    /** Where there is no room for their names the tools are their icons, then the other tabs; the tooltip names them. */
    private void fit() {
        double room = getWidth() > 0 ? getWidth() : Double.MAX_VALUE;
        display(named <= room, whole <= room);
    }

    private void display(boolean tabNames, boolean toolNames) {
        buttons().forEach(tool -> tool.setContentDisplay(how(toolNames)));
        tabs.forEach(tab -> tab.setContentDisplay(how(tabNames || tab.isSelected())));
    }

    private static ContentDisplay how(boolean named) {
        return named ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
    }

    private Stream<ButtonBase> buttons() {
        return tools.getChildren().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(tool -> tool.getGraphic() != null);
    }
}
