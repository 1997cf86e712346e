package org.tradebrief.publish.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * The contents: every line is set when the sections are not yet, and its page number is filled in at the end, so that the
 * whole document need be set but once.
 */
final class Contents {
    private static final float ROOM = 40;
    private static final float BELOW = 4;

    /** A section and where its line stands on the front page. */
    record Entry(String title, String anchor) {}

    private record Blank(String anchor, PdfTemplate place) {}

    private final List<Entry> entries;
    private final List<Blank> blanks = new ArrayList<>();
    private final Map<String, Integer> pages = new HashMap<>();

    Contents(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    void begins(String anchor, int page) {
        pages.put(anchor, page);
    }

    /** Leaves room for the number of the page, ending at the right edge given. */
    void blank(Entry entry, PdfContentByte canvas, float right, float baseline) {
        PdfTemplate place = canvas.createTemplate(ROOM, Style.CONTENTS.leading());
        canvas.addTemplate(place, right - ROOM, baseline - BELOW);
        blanks.add(new Blank(entry.anchor(), place));
    }

    void fill(Typesetter type) {
        for (Blank blank : blanks) {
            String number = Integer.toString(pages.getOrDefault(blank.anchor(), 0));
            for (Line line : type.plain(number, Style.CONTENTS.in(Style.SECOND)).lines(ROOM)) {
                LinePainter.right(blank.place(), line, ROOM, BELOW, LinePainter.Links.NONE);
            }
        }
    }
}
