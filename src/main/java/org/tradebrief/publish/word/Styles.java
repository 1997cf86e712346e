package org.tradebrief.publish.word;

/** The document's styles, named as Word names its own where it has one, so that its outline and its tools work. */
final class Styles {
    private static final String INK = "1F2328";
    private static final String SECOND = "57606A";

    private final String accent;
    private final StringBuilder out = new StringBuilder(Parts.HEAD + "<w:styles " + Parts.NAMES + ">");

    Styles(String accent) {
        this.accent = accent;
    }

    String part() {
        out.append("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Noto Sans TC\" w:hAnsi=\"Noto Sans TC\""
                + " w:eastAsia=\"Noto Sans TC\" w:cs=\"Noto Sans TC\"/><w:color w:val=\"" + INK
                + "\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"zh-TW\""
                + " w:eastAsia=\"zh-TW\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"100\""
                + " w:line=\"340\" w:lineRule=\"atLeast\"/></w:pPr></w:pPrDefault></w:docDefaults>");
        out.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                + "<w:pPr><w:kinsoku/><w:overflowPunct w:val=\"0\"/><w:widowControl/></w:pPr></w:style>");
        paragraph("Title", "Title", "<w:spacing w:before=\"200\" w:after=\"120\"/>", size(44) + "<w:b/>");
        paragraph("Lead", "Lead", "<w:spacing w:after=\"20\" w:line=\"300\"/>", size(19) + color(SECOND));
        heading(
                1,
                30,
                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"10\" w:space=\"3\" w:color=\"" + accent + "\"/></w:pBdr>");
        heading(2, 23, "");
        heading(3, 21, "");
        paragraph("Source", "Source", "<w:spacing w:after=\"120\" w:line=\"220\"/>", size(14) + color(SECOND));
        paragraph(
                "Flag",
                "Flag",
                "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"BF8700\"/></w:pBdr><w:shd"
                    + " w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF6DF\"/><w:ind w:left=\"240\" w:right=\"160\"/>",
                size(20));
        paragraph(
                "Summary",
                "Summary",
                "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"" + accent + "\"/></w:pBdr><w:shd"
                        + " w:val=\"clear\""
                        + " w:color=\"auto\""
                        + " w:fill=\"F6F8FA\"/><w:ind"
                        + " w:left=\"240\""
                        + " w:right=\"160\"/>",
                "");
        paragraph(
                "Caption", "caption", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>", size(18) + "<w:b/>");
        paragraph("Cell", "Cell", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"250\"/>", size(17));
        paragraph(
                "CellHead",
                "Cell Head",
                "<w:keepNext/><w:spacing w:before=\"30\" w:after=\"30\" w:line=\"250\"/>",
                size(17) + color(SECOND));
        paragraph("Code", "Code", "<w:spacing w:after=\"0\"/>", size(17) + color(SECOND));
        paragraph("Note", "Evidence note", "<w:spacing w:after=\"0\" w:line=\"200\"/>", size(14) + color(SECOND));
        paragraph(
                "Running",
                "Running",
                "<w:tabs><w:tab w:val=\"right\" w:pos=\"9580\"/></w:tabs><w:spacing w:after=\"0\"/>",
                size(16) + color(SECOND));
        character("NoteNumber", "Note number", color(accent) + "<w:vertAlign w:val=\"superscript\"/>");
        character("Hyperlink", "Hyperlink", color(accent));
        character("Quiet", "Quiet", size(17) + color(SECOND));
        return out.append("</w:styles>").toString();
    }

    private void heading(int level, int size, String border) {
        paragraph(
                "Heading" + level,
                "heading " + level,
                "<w:keepNext/><w:keepLines/>" + border + "<w:spacing w:before=\"" + (420 - 80 * level)
                        + "\" w:after=\"100\"/>" + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                size(size) + "<w:b/>");
    }

    private void paragraph(String id, String name, String layout, String letters) {
        out.append("<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + layout + "</w:pPr><w:rPr>" + ordered(letters)
                + "</w:rPr></w:style>");
    }

    private void character(String id, String name, String letters) {
        out.append("<w:style w:type=\"character\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:rPr>"
                + ordered(letters) + "</w:rPr></w:style>");
    }

    /** The schema asks for bold, colour, size, position in this order. */
    private static String ordered(String letters) {
        StringBuilder ordered = new StringBuilder();
        for (String wanted : new String[] {"<w:b/>", "<w:color", "<w:sz ", "<w:szCs", "<w:vertAlign"}) {
            int at = letters.indexOf(wanted);
            if (at >= 0) {
                ordered.append(letters, at, letters.indexOf("/>", at) + 2);
            }
        }
        return ordered.toString();
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String color(String rgb) {
        return "<w:color w:val=\"" + rgb + "\"/>";
    }
}
