package org.tradebrief.desk.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.editor.text.Display;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Leaf;
import org.tradebrief.desk.editor.text.Line;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.editor.text.Piece;
import org.tradebrief.desk.editor.text.Tracking;

/** Works out what a leaf wears: the marks of its figures, what is selected of it, glyphs in its cells. */
final class LeafDress {
    private final Leaf leaf;
    private final List<Mark> marks;
    private final @Nullable Mark chosen;
    private final List<int[]> found;

    LeafDress(Leaf leaf, List<Mark> marks, @Nullable Mark chosen, List<int[]> found) {
        this.leaf = leaf;
        this.marks = within(leaf, marks);
        this.chosen = chosen;
        this.found = found;
    }

    LeafMarks marks(EditorModel model, String composed) {
        List<LeafMarks.Figured> figures = marks.stream()
                .map(mark -> new LeafMarks.Figured(
                        leaf.indexOf(mark.start()),
                        behind(mark.end()),
                        mark.figure().verdict(),
                        mark.equals(chosen),
                        mark.settled()))
                .filter(figure -> figure.to() > figure.from())
                .toList();
        int from = Math.max(model.selectionStart(), leaf.start());
        int to = Math.min(model.selectionEnd(), leaf.end());
        boolean selected = model.hasSelection() && from <= to;
        return new LeafMarks(
                figures,
                selected ? leaf.indexOf(from) : 0,
                selected ? leaf.indexOf(to) : 0,
                foundHere(),
                !composed.isEmpty());
    }

    /** Glyphs stand before disputed figures, and in cells alone: running text has the gutter. */
    List<Display.Glyph> glyphs(Tracking.Changes changes) {
        if (leaf.kind() != Leaf.Kind.CELL) {
            return List.of();
        }
        return marks.stream()
                .filter(mark -> !mark.settled() && isDisputed(mark.figure().verdict()))
                .map(mark -> new Display.Glyph(
                        leaf.indexOf(mark.start()), mark.figure().verdict()))
                .sorted(Comparator.comparingInt(Display.Glyph::before))
                .toList();
    }

    private static boolean isDisputed(Verdict verdict) {
        return verdict == Verdict.CONTRADICTED || verdict == Verdict.INCOMPARABLE;
    }

    /** What the gutter tells of a line; of a table one for each row, nothing for a row without a dispute. */
    static List<@Nullable GutterMark> gutter(Line line, List<Leaf> leaves, List<Mark> marks) {
        if (line.piece() instanceof Piece.Table table) {
            List<@Nullable GutterMark> rows = new ArrayList<>();
            int at = 0;
            for (List<Leaf> row : table.rows()) {
                rows.add(weightiest(leaves, line.leaves().subList(at, at + row.size()), marks)
                        .filter(GutterMark::isDisputed)
                        .orElse(null));
                at += row.size();
            }
            return rows;
        }
        return line.leaves().isEmpty() || line.kind().equals("note")
                ? List.of()
                : Arrays.asList(weightiest(leaves, line.leaves(), marks).orElse(null));
    }

    private static Optional<GutterMark> weightiest(List<Leaf> leaves, List<Integer> numbers, List<Mark> marks) {
        return GutterMark.of(numbers.stream().flatMap(number -> within(leaves.get(number), marks).stream()));
    }

    private static List<Mark> within(Leaf leaf, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.start() >= leaf.start() && mark.end() <= leaf.end())
                .toList();
    }

    private List<int[]> foundHere() {
        return found.stream()
                .filter(place -> place[0] >= leaf.start() && place[1] <= leaf.end())
                .map(place -> new int[] {leaf.indexOf(place[0]), behind(place[1])})
                .toList();
    }

    /** The index behind the last character that begins before a place. */
    private int behind(int place) {
        int index = leaf.indexOf(place);
        return index < leaf.length() && leaf.startOf(index) < place ? index + 1 : index;
    }
}
