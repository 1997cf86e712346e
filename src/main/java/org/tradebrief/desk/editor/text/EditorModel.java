package org.tradebrief.desk.editor.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A section being written: its Markdown, the pieces that it is shown as, and the caret. Caret and anchor are places in the
 * Markdown; what is selected lies between them. Every edit is one {@link Change}, told to the listener.
 */
public final class EditorModel {
    private final List<Runnable> watchers = new ArrayList<>();
    private Consumer<Change> listener = change -> {};
    private String source = "";
    private List<Piece> pieces = List.of();
    private List<Leaf> leaves = List.of();
    private int caret;
    private int anchor;
    /** A place in the source note that is shown whole for it is being edited; -1 for none. */
    private int open = -1;

    private boolean writable = true;

    /** Told each edit made here, after it was made. */
    public void onEdited(Consumer<Change> told) {
        listener = told;
    }

    /** Run after anything that is shown has changed: text, caret, selection. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Shows a text. The caret stays at the place it is given. */
    public void show(String text, int place) {
        source = text;
        caret = Math.clamp(place, 0, text.length());
        anchor = caret;
        read();
        told();
    }

    /** Shows a text with the caret at its first character. */
    public void open(String text) {
        List<Leaf> first = SectionReader.leaves(SectionReader.read(text));
        show(text, first.isEmpty() ? 0 : first.getFirst().sourceAt(0));
    }

