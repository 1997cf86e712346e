package org.tradebrief.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfDestination;
import org.tradebrief.publish.Publication.Evidence;
import org.tradebrief.publish.SourceIndex;

/**
 * The evidence annex: a row for each numbered figure with its value, source, vintage and verdict, and below it a waiver;
 * then the list of documents, which the rows name by number.
 */
final class Annex {
    static final String TITLE = "附件：數字依據";
    private static final Style FINE = Style.FINE;
    private static final Grid.Look LOOK = Grid.Look.ANNEX;
    private static final List<String> HEADS = List.of("註", "數字", "依據的值", "口徑或說明", "來源：列", "資料版本", "結果");
    private static final List<Float> SHARES = List.of(19f, 72f, 94f, 143f, 84f, 43f, 24f);
    private static final String AGREES = "相符";

    private final Flow flow;
    private final Typesetter type;
    private final Notes notes;

    Annex(Flow flow, Typesetter type, Notes notes) {
        this.flow = flow;
        this.type = type;
        this.notes = notes;
    }

    void set(Map<String, Evidence> evidence) {
        // A figure that lost its note on the page is still accounted for.
        evidence.keySet().forEach(notes::numberOf);
        SourceIndex sources = new SourceIndex(evidence.values());
        lead(evidence);
        Grid grid = new Grid(flow, Grid.columns(type, HEADS, SHARES, LOOK), LOOK);
        flow.tags().within("Table", () -> {
            flow.tags().within("TR", () -> grid.head(true));
            int number = 1;
            for (String key : notes.keys()) {
                Evidence known = evidence.get(key);
                if (known != null) {
                    row(grid, number, known, sources);
                }
                number++;
            }
        });
        documents(sources.documents());
    }

    private void lead(Map<String, Evidence> evidence) {
        long agreeing = evidence.values().stream()
                .filter(e -> e.verdict().equals(AGREES))
                .count();
        long waived =
                evidence.values().stream().filter(e -> !e.waiver().isEmpty()).count();
        Passage text = type.plain(
                "共 " + evidence.size() + " 項，" + agreeing + " 項相符，" + (evidence.size() - agreeing) + " 項有異議，其中豁免 "
                        + waived + " 項。正文的註號即本表的「註」；S 為文末來源檔案的編號，冒號後為列；完整內容另附為 evidence.json。",
                Style.NOTE);
        flow.tags().within("P", () -> flow.text(text, Style.NOTE, Flow.Frame.PAGE));
        flow.space(4);
    }

    private void row(Grid grid, int number, Evidence known, SourceIndex sources) {
        Style verdict = known.verdict().equals(AGREES) ? FINE : FINE.bolder().in(Style.FLAG_TEXT);
        Passage basis = type.plain(known.basis(), FINE);
        if (!known.waiver().isEmpty()) {
            type.append(basis, (known.basis().isEmpty() ? "" : "\n") + known.waiver(), FINE.in(Style.FLAG_TEXT), "");
        }
        List<Passage> cells = List.of(
                type.plain(Integer.toString(number), FINE.in(Style.ACCENT)),
                type.plain(known.statement(), FINE.in(Style.INK)),
                type.plain(known.value(), FINE.in(Style.INK)),
                basis,
                type.plain(sources.cite(known.sources()), FINE),
                type.plain(SourceIndex.vintage(known.sources()), FINE),
                type.plain(known.verdict(), verdict));
        flow.tags().within("TR", () -> grid.row(cells, top -> anchor(number, top)));
    }

    private void anchor(int number, float top) {
        flow.canvas().localDestination(Notes.anchor(number), new PdfDestination(PdfDestination.XYZ, 0, top + 4, 0));
    }

    /** Two documents side by side. */
    private void documents(List<SourceIndex.Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        flow.space(14);
        flow.need(Style.SUBHEAD.leading() + 60);
        flow.tags().within("H3", () -> flow.text(type.plain("來源檔案", Style.SUBHEAD), Style.SUBHEAD, Flow.Frame.PAGE));
        flow.space(4);
        List<String> heads = List.of("編號", "檔案", "資料版本", "編號", "檔案", "資料版本");
        Grid grid = new Grid(flow, Grid.columns(type, heads, List.of(22f, 178f, 40f, 22f, 178f, 40f), LOOK), LOOK);
        int half = (documents.size() + 1) / 2;
        flow.tags().within("Table", () -> {
            flow.tags().within("TR", () -> grid.head(true));
            for (int i = 0; i < half; i++) {
                List<Passage> cells = new ArrayList<>(document(documents, i));
                cells.addAll(document(documents, i + half));
                flow.tags().within("TR", () -> grid.row(cells, Grid.OnTop.NOTHING));
            }
        });
    }

    private List<Passage> document(List<SourceIndex.Document> documents, int at) {
        if (at >= documents.size()) {
            return List.of(new Passage(), new Passage(), new Passage());
        }
        SourceIndex.Document document = documents.get(at);
        return List.of(
                type.plain("S" + (at + 1), FINE.in(Style.ACCENT)),
                type.plain(document.path(), FINE.in(Style.INK)),
                type.plain(document.vintage(), FINE));
    }
}
