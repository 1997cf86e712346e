package org.tradebrief.desk.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.tradebrief.brief.Block.Align;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.editor.text.Display;
import org.tradebrief.desk.editor.text.Leaf;
import org.tradebrief.desk.editor.text.Style;

/** Draws one leaf: its text, below it what is selected, above it the marks of its figures and the caret. */
final class LeafView extends Region {
    private static final double GLYPH = 12;

    private final TextFlow flow = new TextFlow();
    private final Pane below = new Pane();
    private final Pane above = new Pane();
    private final Glyphs glyphs;
    private Leaf leaf;
    private Display display;
    private LeafMarks marks = LeafMarks.NONE;

    /** @param kind names the style of its text: paragraph, source, heading-3, cell ... */
    LeafView(String kind, Glyphs glyphs, Leaf leaf, Display display) {
        this.glyphs = glyphs;
        this.leaf = leaf;
        this.display = display;
        getStyleClass().addAll("leaf", "leaf-" + kind);
        flow.getStyleClass().addAll("leaf-flow", "flow-" + kind);
        for (Pane pane : List.of(below, above)) {
            pane.setManaged(false);
            pane.setMouseTransparent(true);
        }
        flow.setManaged(false);
        getChildren().addAll(below, flow, above);
        write();
    }

    /**
     * A shown place.
     *
     * @param behind whether it is the end of the character before it that was hit
     */
    record Hit(int index, boolean behind) {}

    Leaf leaf() {
        return leaf;
    }

    Display display() {
        return display;
    }

    /** On which side of its place the text stands. */
    void align(Align where) {
        flow.setTextAlignment(
                switch (where) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTER -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
    }

    TextFlow flow() {
        return flow;
    }

    /** Shows another reading of the same leaf; draws its text anew only if that has changed. */
    void show(Leaf next, Display drawn, LeafMarks marked) {
        boolean same = leaf.looksLike(next) && display.runs().equals(drawn.runs());
        leaf = next;
        display = drawn;
        if (!same) {
            write();
        }
        if (!same || !marks.equals(marked)) {
            marks = marked;
            requestLayout();
        }
    }

    /** What is nearest to a point of this view. */
    Hit hit(Point2D point) {
        HitInfo hit = flow.getHitInfo(flow.parentToLocal(point));
        return new Hit(display.shown(Math.clamp(hit.getInsertionIndex(), 0, display.length())), !hit.isLeading());
    }

    /**
     * Where the caret stands between two drawn characters, in this view.
     *
     * @param drawn the second of them
     * @param behind whether it stands behind the first: where a line breaks between them, at that line's end
     */
    Rectangle2D caretAt(int drawn, boolean behind) {
        int index = Math.clamp(drawn, 0, Math.max(0, display.length()));
        boolean trailing = behind && index > 0;
        PathElement[] shape = flow.getCaretShape(trailing ? index - 1 : index, !trailing);
        double x = 0;
        double top = 0;
        double bottom = 0;
        for (PathElement element : shape) {
            if (element instanceof MoveTo m) {
                x = m.getX();
                top = m.getY();
            } else if (element instanceof LineTo l) {
                bottom = l.getY();
            }
        }
        return new Rectangle2D(x + flow.getLayoutX(), top + flow.getLayoutY(), 1, Math.max(1, bottom - top));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(flow.prefHeight(width < 0 ? -1 : Math.max(1, width)) + flow.getLineSpacing());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(flow.prefWidth(-1)) + 1;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 8;
    }

    @Override
    protected void layoutChildren() {
        double top = Math.round(flow.getLineSpacing() / 2);
        flow.resizeRelocate(0, top, getWidth(), Math.max(1, getHeight() - top));
        flow.layout();
        below.relocate(0, top);
        above.relocate(0, top);
        below.getChildren().setAll(marks.below(flow, display));
        List<Node> over = new ArrayList<>(marks.above(flow, display));
        over.addAll(glyphs());
        above.getChildren().setAll(over);
    }

    /** The glyphs, each over the room that the text leaves for it. */
    private List<Node> glyphs() {
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        for (Display.Run run : display.runs()) {
            if (run.glyph() != null) {
                Rectangle2D room = LeafMarks.areas(flow, at, at + 1).getFirst();
                Node glyph = glyphs.verdict(run.glyph(), GLYPH);
                glyph.relocate(Math.round(room.getMinX()), Math.round(room.getMinY() + (room.getHeight() - GLYPH) / 2));
                nodes.add(glyph);
            }
            at += run.text().length();
        }
        return nodes;
    }

    private void write() {
        List<Node> nodes = display.runs().stream().map(this::node).toList();
        flow.getChildren().setAll(nodes);
        if (nodes.isEmpty()) {
            // A flow without text has no height for the caret to stand in.
            flow.getChildren().setAll(text(" ", Style.PLAIN));
        }
        requestLayout();
    }

    private Node node(Display.Run run) {
        Text text = text(Unbroken.of(run.text()), run.style());
        switch (run.tone()) {
            case WRITTEN -> text.getStyleClass().add("run-written");
            case STRUCK -> text.getStyleClass().add("run-struck");
            case COMPOSED -> text.getStyleClass().add("run-composed");
            case PLAIN, GLYPH -> {}
        }
        return text;
    }

    private static Text text(String words, Style style) {
        Text text = new Text(words);
        text.getStyleClass().add("run");
        if (style.strong()) {
            text.getStyleClass().add("run-strong");
        }
        if (style.emphasis()) {
            text.getStyleClass().add("run-emphasis");
        }
        if (style.code()) {
            text.getStyleClass().add("run-code");
        }
        if (style.link()) {
            text.getStyleClass().add("run-link");
        }
        if (style.source()) {
            text.getStyleClass().add("run-source");
        }
        return text;
    }
}
