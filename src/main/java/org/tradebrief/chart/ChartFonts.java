package org.tradebrief.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
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
        URL url = FontFiles.find(file);
        try {
            return (FontFiles.isFile(url) ? Font.createFont(Font.TRUETYPE_FONT, new File(url.toURI())) : copied(url))
                    .deriveFont(12f);
        } catch (IOException | FontFormatException | URISyntaxException e) {
            throw new IllegalStateException("unreadable font: " + url, e);
        }
    }

    private static Font copied(URL url) throws IOException, FontFormatException {
        try (InputStream in = url.openStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
