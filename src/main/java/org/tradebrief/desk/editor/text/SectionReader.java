package org.tradebrief.desk.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
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
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.Block.Align;

/** Reads the Markdown of a section into pieces whose characters know their places in it. */
public final class SectionReader {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** Marks of other tools that stand on lines of their own, and the fields before a text. */
    private static final Pattern UNSEEN = Pattern.compile("(?m)^[ \\t]*\\{:[^}\\n"
            + "]{0,500}\\}[ \\t]*$|^[ \\t]*</?(?:div|section|figure)(?:\\s[^<>\\n"
            + "]{0,500})?>[ \\t]*$");

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R.{0,65536}?\\R---[ \\t]*(?=\\R|\\z)", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile(
            "\\A(?:[−+-]?[\\d,]*\\d[\\d.,]*\\s*(?:%|億|萬|百萬|點|個|家|日)?(?:（[^）]*）)?|[—–-]|(?:收窄|擴大|增|減)\\s*[\\d.]+%|)\\z");

    private static final String CHART = "chart:";

    private final String source;
    private final int open;

    private SectionReader(String source, int open) {
        this.source = source;
        this.open = open;
    }

    public static List<Piece> read(String markdown) {
        return read(markdown, -1);
    }

    /** @param open a place in the source note that is being edited and shown whole; -1 for none */
    public static List<Piece> read(String markdown, int open) {
        SectionReader reader = new SectionReader(markdown, open);
        return reader.children(PARSER.parse(veiled(markdown)), 0, Leaf.Kind.PARAGRAPH);
    }

    /** The leaves of pieces in reading order. */
    public static List<Leaf> leaves(List<Piece> pieces) {
        List<Leaf> leaves = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Heading h -> leaves.add(h.text());
                case Piece.Paragraph p -> leaves.add(p.text());
                case Piece.Item i -> leaves.addAll(leaves(i.inside()));
                case Piece.Quote q -> leaves.addAll(leaves(q.inside()));
                case Piece.Table t -> t.rows().forEach(leaves::addAll);
                case Piece.Raw r -> {}
                case Piece.Chart c -> {}
                case Piece.Rule r -> {}
            }
        }
        return leaves;
    }

    /** Blanks out what is not to be seen without moving anything. */
    private static String veiled(String markdown) {
        Matcher front = FRONT_MATTER.matcher(markdown);
        String text = front.find() ? blank(front.group()) + markdown.substring(front.end()) : markdown;
        return UNSEEN.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static String blank(String text) {
        return text.replaceAll("[^\\r\\n]", " ");
    }

    private List<Piece> children(Node parent, int depth, Leaf.Kind kind) {
        List<Piece> pieces = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            pieces.addAll(piece(node, depth, kind));
        }
        return pieces;
    }

    private List<Piece> piece(Node node, int depth, Leaf.Kind kind) {
        return switch (node) {
            case Heading h -> List.of(new Piece.Heading(h.getLevel(), leaf(Leaf.Kind.HEADING, h)));
            case Paragraph p -> List.of(paragraph(p, kind));
            case BulletList l -> items(l, depth, 0);
            case OrderedList l -> items(l, depth, l.getMarkerStartNumber() == null ? 1 : l.getMarkerStartNumber());
            case BlockQuote q -> List.of(new Piece.Quote(children(q, depth, Leaf.Kind.QUOTE)));
            case TableBlock t -> List.of(table(t));
            case FencedCodeBlock c -> List.of(raw(c));
            case IndentedCodeBlock c -> List.of(raw(c));
            case HtmlBlock h -> List.of(raw(h));
            case ThematicBreak r -> List.of(new Piece.Rule());
            default -> children(node, depth, kind);
        };
    }

    private Piece paragraph(Paragraph p, Leaf.Kind kind) {
        if (p.getFirstChild() instanceof Image i
                && i.getNext() == null
                && i.getDestination().startsWith(CHART)) {
            Leaf caption = leaf(kind, p);
            return new Piece.Chart(start(p), i.getDestination().substring(CHART.length()), caption.shown());
        }
        return new Piece.Paragraph(leaf(kind, p));
    }

    /** @param first the number of the first item; 0 for bullets */
    private List<Piece> items(Node list, int depth, int first) {
        List<Piece> items = new ArrayList<>();
        int number = first;
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem) {
                List<Piece> inside = node.getFirstChild() == null
                        ? List.of(new Piece.Paragraph(empty(Leaf.Kind.ITEM, behindMarker(node))))
                        : children(node, depth + 1, Leaf.Kind.ITEM);
                boolean note = first == 0 && isNote(inside);
                String marker = note ? "" : first > 0 ? number + "." : "•";
                items.add(new Piece.Item(depth, marker, first > 0, inside));
                number++;
            }
        }
        return items;
    }

    private int behindMarker(Node item) {
        int at = start(item);
        while (at < source.length() && source.charAt(at) != ' ' && source.charAt(at) != '\n') {
            at++;
        }
        return at < source.length() && source.charAt(at) == ' ' ? at + 1 : at;
    }

    /** A leaf without text, for the caret to stand in. */
    static Leaf empty(Leaf.Kind kind, int at) {
        return new Leaf(kind, at, at, "", new int[0], new int[0], List.of());
    }

    private static boolean isNote(List<Piece> inside) {
        return inside.size() == 1
                && inside.getFirst() instanceof Piece.Paragraph p
                && !p.text().dress().isEmpty()
                && p.text().dress().getFirst().style().source();
    }

    private Piece table(TableBlock table) {
        List<@Nullable Align> align = new ArrayList<>();
        List<List<Leaf>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof TableRow row) {
                    rows.add(cells(row, align, rows.isEmpty()));
                }
            }
        }
        for (int k = 0; k < align.size(); k++) {
            if (align.get(k) == null) {
                align.set(k, holdsFigures(rows, k) ? Align.RIGHT : Align.LEFT);
            }
        }
        return new Piece.Table(List.copyOf(align), rows);
    }

    /** A column that says nothing of its side is set to the right where all its cells are figures. */
    private static boolean holdsFigures(List<List<Leaf>> rows, int column) {
        return rows.size() > 1
                && rows.stream()
                        .skip(1)
                        .filter(row -> column < row.size())
                        .allMatch(row -> FIGURE.matcher(row.get(column).shown()).find());
    }

    private List<Leaf> cells(TableRow row, List<@Nullable Align> align, boolean head) {
        List<Leaf> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                if (head) {
                    align.add(alignOf(cell));
                }
                cells.add(leaf(head ? Leaf.Kind.HEAD_CELL : Leaf.Kind.CELL, cell));
            }
        }
        return cells;
    }

    private static @Nullable Align alignOf(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return null;
        }
        return switch (alignment) {
            case LEFT -> Align.LEFT;
            case CENTER -> Align.CENTER;
            case RIGHT -> Align.RIGHT;
        };
    }

    /** A heading's own marks and a cell's padding belong to nobody's text. */
    private Leaf leaf(Leaf.Kind kind, Node node) {
        Tracer tracer = new Tracer(source, node, open);
        if (tracer.isEmpty()) {
            return empty(kind, emptyStart(node));
        }
        int end = Math.max(tracer.lastPlace(), end(node.getLastChild()));
        boolean cell = kind == Leaf.Kind.CELL || kind == Leaf.Kind.HEAD_CELL;
        return tracer.leaf(kind, start(node.getFirstChild()), cell ? end : tracer.withBlanks(end));
    }

    private int emptyStart(Node node) {
        int at = start(node);
        // One blank after the bar of an empty cell, where there is one.
        return at < source.length() && source.charAt(at) == ' ' ? at + 1 : at;
    }

    private Piece raw(Node node) {
        int start = start(node);
        int end = end(node);
        return new Piece.Raw(start, end, source.substring(start, end));
    }

    private static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? 0
                : spans.getLast().getInputIndex() + spans.getLast().getLength();
    }
}
