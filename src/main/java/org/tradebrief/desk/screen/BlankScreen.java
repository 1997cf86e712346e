package org.tradebrief.desk.screen;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.tradebrief.desk.controls.Icon;

/** A tab whose room has nothing to show. */
public final class BlankScreen implements Screen {
    private final String id;
    private final ObservableValue<String> title;
    private final Icon icon;
    private final StackPane view = new StackPane();

    public BlankScreen(String id, ObservableValue<String> title, Icon icon) {
        this.id = id;
        this.title = title;
        this.icon = icon;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Icon icon() {
        return icon;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean sideOpen() {
        return "review".equals(id);
    }
}
