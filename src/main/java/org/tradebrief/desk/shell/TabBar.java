package org.tradebrief.desk.shell;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.screen.Screen;

/** The tabs, and at the right end the tools of the one that is shown. */
final class TabBar extends HBox {
    private final HBox tools = new HBox(8);

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
            model.screenProperty()
                    .addListener((o, was, is) -> tab.setSelected(screen.id().equals(is)));
            tab.setOnAction(e -> {
                tab.setSelected(true);
                model.screenProperty().set(screen.id());
            });
            getChildren().add(tab);
        }
        tools.getStyleClass().add("tab-tools");
        getChildren().addAll(Controls.spring(), tools);
    }

    void show(Screen screen) {
        tools.getChildren().setAll(screen.tools());
    }
}
