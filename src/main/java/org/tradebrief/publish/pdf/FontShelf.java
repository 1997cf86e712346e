package org.tradebrief.publish.pdf;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The four bundled fonts, each read when the first character asks for it and then kept: reading one takes longer than
 * setting a page. One document at a time may be set with a shelf.
 */
final class FontShelf {
    private final Kept tcRegular = new Kept("NotoSansTC-Regular.ttf");
    private final Kept tcBold = new Kept("NotoSansTC-Bold.ttf");
    private final Kept scRegular = new Kept("NotoSansSC-Regular.ttf");
    private final Kept scBold = new Kept("NotoSansSC-Bold.ttf");

    Face traditional(boolean bold) {
        return (bold ? tcBold : tcRegular).get();
    }

    Face simplified(boolean bold) {
        return (bold ? scBold : scRegular).get();
    }

    private static final class Kept implements Supplier<Face> {
        private final String file;
        private @Nullable Face face;

        Kept(String file) {
            this.file = file;
        }

        @Override
        public synchronized Face get() {
            Face known = face;
            if (known == null) {
                known = new Face(file);
                face = known;
            }
            return known;
        }
    }
}
