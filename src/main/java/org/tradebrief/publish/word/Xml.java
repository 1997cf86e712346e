package org.tradebrief.publish.word;

import org.tradebrief.text.CleanText;

/** XML being written: all text passes through here and is escaped here. */
final class Xml {
    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Marks of our own making, as they are. */
    Xml raw(String marks) {
        out.append(marks);
        return this;
    }

    Xml text(String text) {
        String clean = CleanText.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // Not characters of XML.
                case '\uFFFE', '\uFFFF' -> {}
                default -> out.append(c);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
