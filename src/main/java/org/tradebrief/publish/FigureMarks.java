package org.tradebrief.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.markdown.MarkdownReader;
import org.tradebrief.brief.markdown.Marks;
import org.tradebrief.brief.template.CitationText;
import org.tradebrief.check.Figure;
import org.tradebrief.library.Fact;
import org.tradebrief.publish.Publication.Evidence;

/**
 * Joins a text with what the checker found in it: each figure becomes an inline of its own that names its evidence.
 * Figures that rest on the same evidence share it.
 */
final class FigureMarks {
    private final Map<Figure, String> notes;
    private final Map<Evidence, String> keys = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    /** @param notes what people said of a figure, such as the reason of a waiver */
    FigureMarks(Map<Figure, String> notes) {
        this.notes = Map.copyOf(notes);
    }

    /** The blocks of a part, whose figures are those on its lines. */
    List<Block> blocks(BriefText.Part part, List<Figure> figures) {
        return MarkdownReader.marked(marked(part, figures), facts, List.of());
    }

    Map<String, Evidence> evidence() {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        keys.forEach((known, key) -> evidence.put(key, known));
        return evidence;
    }

    private String marked(BriefText.Part part, List<Figure> figures) {
        String text = Marks.without(part.text());
        if (!text.equals(part.text())) {
            return text;
        }
        List<Integer> starts = lineStarts(text);
        StringBuilder marked = new StringBuilder(text.length() + figures.size() * 8);
        int from = 0;
        for (Figure figure : figures.stream()
                .sorted(Comparator.comparingInt(Figure::line).thenComparingInt(Figure::column))
                .toList()) {
            int row = figure.line() - part.firstLine();
            if (row < 0 || row >= starts.size()) {
                continue;
            }
            int at = starts.get(row) + figure.column() - 1;
            if (at >= from && text.startsWith(figure.text(), at) && !isCode(text, starts.get(row), at)) {
                marked.append(text, from, at).append(Marks.figure(number(figure), figure.text()));
                from = at + figure.text().length();
            }
        }
        return marked.append(text.substring(from)).toString();
    }

    /** Between back-ticks a mark would stand as it is. */
    private static boolean isCode(String text, int lineStart, int at) {
        return text.substring(lineStart, at).chars().filter(c -> c == '`').count() % 2 == 1;
    }

    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts;
    }

    private int number(Figure figure) {
        String source = figure.sources().isEmpty() ? "" : CitationText.of(figure.sources());
        Evidence evidence = new Evidence(
                figure.text(),
                figure.expected(),
                figure.verdict().chinese(),
                notes.getOrDefault(figure, figure.message()),
                source.isEmpty() ? List.of() : List.of(source));
        String known = keys.get(evidence);
        if (known != null) {
            return Integer.parseInt(known.substring(1));
        }
        String key = "e" + facts.size();
        keys.put(evidence, key);
        facts.add(new Fact(key, figure.text(), (BigDecimal) null, "", "", List.of(), LocalDate.EPOCH, List.of()));
        return facts.size() - 1;
    }
}
