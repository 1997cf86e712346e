package org.tradebrief.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of the four bundled fonts, read once. */
record FontFiles(byte[] tcRegular, byte[] tcBold, byte[] scRegular, byte[] scBold) {

    static FontFiles bundled() {
        return new FontFiles(
                read("NotoSansTC-Regular.ttf"),
                read("NotoSansTC-Bold.ttf"),
                read("NotoSansSC-Regular.ttf"),
                read("NotoSansSC-Bold.ttf"));
    }

    private static byte[] read(String name) {
        try (InputStream in = FontFiles.class.getResourceAsStream("/assets/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + name + " cannot be read", e);
        }
    }
}
