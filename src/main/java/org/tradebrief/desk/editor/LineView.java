package org.tradebrief.desk.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.editor.text.Line;

/** One line of the editor on the screen: gutter, marker and content, which the editor stacks. */
final class LineView {
    static final double GUTTER = 32;
    static final double STEP = 24;

    private Line line;
    private final Region content;
    private final List<LeafView> leaves;
    private final @Nullable Label marker;
    private final List<Node> glyphs = new ArrayList<>();
    private List<@Nullable GutterMark> shown = List.of();

    LineView(Line line, Region content, List<LeafView> leaves) {
        this.line = line;
        this.content = content;
        this.leaves = leaves;
        marker = line.marker().isEmpty() ? null : new Label(line.marker());
        if (marker != null) {
            marker.getStyleClass().add("item-marker");
        }
    }

    Line line() {
        return line;
    }

    void follow(Line next) {
        line = next;
    }

    List<LeafView> leaves() {
        return leaves;
    }

    Region content() {
        return content;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(content));
        if (marker != null) {
            nodes.add(marker);
        }
        nodes.addAll(glyphs);
        return nodes;
    }

    /**
     * Shows verdicts in the gutter: one for a paragraph, one for each row of a table.
     *
     * @param marks the weightiest of each; null where there is nothing to tell
     * @return whether nodes came or went
     */
    boolean showGutter(List<@Nullable GutterMark> marks, Glyphs made) {
        if (marks.equals(shown)) {
            return false;
        }
        shown = new ArrayList<>(marks);
        glyphs.clear();
        for (GutterMark mark : marks) {
            if (mark != null) {
                glyphs.add(mark.waived() ? made.waived(mark.verdict(), 14) : made.verdict(mark.verdict(), 14));
            }
        }
        return true;
    }

    double spaceAbove(boolean first) {
        if (first) {
            return 0;
        }
        return switch (line.kind()) {
            case "note" -> 0;
            case "item" -> line.indent() > 1 || line.marker().equals("•") ? 4 : 16;
            case "heading-3" -> 20;
            case "heading-4", "heading-5" -> 12;
            case "table", "chart" -> 16;
            case "rule" -> 20;
            default -> 12;
        };
    }

    double height(double width) {
        return content.prefHeight(Math.max(40, width - left()));
    }

    void place(double y, double width, double height) {
        content.resizeRelocate(left(), y, width - left(), height);
        if (marker != null) {
            marker.autosize();
            marker.relocate(left() - STEP, y + firstLine() - marker.getHeight() / 2);
        }
        int at = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) != null) {
                Node glyph = glyphs.get(at++);
                glyph.autosize();
                double middle = content instanceof TableBox table ? table.middleOf(i) : firstLine();
                glyph.relocate(0, Math.round(y + middle - 7));
            }
        }
    }

    private double left() {
        return GUTTER + line.indent() * STEP;
    }

    /** The middle of the first line of text, from the top of the content. */
    private double firstLine() {
        return switch (line.kind()) {
            case "note" -> 10;
            case "table" -> 16;
            case "paragraph", "item", "quote" -> 14;
            default -> 12;
        };
    }
}
