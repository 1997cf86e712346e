package org.tradebrief.desk.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.library.Layer;
import org.tradebrief.search.SearchMode;

/** A question that is kept, with the mode and the layers it was asked in. */
record SavedSearch(String query, SearchMode mode, Set<Layer> layers) {
    SavedSearch {
        layers = Set.copyOf(layers);
    }

    private String line() {
        return URLEncoder.encode(query, StandardCharsets.UTF_8) + " " + mode.code() + " "
                + layers.stream().map(Layer::folder).sorted().collect(Collectors.joining(","));
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
        if (parts.length != 3) {
            return Optional.empty();
        }
        String query = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
        Set<Layer> layers = Arrays.stream(parts[2].split(","))
                .flatMap(f -> Layer.ofFolder(f).stream())
                .collect(Collectors.toSet());
        return Arrays.stream(SearchMode.values())
                .filter(m -> m.code().equals(parts[1]))
                .findFirst()
                .map(mode -> new SavedSearch(query, mode, layers));
    }
}
