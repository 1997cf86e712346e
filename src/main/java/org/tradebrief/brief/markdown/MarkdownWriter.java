package org.tradebrief.brief.markdown;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Brief;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.FactIndex;
import org.tradebrief.brief.Inline;
import org.tradebrief.brief.Section;
import org.tradebrief.library.SourceRow;

/** Writes blocks as Markdown (CommonMark with tables), a paragraph and a table's row each on one line. */
public final class MarkdownWriter {
    private final List<String> factKeys = new ArrayList<>();
    private final List<List<SourceRow>> citations = new ArrayList<>();
    private final InlineWriter inlines = new InlineWriter(factKeys, citations);

    private MarkdownWriter() {}

    /** A brief's text, and where its figures stand in it. */
    public record Written(BriefText text, FactIndex index) {}

    public static Written write(Brief brief) {
        MarkdownWriter writer = new MarkdownWriter();
        StringBuilder marked = new StringBuilder("# " + brief.title() + "\n\n");
        marked.append(writer.blocks(brief.head()));
        for (Section section : brief.sections()) {
            marked.append("## ").append(section.kind().title()).append("\n\n").append(writer.blocks(section.blocks()));
        }
        MarkedText text = MarkedText.of(marked.toString());
        BriefText parts = BriefText.of(text.plain());
        return new Written(parts, new Places(parts).index(text, writer.factKeys, writer.citations));
    }

    /** The blocks as text, each followed by an empty line. */
    public static String write(List<Block> blocks) {
        return MarkedText.of(new MarkdownWriter().blocks(blocks)).plain();
    }

    private String blocks(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        boolean otherMarker = false;
        for (int at = 0; at < blocks.size(); at++) {
            otherMarker = at > 0 && sameList(blocks.get(at - 1), blocks.get(at)) && !otherMarker;
            text.append(block(blocks.get(at), otherMarker)).append("\n\n");
        }
        return text.toString();
    }

    /** Two lists in a row would be read as one, were their markers the same. */
    private static boolean sameList(Block before, Block now) {
        return before instanceof Block.Bullets b && now instanceof Block.Bullets n && b.ordered() == n.ordered();
    }

    private String block(Block block, boolean otherMarker) {
        return switch (block) {
            case Block.Heading h -> "#".repeat(h.level()) + " " + inlines.heading(h.inside());
            case Block.Paragraph p -> inlines.paragraph(p.inside());
            case Block.Bullets b -> bullets(b, otherMarker);
            case Block.Table t -> table(t);
            case Block.Quote q -> prefixed(blocks(q.inside()).stripTrailing(), "> ", "> ", ">");
            case Block.Chart c -> "![" + Escapes.text(c.caption(), false) + "](chart:" + c.key() + ")";
            case Block.CodeBlock c -> code(c.text());
            case Block.Html h -> h.text().stripTrailing();
            case Block.Rule r -> "---";
        };
    }

    private String bullets(Block.Bullets list, boolean otherMarker) {
        List<String> items = new ArrayList<>();
        int number = list.start();
        for (List<Block> item : list.items()) {
            String marker = list.ordered() ? number++ + (otherMarker ? ")" : ".") : otherMarker ? "*" : "-";
            String indent = " ".repeat(marker.length() + 1);
            items.add(prefixed(item(item), marker + " ", indent, ""));
        }
        boolean loose = list.items().stream().anyMatch(i -> !tight(i));
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private String item(List<Block> item) {
        if (!tight(item)) {
            return blocks(item).stripTrailing();
        }
        List<String> lines = new ArrayList<>();
        item.forEach(b -> lines.add(block(b, false)));
        return String.join("\n", lines);
    }

    private static boolean tight(List<Block> item) {
        return item.size() <= 1 && item.stream().allMatch(Block.Paragraph.class::isInstance)
                || item.size() == 2 && item.get(0) instanceof Block.Paragraph && item.get(1) instanceof Block.Bullets;
    }

    private String table(Block.Table table) {
        StringBuilder text = new StringBuilder("|");
        table.columns().forEach(c -> text.append(cell(c.head())));
        text.append("\n|");
        table.columns()
                .forEach(c -> text.append(
                        switch (c.align()) {
                            case LEFT -> "---|";
                            case CENTER -> ":---:|";
                            case RIGHT -> "---:|";
                        }));
        for (List<List<Inline>> row : table.rows()) {
            text.append("\n|");
            row.forEach(c -> text.append(cell(c)));
        }
        return text.toString();
    }

    private String cell(List<Inline> inside) {
        return " " + inlines.cell(inside) + " |";
    }

    private static String code(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text + (text.isEmpty() ? "" : "\n") + fence;
    }

    private static String prefixed(String text, String first, String others, String blank) {
        StringBuilder lines = new StringBuilder();
        boolean begun = false;
        for (String line : text.split("\n", -1)) {
            lines.append(begun ? "\n" : "")
                    .append(line.isEmpty() ? (begun ? blank : first.stripTrailing()) : (begun ? others : first) + line);
            begun = true;
        }
        return lines.toString();
    }
}
