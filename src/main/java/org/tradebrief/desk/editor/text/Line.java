package org.tradebrief.desk.editor.text;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.brief.Block.Align;

/**
 * What stands beside one gutter place: a leaf, a table, or something that is shown as it is.
 *
 * @param kind names its style: paragraph, heading-3, item, note, quote, table, raw, chart, rule
 * @param marker a number or bullet before it; empty for none
 * @param indent how many steps it is set in
 * @param leaves of it in reading order, by their number among the section's
 * @param piece it was made of
 */
public record Line(String kind, String marker, int indent, List<Integer> leaves, Piece piece) {

    /** The lines of pieces, in order. */
    public static List<Line> of(List<Piece> pieces) {
        List<Line> lines = new ArrayList<>();
        gather(pieces, 0, "paragraph", new int[] {0}, lines);
        return lines;
    }

    /** Whether the other could take this one's place on the screen without being built anew. */
    public boolean isBuiltLike(Line other) {
        return kind.equals(other.kind)
                && marker.equals(other.marker)
                && indent == other.indent
                && leaves.size() == other.leaves.size()
                && align().equals(other.align())
                && (leaves.isEmpty() ? piece.equals(other.piece) : true);
    }

    public List<Align> align() {
        return piece instanceof Piece.Table table ? table.align() : List.of();
    }

    private static void gather(List<Piece> pieces, int indent, String kind, int[] next, List<Line> lines) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Heading h -> lines.add(one("heading-" + h.level(), "", indent, next, piece));
                case Piece.Paragraph p -> lines.add(one(isNote(p) ? "note" : kind, "", indent, next, piece));
                case Piece.Item item -> item(item, indent, next, lines);
                case Piece.Quote q -> gather(q.inside(), indent, "quote", next, lines);
                case Piece.Table t -> lines.add(table(t, indent, next));
                case Piece.Raw r -> lines.add(new Line("raw", "", indent, List.of(), piece));
                case Piece.Chart c -> lines.add(new Line("chart", "", indent, List.of(), piece));
                case Piece.Rule r -> lines.add(new Line("rule", "", indent, List.of(), piece));
            }
        }
    }

    private static void item(Piece.Item item, int indent, int[] next, List<Line> lines) {
        // A source note stands below its item, not further in.
        boolean note = item.marker().isEmpty();
        int inside = note ? indent : indent + 1;
        int first = lines.size();
        gather(item.inside(), inside, note ? "note" : "item", next, lines);
        if (!note && lines.size() > first) {
            Line line = lines.get(first);
            lines.set(first, new Line(line.kind, item.marker(), line.indent, line.leaves, line.piece));
        }
    }

    private static Line one(String kind, String marker, int indent, int[] next, Piece piece) {
        return new Line(kind, marker, indent, List.of(next[0]++), piece);
    }

    private static Line table(Piece.Table table, int indent, int[] next) {
        List<Integer> leaves = new ArrayList<>();
        table.rows().forEach(row -> row.forEach(cell -> leaves.add(next[0]++)));
        return new Line("table", "", indent, List.copyOf(leaves), table);
    }

    private static boolean isNote(Piece.Paragraph p) {
        return !p.text().dress().isEmpty()
                && p.text().dress().stream().allMatch(run -> run.style().source());
    }
}
