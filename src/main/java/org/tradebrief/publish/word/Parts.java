package org.tradebrief.publish.word;

import java.awt.Color;

/** The parts of the file that do not depend on the brief's text. */
final class Parts {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    static final String TYPES = HEAD + """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
        <Override PartName="/word/document.xml" ContentType="%1$s.document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="%1$s.styles+xml"/>\
        <Override PartName="/word/numbering.xml" ContentType="%1$s.numbering+xml"/>\
        <Override PartName="/word/settings.xml" ContentType="%1$s.settings+xml"/>\
        <Override PartName="/word/fontTable.xml" ContentType="%1$s.fontTable+xml"/>\
        <Override PartName="/word/header.xml" ContentType="%1$s.header+xml"/>\
        <Override PartName="/word/footer.xml" ContentType="%1$s.footer+xml"/>\
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
        </Types>
        """.formatted("application/vnd.openxmlformats-officedocument.wordprocessingml");

    static final String ROOT = HEAD + """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
        <Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
        </Relationships>
        """;

    static final String SETTINGS = HEAD + "<w:settings " + NAMES + "><w:zoom w:percent=\"100\"/>"
            + "<w:defaultTabStop w:val=\"480\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
            + "<w:themeFontLang w:val=\"zh-TW\" w:eastAsia=\"zh-TW\"/></w:settings>";

    /** Where Noto Sans TC is not installed, Word takes the system's own font of the same kind. */
    static final String FONTS = HEAD + "<w:fonts " + NAMES + "><w:font w:name=\"Noto Sans TC\">"
            + "<w:altName w:val=\"Microsoft JhengHei\"/><w:charset w:val=\"88\"/><w:family w:val=\"swiss\"/>"
            + "<w:pitch w:val=\"variable\"/></w:font></w:fonts>";

    private Parts() {}

    static String styles(Color accent) {
        return new Styles(String.format("%06X", accent.getRGB() & 0xFFFFFF)).part();
    }

    /** One list of bullets; numbered lists get an entry of their own each, for each starts anew. */
    static String numbering(java.util.List<Integer> starts) {
        StringBuilder xml = new StringBuilder(HEAD + "<w:numbering " + NAMES + ">");
        xml.append(list(0, "bullet", "•")).append(list(1, "decimal", "%1."));
        xml.append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (int i = 0; i < starts.size(); i++) {
            xml.append("<w:num w:numId=\"" + (i + 2) + "\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                    + "<w:startOverride w:val=\"" + starts.get(i) + "\"/></w:lvlOverride></w:num>");
        }
        return xml.append("</w:numbering>").toString();
    }

    private static String list(int id, String format, String mark) {
        StringBuilder xml = new StringBuilder(
                "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (int level = 0; level < 3; level++) {
            int indent = 400 * (level + 1);
            String shown = format.equals("decimal") ? "%" + (level + 1) + "." : mark;
            xml.append("<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                    + "\"/><w:lvlText w:val=\"" + shown + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                    + indent
                    + "\" w:hanging=\"400\"/></w:pPr></w:lvl>");
        }
        return xml.append("</w:abstractNum>").toString();
    }

    static String core(String title, String day) {
        return new Xml()
                .raw(HEAD)
                .raw("""
                    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\
                    """)
                .text(title)
                .raw("</dc:title><dc:language>zh-TW</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day
                        + "T00:00:00Z</dcterms:created></cp:coreProperties>")
                .toString();
    }

    static String header(String running, String period) {
        Xml xml = new Xml();
        xml.raw(HEAD + "<w:hdr " + NAMES + "><w:p><w:pPr><w:pStyle w:val=\"Running\"/></w:pPr>");
        Run.PLAIN.write(xml, running);
        xml.raw("<w:r><w:tab/></w:r>");
        Run.PLAIN.write(xml, period);
        return xml.raw("</w:p></w:hdr>").toString();
    }

    static String footer(String hash) {
        Xml xml = new Xml();
        xml.raw(HEAD + "<w:ftr " + NAMES + "><w:p><w:pPr><w:pStyle w:val=\"Running\"/></w:pPr>");
        Run.PLAIN.write(xml, "內容雜湊 " + hash.substring(0, Math.min(16, hash.length())));
        xml.raw("<w:r><w:tab/></w:r>");
        Run.PLAIN.write(xml, "第 ");
        xml.raw("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
        Run.PLAIN.write(xml, " 頁，共 ");
        xml.raw("<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
        Run.PLAIN.write(xml, " 頁");
        return xml.raw("</w:p></w:ftr>").toString();
    }
}
