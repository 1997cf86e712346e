package org.tradebrief.desk.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javafx.scene.text.Font;
import org.tradebrief.chart.FontFiles;

/**
 * The bundled fonts. Once loaded each also stands in for characters that the others lack, so Traditional comes first and
 * Simplified, needed only for sources, may follow after the first window.
 */
public final class Fonts {
    public static final String FAMILY = "Noto Sans TC";
    public static final String SIMPLIFIED = "Noto Sans SC";

    private Fonts() {}

    public static void loadTraditional() {
        load("NotoSansTC-Regular.ttf");
        load("NotoSansTC-Bold.ttf");
    }

    public static void loadSimplified() {
        load("NotoSansSC-Regular.ttf");
        load("NotoSansSC-Bold.ttf");
    }

    private static void load(String file) {
        URL url = FontFiles.find(file);
        Font font = FontFiles.isFile(url) ? Font.loadFont(url.toExternalForm(), 13) : copied(url);
        if (font == null) {
            throw new IllegalStateException("not a font: " + url);
        }
    }

    private static Font copied(URL url) {
        try (InputStream in = url.openStream()) {
            return Font.loadFont(in, 13);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable font: " + url, e);
        }
    }
}
