package org.tradebrief.desk.theme;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;

/**
 * The bundled fonts. Once loaded each also stands in for characters that the others lack, so Traditional comes first and
 * Simplified, needed only for sources, may follow after the first window.
 */
public final class Fonts {
    public static final String FAMILY = "Noto Sans TC";
    public static final String SIMPLIFIED = "Noto Sans SC";

    /** Names a folder with the same files, where a package has laid them beside its archives. */
    private static final String APART = "tradebrief.fonts";

    private Fonts() {}

    public static void loadTraditional() {
        load("NotoSansTC-Regular.ttf");
        load("NotoSansTC-Bold.ttf");
    }

    public static void loadSimplified() {
        load("NotoSansSC-Regular.ttf");
        load("NotoSansSC-Bold.ttf");
    }

    /** The same font for drawings, which measure and paint it by other means than controls do. */
    public static java.awt.Font forDrawing(boolean bold) {
        URL url = find(bold ? "NotoSansTC-Bold.ttf" : "NotoSansTC-Regular.ttf");
        try (InputStream in = url.openStream()) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in).deriveFont(12f);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("unreadable font: " + url, e);
        }
    }

    private static URL find(String file) {
        String apart = System.getProperty(APART);
        if (apart != null && Files.isRegularFile(Path.of(apart, file))) {
            return address(Path.of(apart, file));
        }
        URL url = Fonts.class.getResource("/assets/fonts/" + file);
        if (url == null) {
            throw new IllegalStateException("not on the class path: assets/fonts/" + file);
        }
        return url;
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("not an address: " + file, e);
        }
    }

    private static void load(String file) {
        URL url = find(file);
        // A file is mapped where it lies; from an archive it must be copied out first.
        Font font = "file".equals(url.getProtocol()) ? Font.loadFont(url.toExternalForm(), 13) : copied(url);
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
