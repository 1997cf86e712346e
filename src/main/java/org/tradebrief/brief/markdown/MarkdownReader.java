package org.tradebrief.brief.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.tradebrief.brief.Block;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;

/**
 * Reads Markdown (CommonMark with tables) into blocks: ours, and drafts from elsewhere with front matter, HTML tables and
 * kramdown's marks. Never fails; what it does not know stays visible as text.
 */
public final class MarkdownReader {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R(.{0,65536}?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern KRAMDOWN = Pattern.compile("(?m)^[ \\t]*\\{:[^}\\n]{0,500}\\}[ \\t]*$");
    private static final String CHART = "chart:";
    private static final int DEEPEST = 40;

    private final InlineReader inlines;

    private MarkdownReader(List<Fact> facts, List<List<SourceRow>> citations) {
        inlines = new InlineReader(facts, citations);
    }

    /** Reads a text that carries no marks; a source note 〔來源：…〕 becomes a citation without rows. */
    public static List<Block> blocks(String markdown) {
        return marked(Marks.without(markdown), List.of(), List.of());
    }

    /**
     * Reads a text with {@link Marks}.
     *
     * @param facts that the numbers of the figures count
     * @param citations that the numbers of the citations count
     */
    public static List<Block> marked(String markdown, List<Fact> facts, List<List<SourceRow>> citations) {
        return new MarkdownReader(facts, citations).document(markdown);
    }

    private List<Block> document(String markdown) {
        List<Block> blocks = new ArrayList<>();
        Matcher front = FRONT_MATTER.matcher(markdown);
        String body = markdown;
        if (front.find()) {
            blocks.add(new Block.CodeBlock(front.group(1)));
            body = markdown.substring(front.end());
        }
        blocks.addAll(parse(KRAMDOWN.matcher(body).replaceAll(""), 0));
        return blocks;
    }

    private List<Block> parse(String body, int depth) {
        return children(PARSER.parse(body), depth);
    }

    private List<Block> children(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        if (depth > DEEPEST) {
            return blocks;
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(block(node, depth));
        }
        return blocks;
    }

    private List<Block> block(Node node, int depth) {
        return switch (node) {
            case Heading h -> List.of(new Block.Heading(h.getLevel(), inlines.of(h, false)));
            case Paragraph p -> List.of(paragraph(p));
            case BulletList l -> List.of(new Block.Bullets(false, 1, items(l, depth)));
            case OrderedList l -> List.of(new Block.Bullets(true, l.getMarkerStartNumber(), items(l, depth)));
            case BlockQuote q -> List.of(new Block.Quote(children(q, depth + 1)));
            case TableBlock t -> List.of(new TableReader(inlines).of(t));
            case FencedCodeBlock c -> List.of(new Block.CodeBlock(withoutLastBreak(c.getLiteral())));
            case IndentedCodeBlock c -> List.of(new Block.CodeBlock(withoutLastBreak(c.getLiteral())));
            case HtmlBlock h -> html(h.getLiteral(), depth);
            case ThematicBreak r -> List.of(new Block.Rule());
            default -> children(node, depth + 1);
        };
    }

    private Block paragraph(Paragraph p) {
        if (p.getFirstChild() instanceof Image i
                && i.getNext() == null
                && i.getDestination().startsWith(CHART)) {
            return new Block.Chart(
                    i.getDestination().substring(CHART.length()), InlineReader.plain(inlines.of(i, false)));
        }
        return new Block.Paragraph(inlines.of(p, p.getParent() instanceof BlockQuote));
    }

    private List<List<Block>> items(Node list, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem) {
                items.add(children(node, depth + 1));
            }
        }
        return items;
    }

    /** A table is read; a wrapper around Markdown, as kramdown allows it, gives way to what it wraps. */
    private List<Block> html(String literal, int depth) {
        List<Block> tables = HtmlTables.in(literal);
        if (!tables.isEmpty()) {
            return tables;
        }
        String inside = HtmlTables.withoutWrapper(literal);
        if (inside.equals(literal) || depth > DEEPEST) {
            return List.of(new Block.Html(literal));
        }
        return inside.isBlank() ? List.of() : parse(inside, depth + 1);
    }

    private static String withoutLastBreak(String code) {
        return code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
    }
}
