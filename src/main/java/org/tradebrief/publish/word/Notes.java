package org.tradebrief.publish.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tradebrief.publish.Publication.Evidence;
import org.tradebrief.publish.SourceIndex;

/** The numbers behind figures, each leading to its line in the annex of what they rest on. */
final class Notes {
    private final Map<String, Evidence> evidence;
    private final SourceIndex sources;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Notes(Map<String, Evidence> evidence) {
        this.evidence = evidence;
        this.sources = new SourceIndex(evidence.values());
    }

    SourceIndex sources() {
        return sources;
    }

    /** Figures that rest on the same share a number. */
    void refer(Xml xml, String key) {
        if (evidence.containsKey(key)) {
            int number = numbers.computeIfAbsent(key, k -> numbers.size() + 1);
            xml.raw("<w:hyperlink w:anchor=\"note" + number + "\"><w:r><w:rPr><w:rStyle w:val=\"NoteNumber\"/></w:rPr>"
                    + "<w:t>" + number + "</w:t></w:r></w:hyperlink>");
        }
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** A paragraph for each number. */
    void write(Xml xml) {
        numbers.forEach((key, number) -> {
            Evidence known = evidence.get(key);
            if (known != null) {
                xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr><w:bookmarkStart w:id=\"" + number
                        + "\" w:name=\"note" + number + "\"/>");
                Run.PLAIN.write(xml, number + "　" + said(known));
                xml.raw("<w:bookmarkEnd w:id=\"" + number + "\"/></w:p>");
            }
        });
    }

    private String said(Evidence known) {
        String vintage = SourceIndex.vintage(known.sources());
        return String.join(
                "；",
                Stream.of(
                                known.statement().equals(known.value()) ? "" : known.statement(),
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
