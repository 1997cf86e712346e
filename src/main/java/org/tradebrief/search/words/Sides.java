package org.tradebrief.search.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tradebrief.text.Scripts;

/**
 * Of the economies that a question names those whose trade it asks for, and those with whom: 韓國對美國的出口, does Taiwan export
 * more to China or to the US. Both empty where it does not say.
 *
 * @param reporters by ISO code
 * @param partners by ISO code
 */
public record Sides(Set<String> reporters, Set<String> partners) {
    private static final Sides UNSAID = new Sides(Set.of(), Set.of());

    private static final Pattern TOWARDS = Pattern.compile("(?s).*(?:[对向]|\\b(?:with|towards?)(?: the)?)\\s*");
    private static final Pattern TO = Pattern.compile("(?s).*\\bto(?: the)?\\s*");
    private static final Pattern FROM = Pattern.compile("(?s).*(?:[从自]|\\bfrom(?: the)?)\\s*");

    /** What stands between two economies on one side. */
    private static final Pattern AND = Pattern.compile("\\s*(?:[与和跟及或、,]|还是|(?:and|or|,)(?: the)?)\\s*");

    private static final Pattern GOES_ON = Pattern.compile("(?s)\\s*(?:[对向]|to\\b|with\\b).*");

    public Sides {
        reporters = Set.copyOf(reporters);
        partners = Set.copyOf(partners);
    }

    static Sides of(Question question) {
        List<Clause> named = question.clauses().stream()
                .filter(c -> c.kind() == Clause.Kind.ECONOMY)
                .toList();
        String folded = Scripts.folded(question.text());
        Set<String> reporters = new LinkedHashSet<>();
        Set<String> partners = new LinkedHashSet<>();
        int end = 0;
        boolean partner = false;
        for (Clause economy : named) {
            String label = Scripts.folded(economy.label());
            int at = Math.max(0, folded.indexOf(label));
            boolean joined = partner
                    && at >= end
                    && AND.matcher(folded.substring(end, at)).matches();
            end = at + label.length();
            partner = label.startsWith("对")
                    || leads(folded.substring(0, at), question)
                    || joined && !GOES_ON.matcher(folded.substring(end)).matches();
            (partner ? partners : reporters).add(economy.token().substring(Question.ECONOMY.length()));
        }
        return reporters.isEmpty() || partners.isEmpty() ? UNSAID : new Sides(reporters, partners);
    }

    /** Exports go to a partner, and imports come from one; imports to an economy are its own, and exports from it. */
    private static boolean leads(String before, Question question) {
        boolean imports = question.asks("import");
        return TOWARDS.matcher(before).matches()
                || !imports && TO.matcher(before).matches()
                || imports && !question.asks("export") && FROM.matcher(before).matches();
    }
}
