package org.tradebrief.workbench;

import java.util.List;
import org.tradebrief.source.Readers;
import org.tradebrief.trade.Economies;

/** Every outside source whose files can be read, in the order in which they are asked. */
final class Sources {
    private Sources() {}

    static Readers readers(Economies economies) {
        return new Readers(List.of());
    }
}
