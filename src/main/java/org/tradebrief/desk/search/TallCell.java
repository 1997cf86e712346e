package org.tradebrief.desk.search;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A cell as wide as its list and as high as its wrapped content needs; the cells of plain lists do not wrap. */
abstract class TallCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 14;
    private static final double EMPTY = 24;

    private final ListView<T> list;
    private final Region content;
    /** Whether what it holds was never dressed by the style sheets. */
    private boolean undressed = true;

    private double height;
    /** For which width the height was measured; below zero for none. */
    private double measuredFor = -1;

    TallCell(ListView<T> list, Region content) {
        this.list = list;
        this.content = content;
        setPrefWidth(0);
        content.minWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
        content.prefWidthProperty().bind(content.minWidthProperty());
        content.maxWidthProperty().bind(content.minWidthProperty());
        setText(null);
        setGraphic(content);
        content.setVisible(false);
    }

    /**
     * Puts an item into the content.
     *
     * @return whether something in it is to be dressed anew: it is new, or of another style
     */
    abstract boolean fill(T item);

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        // It stays in a cell that is empty for a while: put back it would have to be dressed anew.
        content.setVisible(!empty && item != null);
        if (!empty && item != null) {
            boolean other = fill(item);
            if (other || undressed) {
                // What is filled while the list lays itself out would else be drawn once in the colours of no style.
                content.applyCss();
                undressed = getScene() == null;
            }
        }
    }

    /** A list asks for the height of a row five times and more while it lays itself out; the text is broken into lines once. */
    @Override
    protected double computePrefHeight(double width) {
        double room = Math.max(100, list.getWidth() - SCROLL_BAR);
        if (room != measuredFor) {
            height = Math.ceil(content.prefHeight(room));
            measuredFor = room;
        }
        return isEmpty() ? EMPTY : snappedTopInset() + snappedBottomInset() + height;
    }

    /** Whatever changes in the cell, or in its style, asks for this. */
    @Override
    public void requestLayout() {
        measuredFor = -1;
        super.requestLayout();
    }
}
