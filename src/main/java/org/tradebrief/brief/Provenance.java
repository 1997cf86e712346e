package org.tradebrief.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.library.Fact;

/**
 * What the lines of a composed text state. A line of any text that is the same as a composed one, under the same table
 * head where it is a table's row, states the same facts: one lane of proof for the checker. What such a line says beside its
 * figures (唯一, 五夥伴, 連續) follows from the same facts, for a template's sentence stands only where its condition holds.
 */
public final class Provenance {
    private final Map<String, List<Stated>> lines = new HashMap<>();

    /** @param column of the figure in its line, from 1 */
    public record Stated(int column, String text, Fact fact) {}

    private Provenance() {}

    public static Provenance of(Draft draft) {
        Provenance provenance = new Provenance();
        Map<String, Map<Integer, List<FactIndex.Entry>>> places = new HashMap<>();
        draft.index()
                .figures()
                .forEach(e -> places.computeIfAbsent(e.part(), p -> new HashMap<>())
                        .computeIfAbsent(e.line(), l -> new ArrayList<>())
                        .add(e));
        for (BriefText.Part part : draft.text().parts()) {
            provenance.add(part, places.getOrDefault(part.key(), Map.of()), draft.facts());
        }
        return provenance;
    }

    private void add(BriefText.Part part, Map<Integer, List<FactIndex.Entry>> places, Map<String, Fact> facts) {
        List<String> rows = part.text().lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            List<Stated> stated = new ArrayList<>();
            for (FactIndex.Entry e : places.getOrDefault(i + 1, List.of())) {
                Fact fact = facts.get(e.factKey());
                if (fact != null) {
                    stated.add(new Stated(e.column(), e.text(), fact));
                }
            }
            lines.putIfAbsent(identity(rows, i), List.copyOf(stated));
        }
    }

    /** Whether the line stands in the composed text. */
    public boolean knows(List<String> text, int index) {
        return lines.containsKey(identity(text, index));
    }

    /**
     * The figures of a line and their facts, in order; none where the line is not a composed one.
     *
     * @param text the lines of the text under examination
     * @param index of the line in it, from 0
     */
    public List<Stated> of(List<String> text, int index) {
        return lines.getOrDefault(identity(text, index), List.of());
    }

    private static String identity(List<String> text, int index) {
        String line = text.get(index);
        if (!line.startsWith("|")) {
            return line;
        }
        int head = index;
        while (head > 0 && text.get(head - 1).startsWith("|")) {
            head--;
        }
        return head == index ? line : text.get(head) + "\n" + line;
    }
}
