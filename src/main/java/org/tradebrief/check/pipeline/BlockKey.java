package org.tradebrief.check.pipeline;

import java.util.List;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Outline;
import org.tradebrief.check.read.Run;

/** What a block's result depends on: its words and what stands around it, not where it stands. */
record BlockKey(String shape, List<Run> runs, Run caption, List<Run> notes, Outline outline, Told told) {

    static BlockKey of(Block block, Told told) {
        return switch (block) {
            case Block.Passage p ->
                new BlockKey(p.kind().name(), Runs.of(p), Run.empty(), List.of(), p.outline(), told);
            case Block.Table t ->
                new BlockKey(
                        t.head().size() + ":"
                                + t.rows().stream().map(r -> r.cells().size()).toList(),
                        Runs.of(t),
                        t.caption(),
                        t.notes(),
                        t.outline(),
                        told);
        };
    }
}
