package org.tradebrief.check.pipeline;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.missed.Spoken;
import org.tradebrief.check.read.Run;

/** What was found in the blocks checked last, the least used let go first: as much as some dozen long briefs hold. */
final class KnownBlocks {
    private static final long MOST = 4_000_000;
    /** What a statement takes, counted in signs of text. */
    private static final long STATEMENT = 200;

    private final Map<BlockKey, Result> blocks = new LinkedHashMap<>(256, 0.75f, true);
    private long size;

    /** What was found in a block, with the runs that the findings point into. */
    record Result(List<Run> runs, List<Proven> proven, List<Spoken> spoken) {
        private long size() {
            return runs.stream().mapToLong(Run::length).sum() + proven.size() * STATEMENT;
        }
    }

    synchronized @Nullable Result get(BlockKey key) {
        return blocks.get(key);
    }

    synchronized void put(BlockKey key, Result result) {
        Result before = blocks.put(key, result);
        size += result.size() - (before == null ? 0 : before.size());
        Iterator<Result> eldest = blocks.values().iterator();
        while (size > MOST && eldest.hasNext()) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }
}
