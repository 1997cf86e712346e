package org.tradebrief.brief.regimes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.library.Fact;
import org.tradebrief.policy.Measure;

/**
 * Measures, or parts of them, named together: those of one kind and year share its words, as in 2025 年第 55、56、57 號.
 *
 * @param before 2025 年第, 不可靠實體清單 2025 年第; null for a measure that is named in words
 * @param names the numbers, or the one name
 * @param part of the one measure; null for the whole
 */
public record NamedItems(
        @Nullable Fact before, List<Fact> names, @Nullable Fact part) {

    /** A measure, or the part of it that is meant. */
    record Item(Measure measure, String part) {}

    static List<NamedItems> of(List<Item> items) {
        Map<String, List<Item>> kinds = new LinkedHashMap<>();
        items.stream()
                .sorted(Comparator.comparing((Item i) -> i.measure().number().length())
                        .thenComparing(i -> i.measure().number()))
                .forEach(i ->
                        kinds.computeIfAbsent(kind(i), k -> new ArrayList<>()).add(i));
        List<NamedItems> named = new ArrayList<>();
        kinds.forEach((kind, together) -> named.add(named(together)));
        named.sort(Comparator.comparing((NamedItems n) -> -n.names().size()));
        return named;
    }

    private static String kind(Item item) {
        Measure m = item.measure();
        boolean alone =
                m.number().isEmpty() || !item.part().isEmpty() || m.issuer().startsWith("SC");
        return alone ? m.id() + "/" + item.part() : Names.before(m);
    }

    private static NamedItems named(List<Item> together) {
        Item first = together.getFirst();
        Measure m = first.measure();
        Fact part = first.part().isEmpty()
                ? null
                : Facts.text("part/" + m.id() + "/" + first.part(), "款項", first.part(), Names.origin(m));
        if (m.number().isEmpty() || m.issuer().startsWith("SC")) {
            return new NamedItems(null, List.of(Names.formal(m)), part);
        }
        return new NamedItems(
                Facts.text("before/" + m.id(), "文號所屬", Names.before(m), Names.origin(m)),
                together.stream().map(i -> Names.bare(i.measure())).toList(),
                part);
    }
}
