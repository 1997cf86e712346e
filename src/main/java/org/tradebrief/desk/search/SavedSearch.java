package org.tradebrief.desk.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question that is kept, with all that narrowed it. */
record SavedSearch(String query, SearchFilters filters) {

    private String line() {
        return encoded(query) + " "
                + filters.state().entrySet().stream()
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    /** As one text, to be kept with the session. */
    static String write(List<SavedSearch> all) {
        return all.stream().map(SavedSearch::line).collect(Collectors.joining("\n"));
    }

    /** Lines that a later version wrote otherwise are left out. */
    static List<SavedSearch> read(String text) {
        return text.lines().flatMap(l -> readLine(l).stream()).toList();
    }

    private static Optional<SavedSearch> readLine(String line) {
        String[] parts = line.split(" ", -1);
        Map<String, String> state = switch (parts.length) {
            case 2 -> state(parts[1]);
            // Before other filters were kept.
            case 3 -> Map.of("mode", parts[1], "layers", parts[2]);
            default -> Map.of();
        };
        return state.isEmpty()
                ? Optional.empty()
                : Optional.of(new SavedSearch(decoded(parts[0]), SearchFilters.of(state)));
    }

    private static Map<String, String> state(String written) {
        return Arrays.stream(written.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (one, other) -> one));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
