package org.tradebrief.brief.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.brief.Inline;
import org.tradebrief.library.SourceRow;

/** Writes running text, its figures and citations marked and counted. */
final class InlineWriter {
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[^\\s<>()\\\\]+");
    private static final Pattern TICKS = Pattern.compile("`+");

    private final List<String> factKeys;
    private final List<List<SourceRow>> citations;

    /** Adds to the two lists what it meets. */
    InlineWriter(List<String> factKeys, List<List<SourceRow>> citations) {
        this.factKeys = factKeys;
        this.citations = citations;
    }

    String paragraph(List<Inline> inside) {
        return Escapes.lineStart(inlines(inside, false)).strip();
    }

    String heading(List<Inline> inside) {
        return inlines(inside, true).strip().replaceAll("#$", "\\\\#");
    }

    String cell(List<Inline> inside) {
        return inlines(inside, true).strip();
    }

    private String inlines(List<Inline> inside, boolean oneLine) {
        return inside.stream().map(i -> inline(i, oneLine)).collect(Collectors.joining());
    }

    private String inline(Inline inline, boolean oneLine) {
        return switch (inline) {
            case Inline.Text t -> Escapes.text(t.text(), oneLine);
            case Inline.Strong s -> "**" + inlines(s.inside(), oneLine) + "**";
            case Inline.Emphasis e -> "*" + inlines(e.inside(), oneLine) + "*";
            case Inline.Code c -> code(c.text(), oneLine);
            case Inline.Link l -> "[" + inlines(l.inside(), oneLine) + "](" + address(l.address()) + ")";
            case Inline.Figure f -> {
                factKeys.add(f.factKey());
                yield Marks.figure(factKeys.size() - 1, Escapes.text(f.text(), oneLine));
            }
            case Inline.Citation c -> {
                citations.add(c.rows());
                yield Marks.citation(citations.size() - 1, Escapes.text(c.text(), oneLine));
            }
            case Inline.LineBreak b -> oneLine ? "<br>" : "  \n";
        };
    }

    private static String address(String address) {
        return PLAIN_ADDRESS.matcher(address).matches() ? address : "<" + address.replaceAll("[<>\\s]", "") + ">";
    }

    private static String code(String text, boolean oneLine) {
        String fence = "`".repeat(longest(text) + 1);
        boolean spaced = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String pad = spaced || text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + (oneLine ? text.replace("|", "\\|") : text) + pad + fence;
    }

    private static int longest(String text) {
        return TICKS.matcher(text)
                .results()
                .mapToInt(r -> r.end() - r.start())
                .max()
                .orElse(0);
    }
}
