package org.tradebrief.publish.pdf;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/**
 * The fonts of one document. OpenPDF drops a character without a glyph and says nothing; here it is looked for in both
 * scripts, and what neither has becomes 〓 and is reported.
 */
final class FontSet implements FontMapper {
    private static final String GETA = "〓";

    private enum Cut {
        TC,
        TC_BOLD,
        SC,
        SC_BOLD
    }

    private final FontShelf shelf;
    private final long seed;
    private final Map<Cut, Face> used = new EnumMap<>(Cut.class);
    private final Set<String> missing = new LinkedHashSet<>();

    FontSet(FontShelf shelf, long seed) {
        this.shelf = shelf;
        this.seed = seed;
    }

    /** Takes the stretches of a text that are of one font, in order. */
    interface Runs {
        void run(String text, Face face);
    }

    void split(String text, boolean bold, Runs runs) {
        Face usual = face(bold ? Cut.TC_BOLD : Cut.TC);
        int from = 0;
        Face current = usual;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            Face wanted = c == '\n' || usual.has(c) ? usual : other(c, bold);
            if (wanted != current) {
                pass(text, from, at, current, usual, runs);
                from = at;
                current = wanted;
            }
            at = next;
        }
        pass(text, from, text.length(), current, usual, runs);
    }

    /** The Simplified face for a character that the Traditional one lacks; null where that lacks it, too. */
    private @Nullable Face other(int c, boolean bold) {
        Face simplified = face(bold ? Cut.SC_BOLD : Cut.SC);
        return simplified.has(c) ? simplified : null;
    }

    private void pass(String text, int from, int to, @Nullable Face face, Face usual, Runs runs) {
        if (from == to) {
            return;
        }
        if (face != null) {
            runs.run(text.substring(from, to), face);
            return;
        }
        int[] lacking = text.substring(from, to).codePoints().toArray();
        for (int c : lacking) {
            missing.add(Character.toString(c));
        }
        runs.run(GETA.repeat(lacking.length), usual);
    }

    private Face face(Cut cut) {
        return used.computeIfAbsent(cut, c -> {
            boolean bold = c == Cut.TC_BOLD || c == Cut.SC_BOLD;
            Face face = c == Cut.TC || c == Cut.TC_BOLD ? shelf.traditional(bold) : shelf.simplified(bold);
            // The name of the subset would differ at each run otherwise.
            face.font().setSecureRandom(new SeededRandom(seed + 1 + c.ordinal()));
            return face;
        });
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Drawings name their font; its weight and script choose ours. */
    @Override
    public BaseFont awtToPdf(java.awt.Font font) {
        String name = font.getFontName(Locale.ROOT) + font.getPSName();
        boolean bold = name.contains("Bold") || font.isBold();
        if (name.contains("SC")) {
            return face(bold ? Cut.SC_BOLD : Cut.SC).font();
        }
        return face(bold ? Cut.TC_BOLD : Cut.TC).font();
    }

    @Override
    public java.awt.Font pdfToAwt(BaseFont font, int size) {
        throw new UnsupportedOperationException("drawings choose their own fonts");
    }
}
