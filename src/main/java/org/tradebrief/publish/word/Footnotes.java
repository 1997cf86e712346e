package org.tradebrief.publish.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tradebrief.publish.Publication.Evidence;
import org.tradebrief.publish.SourceIndex;

/**
 * The notes below the pages: one for each thing that a figure rests on. Word numbers them itself; a figure that rests on
 * the same points back at the first.
 */
final class Footnotes {
    private final Map<String, Evidence> evidence;
    private final SourceIndex sources;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Footnotes(Map<String, Evidence> evidence) {
        this.evidence = evidence;
        this.sources = new SourceIndex(evidence.values());
    }

    SourceIndex sources() {
        return sources;
    }

    void refer(Xml xml, String key) {
        if (!evidence.containsKey(key)) {
            return;
        }
        Integer known = numbers.get(key);
        if (known != null) {
            xml.raw("<w:hyperlink w:anchor=\"note" + known + "\"><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/>"
                    + "</w:rPr><w:t>" + known + "</w:t></w:r></w:hyperlink>");
            return;
        }
        int number = numbers.size() + 1;
        numbers.put(key, number);
        xml.raw("<w:bookmarkStart w:id=\"" + number + "\" w:name=\"note" + number + "\"/><w:r><w:rPr>"
                + "<w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"" + number
                + "\"/></w:r><w:bookmarkEnd w:id=\"" + number + "\"/>");
    }

    String part() {
        Xml xml = new Xml();
        xml.raw(Parts.HEAD + "<w:footnotes " + Parts.NAMES + ">")
                .raw("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>")
                .raw("<w:footnote w:type=\"continuationSeparator\""
                        + " w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r>")
                .raw("</w:p></w:footnote>");
        numbers.forEach((key, number) -> {
            Evidence known = evidence.get(key);
            if (known != null) {
                note(xml, number, known);
            }
        });
        return xml.raw("</w:footnotes>").toString();
    }

    private void note(Xml xml, int number, Evidence known) {
        xml.raw("<w:footnote w:id=\"" + number + "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr>"
                + "<w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
        Run.PLAIN.write(xml, " " + said(known));
        xml.raw("</w:p></w:footnote>");
    }

    private String said(Evidence known) {
        String vintage = SourceIndex.vintage(known.sources());
        return String.join(
                "；",
                Stream.of(
                                known.value(),
                                known.basis(),
                                sources.cite(known.sources()),
                                vintage.isEmpty() ? "" : "資料版本 " + vintage,
                                known.verdict(),
                                known.waiver())
                        .filter(s -> !s.isEmpty())
                        .toList());
    }
}
