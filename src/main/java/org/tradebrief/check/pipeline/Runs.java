package org.tradebrief.check.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;

/** The runs of a block in a fixed order, by which a result found for one block is placed in another that reads the same. */
final class Runs {
    private Runs() {}

    static List<Run> of(Block block) {
        return switch (block) {
            case Block.Passage p -> p.run().pieces();
            case Block.Table t -> {
                List<Run> runs = new ArrayList<>();
                t.head().forEach(h -> runs.addAll(h.pieces()));
                t.rows().forEach(r -> r.cells().forEach(c -> runs.addAll(c.pieces())));
                yield runs;
            }
        };
    }
}
