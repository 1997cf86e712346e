package org.tradebrief.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;
import org.tradebrief.chart.FontFiles;

/** One bundled font as OpenPDF reads it, with the widths of the characters that were asked for. */
final class Face {
    private static final short UNKNOWN = -2;
    private static final short MISSING = -1;

    private final BaseFont font;
    private final short[] widths = new short[Character.MAX_VALUE + 1];

    Face(String file) {
        font = read(file);
        Arrays.fill(widths, UNKNOWN);
    }

    private static BaseFont read(String file) {
        try (InputStream in = FontFiles.find(file).openStream()) {
            BaseFont font =
                    BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            // The subset's CIDSet would be incomplete by the rules of PDF/A.
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + file + " cannot be used", e);
        }
    }

    BaseFont font() {
        return font;
    }

    /** Whether there is a glyph; none lies outside the basic plane. */
    boolean has(int c) {
        return c <= Character.MAX_VALUE && width((char) c) != MISSING;
    }

    /** In thousandths of the size. */
    int width(char c) {
        short known = widths[c];
        if (known == UNKNOWN) {
            known = font.charExists(c) ? (short) font.getWidth(c) : MISSING;
            widths[c] = known;
        }
        return known;
    }
}
