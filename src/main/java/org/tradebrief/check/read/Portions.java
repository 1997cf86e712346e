package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block larger than any that people write into several that stand below the same headings and, of a table, below the
 * same head. Nothing is left out; only what stands in another portion is not seen. So the time and the room that a check
 * takes grow with the text and no faster, and it can be stopped between two portions.
 */
final class Portions {
    /** Many pages without a new paragraph. */
    private static final int LONGEST_PASSAGE = 12_000;

    private static final int LONGEST_TABLE = 40_000;
    private static final int MOST_ROWS = 1000;

    private Portions() {}

    /** The block itself where it is of a common size. */
    static List<Block> of(Block block) {
        return switch (block) {
            case Block.Passage p -> p.run().length() <= LONGEST_PASSAGE ? List.of(p) : pieces(p);
            case Block.Table t -> rows(t);
        };
    }

    private static List<Block> pieces(Block.Passage p) {
        List<Block> portions = new ArrayList<>();
        for (Run piece : p.run().pieces()) {
            portions.add(new Block.Passage(p.kind(), p.line(), piece, p.outline()));
        }
        return portions;
    }

    private static List<Block> rows(Block.Table t) {
        List<Block> portions = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        int length = 0;
        for (Block.Row row : t.rows()) {
            int added = row.cells().stream().mapToInt(Run::length).sum();
            if (!rows.isEmpty() && (length + added > LONGEST_TABLE || rows.size() == MOST_ROWS)) {
                portions.add(portion(t, rows));
                rows.clear();
                length = 0;
            }
            rows.add(row);
            length += added;
        }
        if (portions.isEmpty()) {
            return List.of(t);
        }
        portions.add(portion(t, rows));
        return portions;
    }

    private static Block.Table portion(Block.Table t, List<Block.Row> rows) {
        return new Block.Table(t.line(), t.caption(), t.head(), rows, t.notes(), t.outline());
    }
}
