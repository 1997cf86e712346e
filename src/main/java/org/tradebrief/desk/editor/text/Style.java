package org.tradebrief.desk.editor.text;

/**
 * How a run of text is dressed.
 *
 * @param source whether it is a note of where something came from, which is set small and grey
 */
public record Style(boolean strong, boolean emphasis, boolean code, boolean link, boolean source) {
    public static final Style PLAIN = new Style(false, false, false, false, false);

    Style bold() {
        return new Style(true, emphasis, code, link, source);
    }

    Style slanted() {
        return new Style(strong, true, code, link, source);
    }

    Style asCode() {
        return new Style(strong, emphasis, true, link, source);
    }

    Style asLink() {
        return new Style(strong, emphasis, code, true, source);
    }

    Style asSource() {
        return new Style(strong, emphasis, code, link, true);
    }
}
