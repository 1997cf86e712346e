package org.tradebrief.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tradebrief.library.Fact;

/**
 * A composed brief. The same documents, week and day make the same brief to the byte.
 *
 * @param head the blocks between the title and the first section
 * @param facts every fact that a figure of the brief states, by key
 * @param automation measured, in percent: sentences that a machine wrote and verified, over all sentences
 */
public record Brief(
        IsoWeek week,
        LocalDate asOf,
        String title,
        List<Block> head,
        List<Section> sections,
        Map<String, Fact> facts,
        BigDecimal automation) {
    public Brief {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }
}
