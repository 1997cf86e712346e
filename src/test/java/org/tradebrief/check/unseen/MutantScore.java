package org.tradebrief.check.unseen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.check.Verdict;

/** How many mutants are seen, and whether a wrong digit gets its neighbours accused. */
final class MutantScore {
    private final Checker checker;
    final Map<Mutants.Kind, int[]> byKind = new EnumMap<>(Mutants.Kind.class);
    final List<String> missed = new ArrayList<>();
    final List<String> innocent = new ArrayList<>();
    private int accused;

    MutantScore(Checker checker) {
        this.checker = checker;
    }

    void take(LabelledText text) {
        List<Figure> base = SampleFacts.figures(checker, text.markdown());
        for (LabelledText.Statement s : text.statements()) {
            if (s.isPlainlyRight() && isVerified(base, s)) {
                Mutants.of(text.markdown(), s).forEach(m -> take(text.name(), m, base));
            }
        }
    }

    private static boolean isVerified(List<Figure> base, LabelledText.Statement s) {
        return base.stream()
                .anyMatch(f -> f.line() == s.line()
                        && f.column() < s.column() + s.text().length()
                        && s.column() < f.column() + f.text().length()
                        && f.verdict() == Verdict.VERIFIED);
    }

    private void take(String name, Mutants.Mutant m, List<Figure> base) {
        List<Figure> news = news(base, SampleFacts.figures(checker, m.markdown()));
        int[] counts = byKind.computeIfAbsent(m.kind(), k -> new int[2]);
        counts[1]++;
        boolean seen = news.stream().anyMatch(f -> f.line() == m.line());
        counts[0] += seen ? 1 : 0;
        if (!seen) {
            missed.add(name + " " + m.kind() + " " + m.line() + ":" + m.from() + " …"
                    + m.changed()
                            .substring(
                                    Math.max(0, m.from() - 20),
                                    Math.min(m.changed().length(), m.from() + 20)));
        }
        for (Figure f : news) {
            boolean accuses = f.verdict() == Verdict.CONTRADICTED || f.verdict() == Verdict.INCOMPARABLE;
            accused += accuses ? 1 : 0;
            boolean own = f.line() == m.line()
                    && Math.abs(f.column() - m.from()) <= f.text().length() + 4;
            boolean known = base.stream()
                    .anyMatch(b -> b.line() == f.line() && b.text().equals(f.text()) && b.verdict() == f.verdict());
            if (accuses && m.kind() == Mutants.Kind.DIGIT && !own && !known && f.kind() != FigureKind.RATIO) {
                innocent.add(name + " " + m.line() + ":" + m.from() + " accuses " + f.line() + ":" + f.column() + " "
                        + f.text() + " " + f.message());
            }
        }
    }

    /** What is not VERIFIED now and was not there before. */
    private static List<Figure> news(List<Figure> base, List<Figure> changed) {
        Map<String, Integer> before = new HashMap<>();
        base.stream().filter(f -> f.verdict() != Verdict.VERIFIED).forEach(f -> before.merge(key(f), 1, Integer::sum));
        return changed.stream()
                .filter(f -> f.verdict() != Verdict.VERIFIED && before.merge(key(f), -1, Integer::sum) < 0)
                .toList();
    }

    private static String key(Figure f) {
        return f.line() + " " + f.kind() + " " + f.verdict();
    }

    int seen() {
        return byKind.values().stream().mapToInt(c -> c[0]).sum();
    }

    int made() {
        return byKind.values().stream().mapToInt(c -> c[1]).sum();
    }

    int accused() {
        return accused;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(seen() + " of " + made() + " seen, " + accused + " accusations");
        byKind.forEach((k, c) ->
                out.append(", ").append(k).append(' ').append(c[0]).append('/').append(c[1]));
        missed.forEach(m -> out.append("\n  missed: ").append(m));
        innocent.forEach(m -> out.append("\n  innocent: ").append(m));
        return out.toString();
    }
}
