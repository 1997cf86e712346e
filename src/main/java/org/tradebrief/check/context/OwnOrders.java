package org.tradebrief.check.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Finding;

/**
 * Holds values that are said to stand in an order to that order: 幅度由大到小是中國 29.9%、南韓 16.1%; 其次依序是日本（906.9 億）、美國
 * （875.9 億）. Whatever they are of, the second may not be larger than the first. Concentrations are held to the facts alone.
 */
public final class OwnOrders {
    private static final Pattern FALLING = Pattern.compile("(?:由|从|按|自|依)[高大多强] ?(?:至|到|而|往)"
            + " ?[低小少弱][^。;:,\\d]{0,8}|(?:其次|其后|接着|随后|再来|次为)[^。;:,\\d]{0,2}(?:依序|依次)(?:是|为)?|from (?:highest to"
            + " lowest|largest to smallest)");

    private static final Pattern RISING = Pattern.compile("(?:由|从|按|自|依)[低小少弱] ?(?:至|到|而|往) ?[高大多强][^。;:,\\d]{0,8}");
    /** One of these stands in each of them: looked for first, for most runs hold none. */
    private static final List<String> HINTS = List.of("低", "小", "少", "弱", "依", "est to ");

    private static final String ENDS = "。;；!?\n";
    private static final int FARTHEST = 24;

    private OwnOrders() {}

    /** The reads of a run, those accused that break the order that the run's words announce. */
    static List<Read> held(List<Read> reads, List<Statement> run) {
        String text = run.size() < 2 ? "" : run.getFirst().run().folded();
        if (HINTS.stream().noneMatch(text::contains)) {
            return reads;
        }
        List<Read> held = reads;
        for (boolean falling : new boolean[] {true, false}) {
            Matcher order = (falling ? FALLING : RISING).matcher(text);
            while (order.find()) {
                Statement wrong = breaking(values(run, order.end()), falling);
                held = wrong == null ? held : accused(held, wrong, falling);
            }
        }
        return held;
    }

    /** Whether the values behind its items stand in the order that the statement tells, so that it is of these. */
    public static boolean isBorneOut(Statement sequence, Claim.Sequence claim, List<Statement> all) {
        List<Statement> run = all.stream()
                .filter(o -> o.run().equals(sequence.run()))
                .filter(o -> o.start() >= sequence.end())
                .toList();
        List<Statement> values = values(run, sequence.end());
        return values.size() == claim.items().size() && breaking(values, !claim.rising()) == null;
    }

    /** The values of one kind behind that place, each close behind the one before, up to the end of the sentence. */
    private static List<Statement> values(List<Statement> run, int from) {
        List<Statement> found = new ArrayList<>();
        int at = from;
        for (Statement s : run) {
            Value v = s.start() < from ? null : OwnNumbers.value(s.claim());
            if (v == null) {
                continue;
            }
            String between = s.run().folded().substring(Math.min(at, s.start()), s.start());
            boolean alike = found.isEmpty()
                    || found.getFirst().claim().getClass() == s.claim().getClass();
            if (between.length() > FARTHEST || !alike || between.chars().anyMatch(c -> ENDS.indexOf(c) >= 0)) {
                break;
            }
            found.add(s);
            at = s.end();
        }
        return found;
    }

    /** The first that is larger than the one before it, or smaller where they rise; null where none is. */
    private static @Nullable Statement breaking(List<Statement> values, boolean falling) {
        for (int i = 1; i < values.size(); i++) {
            int order = amount(values.get(i)).compareTo(amount(values.get(i - 1)));
            if (falling ? order > 0 : order < 0) {
                return values.get(i);
            }
        }
        return null;
    }

    private static List<Read> accused(List<Read> reads, Statement wrong, boolean falling) {
        return reads.stream()
                .map(r -> r.statement().start() == wrong.start()
                                && r.statement().run().equals(wrong.run())
                                && OwnNumbers.value(r.statement().claim()) != null
                        ? new Read(r.statement(), finding(falling))
                        : r)
                .toList();
    }

    private static Finding finding(boolean falling) {
        String message = falling ? "與所說由大到小的次序不合：此值大於前一項。" : "與所說由小到大的次序不合：此值小於前一項。";
        return new Finding(
                Verdict.CONTRADICTED, Severity.HIGH, "rank", "", "", message, List.of(), List.of(), (@Nullable String)
                        null);
    }

    private static BigDecimal amount(Statement s) {
        return Objects.requireNonNull(OwnNumbers.value(s.claim())).amount();
    }
}
