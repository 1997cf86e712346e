package org.tradebrief.check.read;

import java.util.List;

/** A text as read: its blocks in order, and where its lines start. */
public record ReadText(String raw, Lines lines, List<Block> blocks) {
    public ReadText {
        blocks = List.copyOf(blocks);
    }

    public static ReadText of(String raw) {
        Lines lines = Lines.of(raw);
        return new ReadText(raw, lines, new BlockReader(raw, lines).read());
    }
}
