package org.tradebrief.policy.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tradebrief.text.Scripts;
import org.tradebrief.trade.Economies;

/** Tells from the title of an act at which economies it is aimed: 公布将5家英国实体列入, 对日本出口管制. The register's own measures state theirs. */
final class Targets {
    private static final String UNION = "EU";
    private static final String ISSUER = "CHN";

    /** Chinese names as titles have them, the longest first. */
    private static final List<Map.Entry<String, String>> NAMES = Economies.standard().names().entrySet().stream()
            .filter(e -> !e.getValue().iso3().equals(ISSUER))
            .map(e -> Map.entry(Scripts.folded(e.getKey()), e.getValue().iso3()))
            .filter(e -> e.getKey().length() > 1 && e.getKey().codePoints().allMatch(Character::isIdeographic))
            .sorted(Comparator.comparing(e -> -e.getKey().length()))
            .toList();

    private Targets() {}

    static List<String> of(String title) {
        String rest = Scripts.folded(title);
        Set<String> targets = new TreeSet<>();
        for (Map.Entry<String, String> name : NAMES) {
            if (rest.contains(name.getKey())) {
                targets.add(name.getValue());
                rest = rest.replace(name.getKey(), " ");
            }
        }
        if (rest.contains("欧盟")) {
            targets.add(UNION);
        }
        return List.copyOf(targets);
    }
}
