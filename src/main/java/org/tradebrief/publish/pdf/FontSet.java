package org.tradebrief.publish.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/**
 * The fonts of one pass over a document. OpenPDF drops a character without a glyph and says nothing; here it is looked
 * for in both scripts, and what neither has becomes 〓 and is reported.
 */
final class FontSet implements FontMapper {
    private static final String GETA = "〓";

    private final BaseFont tcRegular;
    private final BaseFont tcBold;
    private final BaseFont scRegular;
    private final BaseFont scBold;
    private final Set<String> missing = new LinkedHashSet<>();

    FontSet(FontFiles files, long seed) {
        tcRegular = font("NotoSansTC-Regular.ttf", files.tcRegular(), seed + 1);
        tcBold = font("NotoSansTC-Bold.ttf", files.tcBold(), seed + 2);
        scRegular = font("NotoSansSC-Regular.ttf", files.scRegular(), seed + 3);
        scBold = font("NotoSansSC-Bold.ttf", files.scBold(), seed + 4);
    }

    private static BaseFont font(String name, byte[] bytes, long seed) {
        try {
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            // The subset's CIDSet would be incomplete by the rules of PDF/A, and its name would differ at each run.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SeededRandom(seed));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + name + " cannot be used", e);
        }
    }

    /** A stretch of text in one font. */
    record Run(String text, BaseFont font) {}

    List<Run> runs(String text, boolean bold) {
        List<Run> runs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        BaseFont font = bold ? tcBold : tcRegular;
        for (int c : text.codePoints().toArray()) {
            BaseFont wanted = fontOf(c, bold);
            String shown = Character.toString(c);
            if (wanted == null) {
                missing.add(shown);
                shown = GETA;
                wanted = bold ? tcBold : tcRegular;
            }
            if (wanted != font && !current.isEmpty()) {
                runs.add(new Run(current.toString(), font));
                current.setLength(0);
            }
            font = wanted;
            current.append(shown);
        }
        if (!current.isEmpty()) {
            runs.add(new Run(current.toString(), font));
        }
        return runs;
    }

    private @org.jspecify.annotations.Nullable BaseFont fontOf(int c, boolean bold) {
        if (c == '\n' || (bold ? tcBold : tcRegular).charExists(c)) {
            return bold ? tcBold : tcRegular;
        }
        return (bold ? scBold : scRegular).charExists(c) ? (bold ? scBold : scRegular) : null;
    }

    BaseFont regular() {
        return tcRegular;
    }

    BaseFont bold() {
        return tcBold;
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Drawings name their font; its weight and script choose ours. */
    @Override
    public BaseFont awtToPdf(java.awt.Font font) {
        String name = font.getFontName(java.util.Locale.ROOT) + font.getPSName();
        boolean isBold = name.contains("Bold") || font.isBold();
        if (name.contains("SC")) {
            return isBold ? scBold : scRegular;
        }
        return isBold ? tcBold : tcRegular;
    }

    @Override
    public java.awt.Font pdfToAwt(BaseFont font, int size) {
        throw new UnsupportedOperationException("drawings choose their own fonts");
    }
}
