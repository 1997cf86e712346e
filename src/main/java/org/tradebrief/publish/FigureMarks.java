package org.tradebrief.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.markdown.MarkdownReader;
import org.tradebrief.brief.markdown.Marks;
import org.tradebrief.brief.template.CitationText;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.publish.Publication.Evidence;
import org.tradebrief.publish.Publication.Source;

/**
 * Joins a text with what the checker found in it: each figure becomes an inline of its own that names its evidence.
 * Figures that rest on the same evidence share it.
 */
final class FigureMarks {
    private static final String SCALES = "億萬兆";
    private static final List<String> CURRENCIES = List.of("美元", "歐元", "元");

    private final Map<Figure, String> notes;
    private final Function<DocumentId, String> vintages;
    private final Map<Evidence, String> keys = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    /**
     * @param notes what people said of a figure, such as the reason of a waiver
     * @param vintages of documents; an empty text for one that is not known
     */
    FigureMarks(Map<Figure, String> notes, Function<DocumentId, String> vintages) {
        this.notes = Map.copyOf(notes);
        this.vintages = vintages;
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
        List<Figure> inOrder = figures.stream()
                .sorted(Comparator.comparingInt(Figure::line).thenComparingInt(Figure::column))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Figure figure = inOrder.get(i);
            int row = figure.line() - part.firstLine();
            if (row < 0 || row >= starts.size()) {
                continue;
            }
            int at = starts.get(row) + figure.column() - 1;
            if (at >= from && text.startsWith(figure.text(), at) && !isCode(text, starts.get(row), at)) {
                boolean followed = i + 1 < inOrder.size() && inOrder.get(i + 1).line() == figure.line();
                int next = followed ? starts.get(row) + inOrder.get(i + 1).column() - 1 : text.length();
                String words = figure.kind() == FigureKind.ABSENCE
                        ? withRest(text, at, figure.text(), next)
                        : withUnit(text, at, figure.text());
                marked.append(text, from, at).append(Marks.figure(number(figure), words));
                from = at + words.length();
            }
        }
        return marked.append(text.substring(from)).toString();
    }

    /** The note of 149.9 億 stands behind 美元, not in its midst. */
    private static String withUnit(String text, int at, String figure) {
        int end = at + figure.length();
        for (String currency : CURRENCIES) {
            if (SCALES.indexOf(figure.charAt(figure.length() - 1)) >= 0 && text.startsWith(currency, end)) {
                return text.substring(at, end + currency.length());
            }
        }
        return figure;
    }

    /** What is said to be absent is said by the rest of the clause, too: the note stands behind 不列名, not behind 不列. */
    private static String withRest(String text, int at, String figure, int next) {
        int end = at + figure.length();
        while (end < next && Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
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
        Evidence evidence = evidence(figure);
        String known = keys.get(evidence);
        if (known != null) {
            return Integer.parseInt(known.substring(1));
        }
        String key = "e" + facts.size();
        keys.put(evidence, key);
        facts.add(new Fact(key, figure.text(), (BigDecimal) null, "", "", List.of(), LocalDate.EPOCH, List.of()));
        return facts.size() - 1;
    }

    private Evidence evidence(Figure figure) {
        return new Evidence(
                figure.text(),
                figure.expected(),
                Basis.of(figure),
                figure.verdict().chinese(),
                notes.getOrDefault(figure, ""),
                sources(figure.sources()));
    }

    private List<Source> sources(List<SourceRow> rows) {
        Map<DocumentId, SortedSet<Integer>> lines = new LinkedHashMap<>();
        Map<DocumentId, String> paths = new HashMap<>();
        for (SourceRow row : rows) {
            lines.computeIfAbsent(row.document(), d -> new TreeSet<>()).add(row.line());
            paths.put(row.document(), row.path());
        }
        List<Source> sources = new ArrayList<>();
        lines.forEach((document, at) -> sources.add(
                new Source(paths.getOrDefault(document, ""), CitationText.ranges(at), vintages.apply(document))));
        return sources;
    }
}
