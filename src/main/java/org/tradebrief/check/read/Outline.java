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
 * @param declared the passages before it under its headings that declare a unit
 * @param preamble the passages in which the text says what holds throughout: sources, units
 */
public record Outline(
        List<Run> headings,
        Run label,
        List<Citation> own,
        List<Citation> near,
        List<Citation> section,
        List<Run> declared,
        List<Run> preamble) {
    private static final List<String> DECLARES = List.of(
            "单位", "表内", "表中", "各表", "一律", "除另", "另注", "均以", "均为", "unit", "figures", "values", "amounts", "tables",
            "unless", "in $", "in us$", "in usd");

    public Outline {
        headings = List.copyOf(headings);
        own = List.copyOf(own);
        near = List.copyOf(near);
        section = List.copyOf(section);
        declared = List.copyOf(declared);
        preamble = List.copyOf(preamble);
    }

    /** Whether folded words may declare the unit of bare numbers. */
    public static boolean mayDeclare(String folded) {
        return DECLARES.stream().anyMatch(folded::contains);
    }
}
