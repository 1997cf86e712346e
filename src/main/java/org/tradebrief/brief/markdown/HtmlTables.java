package org.tradebrief.brief.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Inline;

/** Finds the tables in a piece of HTML. Only their cells' words are kept; spans over columns are filled with blanks. */
final class HtmlTables {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]{0,2000})>");
    private static final Pattern SPAN = Pattern.compile("(?i)colspan\\s*=\\s*[\"']?(\\d{1,2})");
    private static final Pattern RIGHT = Pattern.compile("(?i)(?:text-align\\s*:|align\\s*=)\\s*[\"']?right");
    private static final Pattern WRAPPER = Pattern.compile(
            "(?im)^[ \\t]*</?(?:div|section|article|aside|details|figure)(?:\\s[^<>]{0,2000})?>[ \\t]*$");

    private final List<Block> tables = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private final Set<Integer> right = new HashSet<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean inTable;
    private boolean inCell;
    private int span;

    private HtmlTables() {}

    static List<Block> in(String html) {
        HtmlTables found = new HtmlTables();
        found.scan(html);
        return List.copyOf(found.tables);
    }

    /** The text without lines that hold nothing but a wrapper's tag. */
    static String withoutWrapper(String html) {
        return WRAPPER.matcher(html).replaceAll("");
    }

    private void scan(String html) {
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find()) {
            words(html.substring(from, tag.start()));
            tag(tag.group(2).toLowerCase(Locale.ROOT), tag.group(1).isEmpty(), tag.group(3));
            from = tag.end();
        }
        words(html.substring(from));
        endTable();
    }

    private void tag(String name, boolean opens, String attributes) {
        switch (name) {
            case "table" -> {
                endTable();
                inTable = opens;
            }
            case "tr" -> endRow();
            case "td", "th" -> {
                endCell();
                inCell = opens && inTable;
                Matcher wide = SPAN.matcher(attributes);
                span = wide.find() ? Math.max(1, Integer.parseInt(wide.group(1))) : 1;
                if (inCell && rows.size() < 2 && RIGHT.matcher(attributes).find()) {
                    right.add(row.size());
                }
            }
            case "br" -> words(" ");
            default -> {}
        }
    }

    private void words(String text) {
        if (inCell) {
            cell.append(text);
        }
    }

    private void endCell() {
        if (inCell) {
            row.add(Entities.decoded(cell.toString()).strip().replaceAll("\\s+", " "));
            for (int blank = 1; blank < span; blank++) {
                row.add("");
            }
            inCell = false;
        }
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
            row.clear();
        }
    }

    private void endTable() {
        endRow();
        if (!rows.isEmpty()) {
            tables.add(table());
        }
        rows.clear();
        right.clear();
        inTable = false;
    }

    private Block table() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Block.Column> columns = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            Block.Align align = right.contains(at) ? Block.Align.RIGHT : Block.Align.LEFT;
            columns.add(new Block.Column(inlines(rows.getFirst(), at), align));
        }
        List<List<List<Inline>>> body = new ArrayList<>();
        for (List<String> cells : rows.subList(1, rows.size())) {
            List<List<Inline>> line = new ArrayList<>();
            for (int at = 0; at < width; at++) {
                line.add(inlines(cells, at));
            }
            body.add(line);
        }
        return new Block.Table(columns, body);
    }

    private static List<Inline> inlines(List<String> cells, int at) {
        return at < cells.size() && !cells.get(at).isEmpty() ? List.of(new Inline.Text(cells.get(at))) : List.of();
    }
}
