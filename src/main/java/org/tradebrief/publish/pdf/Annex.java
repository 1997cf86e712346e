package org.tradebrief.publish.pdf;

import java.util.List;
import java.util.Map;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfDestination;
import org.tradebrief.publish.Publication.Evidence;

/** The evidence annex: for each numbered figure what it states, what the facts give, the verdict and the source's row. */
final class Annex {
    private static final float NUMBER = 22;
    private final Flow flow;
    private final Typesetter type;

    Annex(Flow flow, Typesetter type) {
        this.flow = flow;
        this.type = type;
    }

    void set(List<String> keys, Map<String, Evidence> evidence) {
        flow.tags().within("L", () -> {
            for (int i = 0; i < keys.size(); i++) {
                Evidence known = evidence.get(keys.get(i));
                int number = i + 1;
                if (known != null) {
                    flow.tags().within("LI", () -> item(number, known));
                }
            }
        });
    }

    private void item(int number, Evidence known) {
        Style style = Style.NOTE;
        Phrase text = type.plain(known.statement(), style.in(Style.INK));
        append(text, "　" + known.value(), style.bolder().in(Style.INK));
        append(text, "　" + known.verdict(), style);
        if (!known.note().isEmpty()) {
            append(text, "　" + known.note(), style);
        }
        append(text, "　" + String.join("；", known.sources()), style);
        flow.space(1.5f);
        flow.need(style.leading() * 2 + style.descent());
        float top = flow.y();
        flow.canvas().localDestination(Notes.anchor(number), new PdfDestination(PdfDestination.XYZ, 0, top + 4, 0));
        flow.tags()
                .within(
                        "Lbl",
                        () -> flow.tags().content(() -> {
                            ColumnText.showTextAligned(
                                    flow.canvas(),
                                    Element.ALIGN_RIGHT,
                                    type.plain(Integer.toString(number), style.in(Style.ACCENT)),
                                    Flow.LEFT + NUMBER - 5,
                                    top - style.leading(),
                                    0);
                            return number;
                        }));
        flow.tags().within("LBody", () -> flow.text(text, style, Flow.LEFT + NUMBER, Flow.RIGHT, Flow.Ground.NONE));
    }

    private void append(Phrase phrase, String text, Style style) {
        type.append(phrase, text, style, "");
    }
}
