package org.tradebrief.check.prove.policy;

import java.util.Map;
import org.tradebrief.policy.Measure;

/** At whom measures are aimed, as folded words name them. */
final class Targets {
    private static final Map<String, String> NAMES =
            Map.of("美国", "USA", "日本", "JPN", "欧盟", "EU", "台湾", "TWN", "对日", "JPN", "对美", "USA", "对台", "TWN");

    private Targets() {}

    /** The code of the economy with that name; empty where it is none that a measure is aimed at. */
    static String code(String name) {
        return NAMES.getOrDefault(name, "");
    }

    /** Whether the words name some at whom measures are aimed, and none of those at whom this one is. */
    static boolean isOfAnother(Measure m, String folded) {
        return NAMES.keySet().stream().anyMatch(folded::contains) && !areNamed(m, folded);
    }

    /** Whether the words name one at whom the measure is aimed. */
    static boolean areNamed(Measure m, String folded) {
        return NAMES.entrySet().stream()
                .anyMatch(e -> m.targets().contains(e.getValue()) && folded.contains(e.getKey()));
    }
}
