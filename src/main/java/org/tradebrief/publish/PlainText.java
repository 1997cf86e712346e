package org.tradebrief.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.brief.Inline;

/** Running text without its dress. */
public final class PlainText {
    private PlainText() {}

    /** How wide a text is, a Chinese character counting as two letters. */
    public static int columns(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    public static String of(List<Inline> inside) {
        return inside.stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> t.text();
            case Inline.Strong s -> of(s.inside());
            case Inline.Emphasis e -> of(e.inside());
            case Inline.Code c -> c.text();
            case Inline.Link l -> of(l.inside());
            case Inline.Figure f -> f.text();
            case Inline.Citation c -> c.text();
            case Inline.LineBreak b -> "\n";
        };
    }
}
