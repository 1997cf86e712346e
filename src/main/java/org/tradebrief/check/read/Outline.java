package org.tradebrief.check.read;

import java.util.List;

/**
 * What stands over a block: the headings from the title down, the label of its paragraph, and the sources named for it.
 *
 * @param headings from the highest level down, the last one nearest
 * @param label the bold words or the list item that the block belongs to; empty if none
 * @param own sources named in the block itself, right below it or in its items
 * @param near sources named by its label or below its table
 * @param section all sources named under the same nearest heading
 * @param units of bare numbers, as the label, the headings, the passages before it under them and the preamble say
 * @param preamble the passages in which the text says what holds throughout: sources, units
 */
public record Outline(
        List<Run> headings,
        Run label,
        List<Citation> own,
        List<Citation> near,
        List<Citation> section,
        DeclaredUnits units,
        List<Run> preamble) {
    public Outline {
        headings = List.copyOf(headings);
        own = List.copyOf(own);
        near = List.copyOf(near);
        section = List.copyOf(section);
        preamble = List.copyOf(preamble);
    }
}
