package org.tradebrief.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What could be asked instead where nothing was found: the question without what no document holds, else its first half. */
public final class Shorter {
    private static final Set<Notice.Kind> MISSING = EnumSet.of(Notice.Kind.ABSENT, Notice.Kind.NEAR);
    private static final int LEAST = 2;

    private Shorter() {}

    /** Empty where nothing would be left to ask. */
    public static Optional<String> of(String query, List<Notice> notices) {
        List<String> missing = notices.stream()
                .filter(n -> MISSING.contains(n.kind()))
                .flatMap(n -> n.names().stream())
                .toList();
        String left = missing.isEmpty() ? half(query.strip()) : without(missing, query);
        return left.length() < LEAST || left.equals(query.strip()) ? Optional.empty() : Optional.of(left);
    }

    private static String without(List<String> missing, String query) {
        String left = query;
        for (String name : missing) {
            left = left.replace(name, " ");
        }
        return left.replaceAll("\\s+", " ").strip();
    }

    private static String half(String query) {
        int end = query.lastIndexOf(' ') > 0 ? query.lastIndexOf(' ') : (query.length() + 1) / 2;
        return query.length() > LEAST + 1 ? query.substring(0, end).strip() : "";
    }
}
