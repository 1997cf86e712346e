package org.tradebrief.publish.pdf;

import java.util.List;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;
import org.tradebrief.brief.Inline;
import org.tradebrief.publish.Publication.Evidence;
import org.tradebrief.publish.SafeAddress;
import org.tradebrief.text.CleanText;
import org.tradebrief.text.LineBreaking;

/** Turns running text into phrases: a font for each character, line breaks by rule, links and note numbers as tags. */
final class Typesetter {
    static final String WEB = "web:";
    static final String GO = "go:";
    private static final SplitCharacter BREAKS = new ChineseBreaks();

    private final FontSet fonts;
    private final Map<String, Evidence> evidence;
    private final Notes notes;

    Typesetter(FontSet fonts, Map<String, Evidence> evidence, Notes notes) {
        this.fonts = fonts;
        this.evidence = evidence;
        this.notes = notes;
    }

    Phrase phrase(List<Inline> inside, Style style) {
        Phrase phrase = new Phrase(style.leading());
        add(phrase, inside, style, "");
        return phrase;
    }

    Phrase plain(String text, Style style) {
        return tagged(text, style, "");
    }

    Phrase tagged(String text, Style style, String tag) {
        Phrase phrase = new Phrase(style.leading());
        write(phrase, text, style, tag, 0);
        return phrase;
    }

    void append(Phrase phrase, String text, Style style, String tag) {
        write(phrase, text, style, tag, 0);
    }

    private void add(Phrase phrase, List<Inline> inside, Style style, String tag) {
        for (Inline inline : inside) {
            switch (inline) {
                case Inline.Text t -> write(phrase, t.text(), style, tag, 0);
                case Inline.Strong s -> add(phrase, s.inside(), style.bolder(), tag);
                case Inline.Emphasis e -> add(phrase, e.inside(), style.in(Style.SECOND), tag);
                case Inline.Code c -> write(phrase, c.text(), style.in(Style.SECOND), tag, 0);
                case Inline.Link l -> link(phrase, l, style);
                case Inline.Figure f -> figure(phrase, f, style, tag);
                case Inline.Citation c ->
                    write(phrase, c.text(), style.scaled(0.8f).in(Style.SECOND), tag, 0);
                case Inline.LineBreak b -> write(phrase, "\n", style, tag, 0);
            }
        }
    }

    private void figure(Phrase phrase, Inline.Figure figure, Style style, String tag) {
        write(phrase, figure.text(), style, tag, 0);
        if (evidence.containsKey(figure.factKey())) {
            int number = notes.numberOf(figure.factKey());
            Style small = style.scaled(0.58f).in(Style.ACCENT);
            write(phrase, Integer.toString(number), small, GO + Notes.anchor(number), style.size() * 0.36f);
        }
    }

    /** A link that would not open safely is set as what it is: text. */
    private void link(Phrase phrase, Inline.Link link, Style style) {
        String address = CleanText.clean(link.address());
        if (!SafeAddress.isSafe(address)) {
            add(phrase, link.inside(), style, "");
            return;
        }
        add(phrase, link.inside(), style.in(Style.ACCENT), WEB + address);
    }

    private void write(Phrase phrase, String text, Style style, String tag, float rise) {
        for (FontSet.Run run : fonts.runs(CleanText.clean(text), style.bold())) {
            Chunk chunk = new Chunk(run.text(), new Font(run.font(), style.size(), Font.NORMAL, style.color()));
            chunk.setSplitCharacter(BREAKS);
            if (!tag.isEmpty()) {
                chunk.setGenericTag(tag);
            }
            if (rise != 0) {
                chunk.setTextRise(rise);
            }
            phrase.add(chunk);
        }
    }

    /** OpenPDF asks whether a line may end after the character at {@code current}. */
    private static final class ChineseBreaks implements SplitCharacter {
        @Override
        public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
            char last = text[current];
            return current + 1 >= end || LineBreaking.mayBreakBetween(last, text[current + 1]);
        }
    }
}
