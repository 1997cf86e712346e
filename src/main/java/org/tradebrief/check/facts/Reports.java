package org.tradebrief.check.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.SourceRow;
import org.tradebrief.text.Scripts;
import org.tradebrief.text.date.DateReader;
import org.tradebrief.text.date.ReadDate;

/**
 * What the documents on policy tell of days, sentence by sentence: 10 月 15 日，英國外交部宣布新一輪涉俄制裁. The register holds the
 * acts of one government; what others did stands only in its answers to the press.
 */
public final class Reports {
    /** A sentence, folded, and where it stands. */
    public record Report(String words, SourceRow row) {}

    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
    private static final Set<String> EVERYWHERE = Set.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "date",
            "from",
            "with",
            "until",
            "effective",
            "announcement",
            "which",
            "that",
            "this",
            "been");

    private static final int LONGEST = 240;
    private static final int MOST_LINES = 400;
    private final Map<LocalDate, List<Report>> byDay = new HashMap<>();

    static Reports of(DocumentBook documents) {
        Reports reports = new Reports();
        for (Document d : documents.all(Layer.POLICY)) {
            reports.read(d, documents.text(d));
        }
        return reports;
    }

    private void read(Document d, String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        for (int i = 0; i < lines.size(); i++) {
            SourceRow row = new SourceRow(d.id(), d.path(), i + 1);
            for (String sentence : Scripts.folded(lines.get(i)).split("[。!?]|\\. ")) {
                take(d, sentence, row);
            }
        }
    }

    private void take(Document d, String sentence, SourceRow row) {
        String words = sentence.substring(0, Math.min(sentence.length(), LONGEST));
        for (int at = 0; at < words.length(); at++) {
            ReadDate day = Character.isDigit(words.charAt(at))
                    ? DateReader.at(words, at).orElse(null)
                    : null;
            if (day != null) {
                Optional.ofNullable(day.date())
                        .or(() -> yearOf(d, day))
                        .ifPresent(on -> byDay.computeIfAbsent(on, k -> new ArrayList<>())
                                .add(new Report(words, row)));
                at = day.end() - 1;
            }
        }
    }

    /** A day without its year is the last one before the document's own. */
    private static Optional<LocalDate> yearOf(Document d, ReadDate day) {
        LocalDate own = d.date();
        boolean known = own != null && !(day.month() == 2 && day.day() == 29);
        if (own == null || !known) {
            return Optional.empty();
        }
        LocalDate same = LocalDate.of(own.getYear(), day.month(), day.day());
        return Optional.of(same.isAfter(own) ? same.minusYears(1) : same);
    }

    /** What tells of one of those days in words most like these, so many telling pairs of signs in common at least. */
    public Optional<Report> telling(Predicate<LocalDate> when, String folded, int atLeast) {
        Set<String> wanted = telling(folded);
        return all(when)
                .filter(r -> Bigrams.common(telling(r.words()), wanted) >= atLeast)
                .max(Comparator.comparingInt(r -> Bigrams.common(telling(r.words()), wanted)));
    }

    /** Pairs of signs, and words of other scripts, which letters in pairs are not. */
    private static Set<String> telling(String folded) {
        Set<String> telling = Bigrams.telling(folded);
        telling.removeIf(p -> p.charAt(0) < 0x2E80 || p.charAt(1) < 0x2E80);
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            telling.add(word.group());
        }
        telling.removeAll(EVERYWHERE);
        return telling;
    }

    /** All that tells of one of those days. */
    public Stream<Report> all(Predicate<LocalDate> when) {
        return byDay.entrySet().stream().filter(e -> when.test(e.getKey())).flatMap(e -> e.getValue().stream());
    }

    /** The days of which anything is told. */
    public Set<LocalDate> days() {
        return byDay.keySet();
    }
}
