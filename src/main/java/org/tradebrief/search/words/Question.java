package org.tradebrief.search.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.text.Scripts;

/**
 * A question taken apart.
 *
 * @param text as it was asked
 * @param meant the same with the characters that were meant, where others of their sound were written
 * @param clauses what it asks for, none twice
 * @param units how many separate things it asks for
 */
public record Question(String text, String meant, List<Clause> clauses, int units) {
    static final String ECONOMY = "c:@";

    private static final Pattern OWN = Pattern.compile("\\s*(?:['’]s\\b|的)");

    /** Chinese characters that say something by themselves. */
    private static final int LEAST_LEFT = 4;

    /** What weighs no more, such as 公告 and 出口管制, asks for hardly anything beside a code. */
    private static final double LITTLE = 0.5;

    public Question {
        clauses = List.copyOf(clauses);
    }

    /** The economies it names, by ISO code. */
    public Set<String> economies() {
        return clauses.stream()
                .filter(c -> c.kind() == Clause.Kind.ECONOMY)
                .map(c -> c.token().substring(ECONOMY.length()))
                .collect(Collectors.toSet());
    }

    /** The economies whose own doings it asks for, by ISO code: Japan's list, 日本的清單. */
    public Set<String> owners() {
        String folded = Scripts.folded(text);
        return clauses.stream()
                .filter(c -> c.kind() == Clause.Kind.ECONOMY)
                .filter(c -> {
                    int at = folded.indexOf(Scripts.folded(c.label()));
                    return at >= 0
                            && OWN.matcher(folded.substring(at + c.label().length()))
                                    .lookingAt();
                })
                .map(c -> c.token().substring(ECONOMY.length()))
                .collect(Collectors.toSet());
    }

    /** Whose trade it asks for, and with whom. */
    public Sides sides() {
        return Sides.of(this);
    }

    /**
     * What is meant without the name of an economy, for a model of meaning; the whole where hardly anything would be left, or
     * where the name is one of two economies.
     */
    public String meantWithout(String economy) {
        List<Clause> named =
                clauses.stream().filter(c -> c.kind() == Clause.Kind.ECONOMY).toList();
        String without = named.stream()
                .filter(c -> c.token().equals(ECONOMY + economy))
                .map(Clause::label)
                .filter(label ->
                        named.stream().filter(c -> c.label().equals(label)).count() == 1)
                .reduce(meant, (text, label) -> text.replace(label, ""));
        return Scripts.hanCount(without) >= LEAST_LEFT ? without : meant;
    }

    /** The months it names. */
    public Set<YearMonth> months() {
        return clauses.stream()
                .filter(c -> c.token().startsWith(Code.MONTH))
                .map(c -> YearMonth.parse(c.token().substring(Code.MONTH.length())))
                .collect(Collectors.toSet());
    }

    /** Whether it names a concept, by the concept's id. */
    public boolean asks(String concept) {
        return clauses.stream().anyMatch(c -> c.token().equals("c:" + concept));
    }

    public boolean hasCode() {
        return clauses.stream().anyMatch(c -> c.kind() == Clause.Kind.CODE);
    }

    /**
     * Whether it asks for nothing but a code, so that only what holds the code answers: 公告 and 商務部 beside a number say which
     * act it is, and without the number nothing.
     */
    public boolean isCodeOnly() {
        List<Clause> codes =
                clauses.stream().filter(c -> c.kind() == Clause.Kind.CODE).toList();
        Set<Integer> coded = codes.stream().map(Clause::unit).collect(Collectors.toSet());
        Set<String> written = codes.stream().map(Clause::label).collect(Collectors.toSet());
        double little = codes.stream().allMatch(c -> Code.isDate(c.token())) ? 0 : LITTLE;
        return !coded.isEmpty()
                && clauses.stream()
                        .allMatch(
                                c -> coded.contains(c.unit()) || c.weight() <= little && !written.contains(c.label()));
    }

    /** Whether it is a whole text that was pasted rather than a question: more is asked at once than an index is asked for. */
    public boolean isText() {
        return units > Clause.MOST || clauses.size() >= Clause.MOST;
    }

    /** Whether it asks for companies by their names and for nothing else. */
    public boolean isNames() {
        Set<Integer> named = clauses.stream()
                .filter(c -> c.token().startsWith("c:entity:") || c.token().startsWith("c:group:"))
                .map(Clause::unit)
                .collect(Collectors.toSet());
        return !named.isEmpty() && clauses.stream().allMatch(c -> named.contains(c.unit()));
    }

    /** Chinese characters in it but for those of days and months: a Chinese sentence model says nothing about a question with fewer than two. */
    public int hanCount() {
        String without = clauses.stream()
                .filter(c -> Code.isDate(c.token()))
                .map(Clause::label)
                .distinct()
                .reduce(text, (rest, label) -> rest.replace(label, ""));
        return Scripts.hanCount(without);
    }
}
