package org.tradebrief.brief;

import java.util.List;

/** A composed section: its blocks, and the flags raised in them. */
public record Section(SectionKind kind, List<Block> blocks, List<Flag> flags) {
    public Section {
        blocks = List.copyOf(blocks);
        flags = List.copyOf(flags);
    }
}
