package org.tradebrief.desk.editor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;

/**
 * A leaf as it is drawn: its text, struck words between it, what an input method is composing, glyphs before figures.
 * Drawn characters and shown characters count differently; this knows both.
 */
public final class Display {

    /** Why a run is drawn. */
    public enum Tone {
        PLAIN,
        WRITTEN,
        STRUCK,
        COMPOSED,
        GLYPH
    }

    /** @param glyph the verdict of a glyph, for which the text leaves room; null for text */
    public record Run(
            String text, Style style, Tone tone, @Nullable Verdict glyph) {}

    /** A wide blank, over which the glyph is drawn. */
    private static final String ROOM = "\u3000";

    private final List<Run> runs = new ArrayList<>();
    private final int[] drawn;
    private int length;

    private record Insert(int before, Run run) {}

    private Display(int shown) {
        drawn = new int[shown + 1];
    }

    /**
     * @param composedAt the index before which the composed text stands
     * @param composed what an input method is composing; empty for nothing
     * @param glyphs for each index at which a glyph stands, its verdict; only in cells
     */
    public static Display of(Leaf leaf, Tracking.Changes changes, int composedAt, String composed, List<Glyph> glyphs) {
        List<Insert> inserts = new ArrayList<>();
        for (Tracking.Struck struck : changes.struck()) {
            inserts.add(new Insert(
                    Math.min(struck.before(), leaf.length()),
                    new Run(struck.words(), styleAt(leaf, struck.before()), Tone.STRUCK, null)));
        }
        for (Glyph glyph : glyphs) {
            inserts.add(new Insert(glyph.before(), new Run(ROOM, Style.PLAIN, Tone.GLYPH, glyph.verdict())));
        }
        if (!composed.isEmpty()) {
            inserts.add(new Insert(composedAt, new Run(composed, styleAt(leaf, composedAt), Tone.COMPOSED, null)));
        }
        return new Display(leaf.length()).build(leaf, changes, inserts);
    }

    /** A glyph before a shown character. */
    public record Glyph(int before, Verdict verdict) {}

    public List<Run> runs() {
        return runs;
    }

    public int length() {
        return length;
    }

    /** The drawn place of a shown one. */
    public int drawn(int shown) {
        return drawn[Math.clamp(shown, 0, drawn.length - 1)];
    }

    /** The drawn place of a shown one, its glyph included where one stands before it. */
    public int drawnWithGlyph(int shown) {
        int at = drawn(shown);
        int from = 0;
        for (Run run : runs) {
            from += run.text().length();
            if (from == at && run.glyph() != null) {
                return at - run.text().length();
            }
        }
        return at;
    }

    /** The drawn place right behind a shown character, before what was inserted after it. */
    public int drawnBehind(int shown) {
        return shown == 0 ? drawn(0) : drawn(shown - 1) + 1;
    }

    /** The shown place of a drawn one. */
    public int shown(int place) {
        int at = Arrays.binarySearch(drawn, place);
        if (at >= 0) {
            return at;
        }
        int behind = -at - 1;
        return Math.min(behind, drawn.length - 1);
    }

    private Display build(Leaf leaf, Tracking.Changes changes, List<Insert> inserts) {
        for (int i = 0; i <= leaf.length(); ) {
            for (Insert insert : inserts) {
                if (insert.before == i) {
                    runs.add(insert.run);
                    length += insert.run.text().length();
                }
            }
            int next = next(leaf, changes, inserts, i);
            for (int k = i; k < next; k++) {
                drawn[k] = length + k - i;
            }
            if (i < leaf.length()) {
                Tone tone = isWritten(changes, i) ? Tone.WRITTEN : Tone.PLAIN;
                runs.add(new Run(leaf.shown().substring(i, next), styleAt(leaf, i), tone, null));
                length += next - i;
            } else {
                drawn[i] = length;
                next = i + 1;
            }
            i = next;
        }
        return this;
    }

    /** The next shown place at which something changes. */
    private static int next(Leaf leaf, Tracking.Changes changes, List<Insert> inserts, int at) {
        int next = leaf.length();
        for (Leaf.Dressed run : leaf.dress()) {
            next = run.to() > at ? Math.min(next, run.to()) : next;
        }
        for (Tracking.Written written : changes.written()) {
            next = written.from() > at ? Math.min(next, written.from()) : next;
            next = written.to() > at ? Math.min(next, written.to()) : next;
        }
        for (Insert insert : inserts) {
            next = insert.before > at ? Math.min(next, insert.before) : next;
        }
        return next;
    }

    private static boolean isWritten(Tracking.Changes changes, int index) {
        return changes.written().stream().anyMatch(w -> w.from() <= index && index < w.to());
    }

    private static Style styleAt(Leaf leaf, int index) {
        for (Leaf.Dressed run : leaf.dress()) {
            if (index < run.to()) {
                return run.style();
            }
        }
        return leaf.dress().isEmpty() ? Style.PLAIN : leaf.dress().getLast().style();
    }
}
