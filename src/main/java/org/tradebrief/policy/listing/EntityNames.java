package org.tradebrief.policy.listing;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.text.Scripts;

/** Brings names to one form: script, width, case, punctuation and the legal form at the end do not tell apart. */
public final class EntityNames {
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s]+");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?:incorporated|inc|llc|ltd|limited|corporation|corp|co|company|gmbh|ag|sa|spa|srl|as|bv|kk|holdings?)+$"
                    + "|(?:股份有限公司|有限公司|株式会社|公司|集团)$");
    /** A shorter core would be found in anything. */
    private static final int SHORTEST_CORE = 3;

    private EntityNames() {}

    /** Without marks, spaces and differences of script, width and case. */
    public static String folded(String name) {
        return MARKS.matcher(Scripts.folded(name)).replaceAll("");
    }

    /** The folded name without its legal form, unless nothing much is left. */
    public static String core(String name) {
        String folded = folded(name);
        String core = LEGAL_FORM.matcher(folded).replaceFirst("");
        return core.length() < SHORTEST_CORE ? folded : core;
    }

    /** How well a name fits: 0 the same, 1 the same but for the legal form, 2 one holds the other, 3 not at all. */
    static int distance(String query, ListedEntity entity) {
        return Stream.of(entity.nameEn(), entity.nameZh())
                .filter(n -> !n.isEmpty())
                .mapToInt(n -> distance(query, n))
                .min()
                .orElse(3);
    }

    private static int distance(String query, String name) {
        String one = folded(query);
        String other = folded(name);
        if (one.equals(other)) {
            return 0;
        }
        String core = core(query);
        String otherCore = core(name);
        if (core.equals(otherCore)) {
            return 1;
        }
        boolean holds = core.length() >= 2 && other.contains(core)
                || otherCore.length() > SHORTEST_CORE && one.contains(otherCore);
        return holds ? 2 : 3;
    }
}
