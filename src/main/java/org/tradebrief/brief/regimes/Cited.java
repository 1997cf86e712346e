package org.tradebrief.brief.regimes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tradebrief.library.SourceRow;

/**
 * Which rows a fact about a measure cites: the register's, and those of one document that tells the same. The other
 * copies of a page would only make the note long.
 */
final class Cited {
    private static final String REGISTER = "register/";
    /** File names of copies whose title was not found. */
    private static final Pattern POOR = Pattern.compile("Title-Not-Found|Fetch-Failed|中国出口管制信息网");

    private Cited() {}

    static List<SourceRow> few(Collection<SourceRow> rows) {
        Optional<String> document = rows.stream()
                .map(SourceRow::path)
                .filter(p -> !isRegister(p))
                .distinct()
                .min(Comparator.comparing((String p) -> POOR.matcher(p).find())
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()));
        return rows.stream()
                .filter(r -> isRegister(r.path())
                        || document.filter(r.path()::equals).isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    static boolean isRegister(String path) {
        return path.startsWith(REGISTER);
    }
}
