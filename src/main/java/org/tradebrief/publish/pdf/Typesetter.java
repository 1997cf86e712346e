package org.tradebrief.publish.pdf;

import java.util.List;
import java.util.Map;
import org.tradebrief.brief.Inline;
import org.tradebrief.publish.Publication.Evidence;
import org.tradebrief.publish.SafeAddress;
import org.tradebrief.text.CleanText;

/** Dresses running text for the page: a font for each character, links and note numbers as tags. */
final class Typesetter {
    static final String WEB = "web:";
    static final String GO = "go:";

    private final FontSet fonts;
    private final Map<String, Evidence> evidence;
    private final Notes notes;

    Typesetter(FontSet fonts, Map<String, Evidence> evidence, Notes notes) {
        this.fonts = fonts;
        this.evidence = evidence;
        this.notes = notes;
    }

    /** Text that carries no figures. */
    static Typesetter plain(FontSet fonts) {
        return new Typesetter(fonts, Map.of(), new Notes());
    }

    Passage passage(List<Inline> inside, Style style) {
        Passage passage = new Passage();
        add(passage, inside, style, "");
        return passage;
    }

    Passage plain(String text, Style style) {
        return tagged(text, style, "");
    }

    Passage tagged(String text, Style style, String tag) {
        Passage passage = new Passage();
        append(passage, text, style, tag);
        return passage;
    }

    void append(Passage passage, String text, Style style, String tag) {
        write(passage, text, style, tag, 0, false);
    }

    private void add(Passage passage, List<Inline> inside, Style style, String tag) {
        for (Inline inline : inside) {
            switch (inline) {
                case Inline.Text t -> append(passage, t.text(), style, tag);
                case Inline.Strong s -> add(passage, s.inside(), style.bolder(), tag);
                case Inline.Emphasis e -> add(passage, e.inside(), style.in(Style.SECOND), tag);
                case Inline.Code c -> append(passage, c.text(), style.in(Style.SECOND), tag);
                case Inline.Link l -> link(passage, l, style);
                case Inline.Figure f -> figure(passage, f, style, tag);
                case Inline.Citation c ->
                    append(passage, c.text(), style.scaled(0.8f).in(Style.SECOND), tag);
                case Inline.LineBreak b -> append(passage, "\n", style, tag);
            }
        }
    }

    private void figure(Passage passage, Inline.Figure figure, Style style, String tag) {
        append(passage, figure.text(), style, tag);
        if (evidence.containsKey(figure.factKey())) {
            int number = notes.numberOf(figure.factKey());
            Style small = style.scaled(0.58f).in(Style.ACCENT);
            write(passage, Integer.toString(number), small, GO + Notes.anchor(number), style.size() * 0.36f, true);
        }
    }

    /** A link that would not open safely is set as what it is: text. One whose words hide its host names it. */
    private void link(Passage passage, Inline.Link link, Style style) {
        String address = CleanText.clean(link.address());
        if (!SafeAddress.isSafe(address)) {
            add(passage, link.inside(), style, "");
            return;
        }
        String tag = WEB + address;
        add(passage, link.inside(), style.in(Style.ACCENT), tag);
        SafeAddress.unsaidHost(link.inside(), address)
                .ifPresent(host ->
                        append(passage, "（" + host + "）", style.scaled(0.8f).in(Style.SECOND), tag));
    }

    private void write(Passage passage, String text, Style style, String tag, float rise, boolean held) {
        fonts.split(
                CleanText.clean(text),
                style.bold(),
                (run, face) -> passage.add(new Piece(run, face, style.size(), style.color(), rise, tag, held)));
    }
}
