package org.tradebrief.brief.markdown;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.FactIndex;
import org.tradebrief.library.SourceRow;

/** Turns offsets of a whole text into part, line and column. */
final class Places {
    private final BriefText text;

    Places(BriefText text) {
        this.text = text;
    }

    FactIndex index(MarkedText marked, List<String> factKeys, List<List<SourceRow>> citations) {
        List<FactIndex.Entry> figures = new ArrayList<>();
        for (MarkedText.Place p : marked.figures()) {
            Place at = of(p.start());
            figures.add(new FactIndex.Entry(at.part, at.line, at.column, p.words(), factKeys.get(p.number())));
        }
        List<FactIndex.Note> notes = new ArrayList<>();
        for (MarkedText.Place p : marked.citations()) {
            Place at = of(p.start());
            notes.add(new FactIndex.Note(at.part, at.line, at.column, p.words(), citations.get(p.number())));
        }
        return new FactIndex(figures, notes);
    }

    private record Place(String part, int line, int column) {}

    private Place of(int offset) {
        int rest = offset;
        for (BriefText.Part part : text.parts()) {
            if (rest < part.text().length()) {
                String before = part.text().substring(0, rest);
                int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
                return new Place(part.key(), line, rest - before.lastIndexOf('\n'));
            }
            rest -= part.text().length();
        }
        throw new IllegalArgumentException("offset " + offset + " lies behind the text");
    }
}
