package org.tradebrief.desk.editor.text;

import java.util.List;

/** Takes shown characters out of a source and leaves its marks whole. */
final class Erasing {
    private static final String MARKS = "*_`~";

    private final String source;
    private final List<Leaf> leaves;

    Erasing(String source, List<Leaf> leaves) {
        this.source = source;
        this.leaves = leaves;
    }

    /** What is shown between two places goes; paragraphs that meet become one, cells stay where they are. */
    Change range(int from, int to) {
        StringBuilder text = new StringBuilder(source);
        int first = leafBefore(from);
        int last = leafAt(to);
        if (first < 0 || last < 0) {
            return new Change(from, to, "", from);
        }
        boolean joins = first != last && !isCell(leaves.get(first)) && !isCell(leaves.get(last));
        for (int i = last; i >= first; i--) {
            Leaf leaf = leaves.get(i);
            shown(text, leaf, i == first ? leaf.indexOf(from) : 0, i == last ? leaf.indexOf(to) : leaf.length());
            if (joins && i > first) {
                Leaf before = leaves.get(i - 1);
                text.delete(before.end(), Math.min(leaf.start(), text.length()));
            }
        }
        return Change.between(source, text.toString(), from);
    }

    /** Joins a leaf to the one before it. */
    Change join(int index) {
        Leaf leaf = leaves.get(index);
        Leaf before = leaves.get(index - 1);
        if (isCell(leaf) || isCell(before)) {
            return Change.none(leaf.start());
        }
        return new Change(before.end(), leaf.start(), "", before.end());
    }

    /** Takes characters out from behind, so that places before them stay true. */
    private void shown(StringBuilder text, Leaf leaf, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            int start = leaf.startOf(i);
            text.delete(start, leaf.endOf(i));
            dropEmptyMarks(text, start);
        }
    }

    /** Stars with nothing left between them would be shown; they go too. */
    private void dropEmptyMarks(StringBuilder text, int at) {
        int marks = 0;
        while (at - marks > 0
                && at + marks < text.length()
                && text.charAt(at - marks - 1) == text.charAt(at + marks)
                && MARKS.indexOf(text.charAt(at + marks)) >= 0
                && !isShown(at - marks - 1)) {
            marks++;
        }
        text.delete(at - marks, at + marks);
    }

    private boolean isShown(int place) {
        for (Leaf leaf : leaves) {
            if (leaf.holds(place)) {
                int index = leaf.indexOf(place);
                return index < leaf.length() && leaf.startOf(index) <= place;
            }
        }
        return false;
    }

    private int leafBefore(int place) {
        int found = -1;
        for (int i = 0; i < leaves.size() && leaves.get(i).start() <= place; i++) {
            found = i;
        }
        return found < 0 && !leaves.isEmpty() ? 0 : found;
    }

    private int leafAt(int place) {
        for (int i = leaves.size() - 1; i >= 0; i--) {
            if (leaves.get(i).start() <= place) {
                return i;
            }
        }
        return leaves.isEmpty() ? -1 : 0;
    }

    static boolean isCell(Leaf leaf) {
        return leaf.kind() == Leaf.Kind.CELL || leaf.kind() == Leaf.Kind.HEAD_CELL;
    }
}
