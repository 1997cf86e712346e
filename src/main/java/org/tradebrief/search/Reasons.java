package org.tradebrief.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tradebrief.search.Markers.Marker;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.fit.Passage;
import org.tradebrief.search.words.Clause;
import org.tradebrief.search.words.Code;
import org.tradebrief.text.Scripts;

/** Tells why a document was found. */
final class Reasons {
    private Reasons() {}

    /** @param close from which similarity on its meaning counts as a reason */
    static List<Reason> of(Found found, List<Passage> passages, Markers markers, double close) {
        List<Reason> reasons = new ArrayList<>();
        String title = found.card().title();
        List<Marker> inTitle = markers.in(title);
        List<Marker> inText = new ArrayList<>();
        int count = 0;
        Map<String, String> synonyms = new LinkedHashMap<>();
        synonyms(title, inTitle, synonyms);
        for (Passage passage : passages) {
            List<Marker> here = markers.in(passage.text());
            inText.addAll(here);
            count += Markers.marks(here, 0).size();
            synonyms(passage.text(), here, synonyms);
        }
        List<Marker> everywhere = new ArrayList<>(inTitle);
        everywhere.addAll(inText);
        add(Reason.Kind.CODE, labels(everywhere, c -> isCode(c) && !isDay(c)), reasons);
        add(Reason.Kind.DAY, labels(everywhere, Reasons::isDay), reasons);
        add(
                Reason.Kind.TITLE,
                labels(inTitle, c -> !isCode(c) && !isDay(c) && c.kind() != Clause.Kind.BROADER),
                reasons);
        if (!inText.isEmpty()) {
            add(Reason.Kind.TEXT, List.of(Integer.toString(count)), reasons);
        }
        add(
                Reason.Kind.GLOSSARY,
                synonyms.entrySet().stream()
                        .limit(3)
                        .map(e -> e.getKey() + "＝" + e.getValue())
                        .toList(),
                reasons);
        if (found.isByMeaning() && (found.similarity() >= close || reasons.isEmpty())) {
            reasons.add(new Reason(Reason.Kind.MEANING, List.of()));
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason(Reason.Kind.KIND, List.of()));
        }
        return reasons;
    }

    private static boolean isCode(Clause clause) {
        return clause.kind() == Clause.Kind.CODE;
    }

    private static boolean isDay(Clause clause) {
        return Code.isDate(clause.token());
    }

    private static void add(Reason.Kind kind, List<String> names, List<Reason> reasons) {
        if (!names.isEmpty()) {
            reasons.add(new Reason(kind, names));
        }
    }

    private static List<String> labels(List<Marker> markers, Predicate<Clause> wanted) {
        Set<String> labels = new LinkedHashSet<>();
        for (Marker m : markers) {
            Clause clause = m.clause();
            boolean piece = clause.kind() == Clause.Kind.SURFACE
                    && markers.stream()
                            .anyMatch(o -> o.clause().kind() != Clause.Kind.SURFACE
                                    && o.clause().label().contains(clause.label()));
            if (wanted.test(clause) && !piece) {
                labels.add(clause.label());
            }
        }
        return labels.stream().limit(4).toList();
    }

    /** Where the text uses another name than the question: 稀土＝rare earth. The first one met is told. */
    private static void synonyms(String text, List<Marker> markers, Map<String, String> found) {
        for (Marker m : markers) {
            boolean concept =
                    m.clause().kind() == Clause.Kind.CONCEPT || m.clause().kind() == Clause.Kind.ECONOMY;
            String here = text.substring(m.start(), m.end()).strip();
            if (concept && !Scripts.sameText(here, m.clause().label())) {
                found.putIfAbsent(m.clause().label(), here);
            }
        }
    }
}
