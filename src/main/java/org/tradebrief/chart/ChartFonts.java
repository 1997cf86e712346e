package org.tradebrief.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The bundled fonts as drawings use them, each read when first asked for. The bold one is a file of its own. */
public final class ChartFonts implements ChartTheme.Fallback {
    private final Map<String, Font> read = new HashMap<>();

    /** Traditional Chinese and Latin. */
    public Font traditional(boolean bold) {
        return font(bold ? "NotoSansTC-Bold.ttf" : "NotoSansTC-Regular.ttf");
    }

    /** Simplified Chinese, for the characters that the Traditional font lacks. */
    @Override
    public Font font(boolean bold) {
        return font(bold ? "NotoSansSC-Bold.ttf" : "NotoSansSC-Regular.ttf");
    }

    private synchronized Font font(String file) {
        return read.computeIfAbsent(file, ChartFonts::read);
    }

    private static Font read(String file) {
        try (InputStream in = ChartFonts.class.getResourceAsStream("/assets/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: assets/fonts/" + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(12f);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("unreadable font: " + file, e);
        }
    }
}
