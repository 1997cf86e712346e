package org.tradebrief.desk.editor.text;

import java.util.Optional;
import java.util.function.Predicate;

/** Makes a stretch of text bold or slanted, or takes that off it again. */
final class Dressing {
    private final String source;

    Dressing(String source) {
        this.source = source;
    }

    /**
     * Turns a mark on or off for the characters from one index to another.
     *
     * @param mark {@code **}, {@code *} or a backtick
     * @return empty where Markdown cannot write it, as between certain signs
     */
    Optional<Change> toggle(Leaf leaf, int from, int to, String mark, Predicate<Style> has) {
        boolean worn = leaf.dress().stream()
                .filter(run -> run.from() < to && run.to() > from)
                .allMatch(run -> has.test(run.style()));
        String changed = worn ? off(leaf, from, to, mark, has) : on(leaf, from, to, mark);
        Change change = Change.between(source, changed, leaf.endOf(to - 1));
        return isAsMeant(changed, leaf, from, to, !worn, has) ? Optional.of(change) : Optional.empty();
    }

    private String on(Leaf leaf, int from, int to, String mark) {
        int start = leaf.startOf(from);
        int end = leaf.endOf(to - 1);
        String inside = source.substring(start, end).replace(mark, "");
        return source.substring(0, start) + mark + inside + mark + source.substring(end);
    }

    private String off(Leaf leaf, int from, int to, String mark, Predicate<Style> has) {
        int start = leaf.startOf(from);
        int end = leaf.endOf(to - 1);
        boolean first = from == 0 || !worn(leaf, from - 1, has);
        boolean last = to == leaf.length() || !worn(leaf, to, has);
        // At an edge of the run its own mark goes; inside it, one is put to end or begin it.
        String before = first ? cut(source.substring(0, start), mark, false) : source.substring(0, start) + mark;
        String after = last ? cut(source.substring(end), mark, true) : mark + source.substring(end);
        return before + source.substring(start, end) + after;
    }

    private static String cut(String text, String mark, boolean atStart) {
        if (atStart) {
            return text.startsWith(mark) ? text.substring(mark.length()) : text;
        }
        return text.endsWith(mark) ? text.substring(0, text.length() - mark.length()) : text;
    }

    private static boolean worn(Leaf leaf, int index, Predicate<Style> has) {
        return leaf.dress().stream().anyMatch(run -> run.from() <= index && index < run.to() && has.test(run.style()));
    }

    /** Reads the changed text again: the rules for stars beside Chinese signs are not worth guessing. */
    private static boolean isAsMeant(String changed, Leaf leaf, int from, int to, boolean worn, Predicate<Style> has) {
        return SectionReader.leaves(SectionReader.read(changed)).stream()
                .filter(now -> now.shown().equals(leaf.shown()) && now.start() <= leaf.end())
                .anyMatch(now -> {
                    boolean as = true;
                    for (int i = from; i < to; i++) {
                        as &= worn(now, i, has) == worn;
                    }
                    return as;
                });
    }
}
