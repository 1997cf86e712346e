package org.tradebrief.publish.word;

/** How a stretch of text is dressed, beside its paragraph's style. */
record Run(boolean bold, String style) {
    static final Run PLAIN = new Run(false, "");

    Run bolder() {
        return new Run(true, style);
    }

    Run in(String other) {
        return new Run(bold, other);
    }

    void write(Xml xml, String text) {
        if (text.isEmpty()) {
            return;
        }
        xml.raw("<w:r>");
        if (bold || !style.isEmpty()) {
            xml.raw("<w:rPr>");
            if (!style.isEmpty()) {
                xml.raw("<w:rStyle w:val=\"").raw(style).raw("\"/>");
            }
            xml.raw(bold ? "<w:b/>" : "").raw("</w:rPr>");
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            xml.raw(i == 0 ? "" : "<w:br/>")
                    .raw("<w:t xml:space=\"preserve\">")
                    .text(lines[i])
                    .raw("</w:t>");
        }
        xml.raw("</w:r>");
    }
}
