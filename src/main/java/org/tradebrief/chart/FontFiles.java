package org.tradebrief.chart;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the bundled fonts lie: in the program's archive, or as files in the folder that {@code tradebrief.fonts} names. A
 * file can be read where it lies; out of an archive it is copied first.
 */
public final class FontFiles {
    private static final String APART = "tradebrief.fonts";

    private FontFiles() {}

    /** @param name such as {@code NotoSansTC-Regular.ttf} */
    public static URL find(String name) {
        String apart = System.getProperty(APART);
        if (apart != null && Files.isRegularFile(Path.of(apart, name))) {
            return address(Path.of(apart, name));
        }
        URL url = FontFiles.class.getResource("/assets/fonts/" + name);
        if (url == null) {
            throw new IllegalStateException("not on the class path: assets/fonts/" + name);
        }
        return url;
    }

    public static boolean isFile(URL font) {
        return font.getProtocol().equals("file");
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("not an address: " + file, e);
        }
    }
}