    public String source() {
        return source;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public List<Leaf> leaves() {
        return leaves;
    }

    public int caret() {
        return caret;
    }

    public int anchor() {
        return anchor;
    }

    public int selectionStart() {
        return Math.min(caret, anchor);
    }

    public int selectionEnd() {
        return Math.max(caret, anchor);
    }

    public boolean hasSelection() {
        return caret != anchor;
    }

    public boolean isWritable() {
        return writable;
    }

    public void setWritable(boolean may) {
        writable = may;
    }

    /** The leaf in which the caret stands; null in a text without any. */
    public @Nullable Leaf leaf() {
        int at = indexOfLeaf(caret);
        return at < 0 ? null : leaves.get(at);
    }

    /** The leaf of a place: the one that holds it, else the last one before it. */
    public int indexOfLeaf(int place) {
        int found = -1;
        for (int i = 0; i < leaves.size() && leaves.get(i).start() <= place; i++) {
            found = i;
        }
        return found < 0 && !leaves.isEmpty() ? 0 : found;
    }

    public void moveTo(int place, boolean selecting) {
        caret = Math.clamp(place, 0, source.length());
        if (!selecting) {
            anchor = caret;
        }
        leaveNote();
        told();
    }

    public void select(int from, int to) {
        anchor = Math.clamp(from, 0, source.length());
        caret = Math.clamp(to, 0, source.length());
        told();
    }

    /** Shows a source note whole, to be edited, until the caret leaves it. */
    private void openNote(int from, int to) {
        open = from + 1;
        caret = to - 1;
        anchor = caret;
        read();
        told();
    }

    private void leaveNote() {
        if (open < 0) {
            return;
        }
        int from = source.lastIndexOf('〔', open);
        int to = source.indexOf('〕', open);
        if (from < 0 || caret <= from || to >= 0 && caret > to) {
            open = -1;
            read();
        }
    }

    /** One shown character on, or back; at the end of a leaf into the next. */
    public void step(int direction, boolean selecting) {
        move(
                selecting,
                leaf -> direction > 0
                        ? after(leaf, BreakIterator.getCharacterInstance())
                        : before(leaf, BreakIterator.getCharacterInstance()));
    }

    /** One word on, or back. */
    public void stepWord(int direction, boolean selecting) {
        move(
                selecting,
                leaf -> direction > 0
                        ? after(leaf, BreakIterator.getWordInstance())
                        : before(leaf, BreakIterator.getWordInstance()));
    }

    /** To the next leaf, or the one before; cells are gone through in reading order. */
    public boolean stepLeaf(int direction) {
        int at = indexOfLeaf(caret) + direction;
        if (at < 0 || at >= leaves.size()) {
            return false;
        }
        Leaf next = leaves.get(at);
        anchor = next.sourceAt(0);
        caret = next.sourceAt(next.length());
        told();
        return true;
    }

    public void selectAll() {
        if (!leaves.isEmpty()) {
            select(
                    leaves.getFirst().sourceAt(0),
                    leaves.getLast().sourceAt(leaves.getLast().length()));
        }
    }

    public void selectWordAt(int place) {
        Leaf leaf = leaves.isEmpty() ? null : leaves.get(indexOfLeaf(place));
        if (leaf == null || leaf.length() == 0) {
            return;
        }
        int behind = leaf.indexOf(place) - 1;
        if (leaf.isFolded(behind)) {
            openNote(leaf.startOf(leaf.unitStart(behind)), place);
            return;
        }
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(leaf.shown());
        int at = Math.min(leaf.indexOf(place), leaf.length() - 1);
        int end = words.following(at);
        select(leaf.startOf(words.previous()), leaf.sourceAt(end));
    }

    /** The source note that is shown in short right before a place; empty where there is none. */
    public String noteAt(int place) {
        Leaf leaf = leaves.isEmpty() ? null : leaves.get(indexOfLeaf(place));
        int behind = leaf == null ? -1 : leaf.indexOf(place) - 1;
        if (leaf == null || !leaf.isFolded(behind)) {
            return "";
        }
        int first = leaf.unitStart(behind);
        return source.substring(leaf.startOf(first), leaf.endOf(first));
    }

    public void selectLeafAt(int place) {
        if (!leaves.isEmpty()) {
            Leaf leaf = leaves.get(indexOfLeaf(place));
            select(leaf.sourceAt(0), leaf.sourceAt(leaf.length()));
        }
    }

    /** What is selected, as people see it. */
    public String selectedText() {
        StringBuilder text = new StringBuilder();
        for (Leaf leaf : leaves) {
            int from = leaf.indexOf(Math.max(leaf.start(), selectionStart()));
            int to = leaf.indexOf(Math.min(Math.max(leaf.start(), selectionEnd()), leaf.end()));
            if (leaf.end() >= selectionStart() && leaf.start() <= selectionEnd() && from < to) {
                text.append(text.isEmpty() ? "" : "\n").append(leaf.shown(), from, to);
            }
        }
        return text.toString();
    }

    public void type(String text) {
        if (text.isEmpty()) {
            return;
        }
        replaceSelection();
        Leaf leaf = leaf();
        edit(leaf == null ? Change.insert(caret, text) : new Typing(source).text(leaf, caret, text));
    }

    public void enter() {
        replaceSelection();
        Leaf leaf = leaf();
        edit(leaf == null ? Change.insert(caret, "\n\n") : new Typing(source).enter(leaf, caret));
    }

    /** Where the text ends: in the last cell, where it ends with a table, and not behind its last bar. */
    public int lastPlace() {
        if (leaves.isEmpty() || !Erasing.isCell(leaves.getLast())) {
            return source.length();
        }
        Leaf last = leaves.getLast();
        return last.sourceAt(last.length());
    }

    /** From the last row of a table to a new paragraph below it; answers false anywhere else. */
    public boolean leaveTable() {
        Leaf leaf = leaf();
        for (Piece piece : pieces) {
            if (leaf != null
                    && piece instanceof Piece.Table table
                    && table.rows().getLast().contains(leaf)) {
                int end = source.indexOf('\n', table.rows().getLast().getLast().end());
                edit(Change.insert(end < 0 ? source.length() : end, "\n\n"));
                return true;
            }
        }
        return false;
    }

    public void lineBreak() {
        replaceSelection();
        Leaf leaf = leaf();
        if (leaf != null) {
            edit(new Typing(source).lineBreak(leaf, caret));
        }
    }

    public void backspace() {
        Leaf leaf = leaf();
        if (hasSelection()) {
            replaceSelection();
        } else if (leaf != null && leaf.indexOf(caret) > 0) {
            edit(new Erasing(source, leaves).range(before(leaf, BreakIterator.getCharacterInstance()), caret));
        } else if (indexOfLeaf(caret) > 0) {
            edit(new Erasing(source, leaves).join(indexOfLeaf(caret)));
        }
    }

    public void delete() {
        Leaf leaf = leaf();
        if (hasSelection()) {
            replaceSelection();
        } else if (leaf != null && leaf.indexOf(caret) < leaf.length()) {
            int to = after(leaf, BreakIterator.getCharacterInstance());
            edit(new Erasing(source, leaves).range(caret, to));
        } else if (indexOfLeaf(caret) + 1 < leaves.size()) {
            edit(new Erasing(source, leaves).join(indexOfLeaf(caret) + 1));
        }
    }

    /** @return whether Markdown could write it */
    public boolean toggleBold() {
        return toggle("**", Style::strong);
    }

    public boolean toggleItalic() {
        return toggle("*", Style::emphasis);
    }

    /** Makes a change that was worked out elsewhere: a correction, a citation, a replacement. */
    public void edit(Change change) {
        if (change.isNone()) {
            moveTo(change.caret(), false);
            return;
        }
        if (!writable) {
            return;
        }
        source = change.applyTo(source);
        open = open < 0 ? open : change.moved(open);
        caret = Math.clamp(change.caret(), 0, source.length());
        anchor = caret;
        read();
        listener.accept(change);
        told();
    }

    private boolean toggle(String mark, java.util.function.Predicate<Style> has) {
        Leaf leaf = leaf();
        if (leaf == null || !hasSelection() || indexOfLeaf(anchor) != indexOfLeaf(caret)) {
            return false;
        }
        int from = leaf.indexOf(selectionStart());
        int to = leaf.indexOf(selectionEnd());
        Optional<Change> change = from < to ? new Dressing(source).toggle(leaf, from, to, mark, has) : Optional.empty();
        change.ifPresent(this::edit);
        return change.isPresent();
    }

    private void replaceSelection() {
        if (hasSelection()) {
            edit(new Erasing(source, leaves).range(selectionStart(), selectionEnd()));
        }
    }

    private void move(boolean selecting, Function<Leaf, Integer> way) {
        Leaf leaf = leaf();
        if (leaf != null) {
            moveTo(way.apply(leaf), selecting);
        }
    }

    private int after(Leaf leaf, BreakIterator breaks) {
        breaks.setText(leaf.shown());
        int index = leaf.indexOf(caret);
        if (index < leaf.length()) {
            return leaf.sourceAt(leaf.unitEnd(breaks.following(index) - 1));
        }
        int next = leaves.indexOf(leaf) + 1;
        return next < leaves.size() ? leaves.get(next).sourceAt(0) : caret;
    }

    private int before(Leaf leaf, BreakIterator breaks) {
        breaks.setText(leaf.shown());
        int index = leaf.indexOf(caret);
        if (index > 0) {
            return leaf.sourceAt(leaf.unitStart(breaks.preceding(index)));
        }
        int back = leaves.indexOf(leaf) - 1;
        return back >= 0 ? leaves.get(back).sourceAt(leaves.get(back).length()) : caret;
    }

    private void read() {
        pieces = BlankLine.shown(source, SectionReader.read(source, open), caret);
        leaves = SectionReader.leaves(pieces);
    }

    private void told() {
        watchers.forEach(Runnable::run);
    }
}
