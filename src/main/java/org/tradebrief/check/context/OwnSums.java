package org.tradebrief.check.context;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.Arithmetic;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.text.number.ChineseNumeral;

/**
 * Finds sums that stand behind all of their parts in one sentence, and holds them against these: 第一季 340.6、第二季 479.2、
 * 第三季 522.3，三季合計 1,432.1; 兩者合占 41.2%; 其餘三國占 45.4%. How many parts there are must be said, or be two.
 */
final class OwnSums {
    /** The clause before a total: how many parts there are, what they are of, and a word that adds them. */
    private static final Pattern TOTAL =
            Pattern.compile("\\s*(?:(?:上述|以上|这|前)?([两二三四五六七八九十]|\\d{1,2})(?:者|国|家|地|季|个?月|大?市场|大|项|边|方|半年|年)?)?"
                    + "(?:进口|出口|逆差|顺差|差额|占比)?(?:合计|共计|总计|加总|相加|加起来|总和|合占|共占|合共)(?:占|为|达|约|共|是|有|:|us\\$|usd|\\$|\\s)*");

    /** The same of things that are counted: 第 13 號的 15 家與第 21 號的 16 家，共 31 家. */
    private static final Pattern COUNTED =
            Pattern.compile("\\s*(?:[两二](?:者|批|案|份|类|组|项|号))?(?:合计|共计|总计|合共|一共|总共|共)(?:为|达|有|是|:|\\s)*");

    private static final Pattern REST =
            Pattern.compile("\\s*(?:其余|其他|剩余|剩下的?|余下)[^\\d%]{0,10}?(?:共|合计)?(?:占|为)[^\\d%]{0,3}");

    private static final String SENTENCE_ENDS = "。!?\n";
    private static final String PART_ENDS = SENTENCE_ENDS + ";";
    private static final String CLAUSE_ENDS = PART_ENDS + ",";
    private static final int TWO = 2;

    private OwnSums() {}

    /**
     * What the parts before it say of a total that the facts do not settle; the same where they say nothing.
     *
     * @param reads what stands in the same run, in the order of the text
     */
    static Read held(Read read, List<Read> reads) {
        Statement s = read.statement();
        Value said = value(s.claim());
        if (read.finding().verdict() != Verdict.UNSUPPORTED || said == null) {
            return read;
        }
        String led = s.run().folded().substring(start(s, CLAUSE_ENDS), s.start());
        Matcher total = TOTAL.matcher(led);
        List<Statement> run = reads.stream().map(Read::statement).toList();
        Optional<Finding> wrong = Optional.empty();
        if (s.claim() instanceof Claim.Count count) {
            wrong = COUNTED.matcher(led).matches() ? counted(s, count, run) : Optional.empty();
        } else if (total.matches()) {
            wrong = total(s, said, total.group(1), reads);
        } else if (isShare(s) && REST.matcher(led).matches()) {
            wrong = rest(s, said, run);
        }
        return wrong.map(f -> new Read(s, f)).orElse(read);
    }

    /**
     * How many parts there are is said, so that they may stand in clauses before; or they are two, close by; or they are any
     * number of one series of which the facts bear out each.
     */
    private static Optional<Finding> total(Statement s, Value said, @Nullable String count, List<Read> reads) {
        List<Read> told = reads.stream()
                .filter(r -> parts(s, List.of(r.statement()), count == null ? PART_ENDS : SENTENCE_ENDS)
                                .size()
                        > 0)
                .toList();
        List<Statement> parts = told.stream().map(Read::statement).toList();
        int wanted = count == null ? TWO : number(count);
        boolean borne = SummedParts.areOfOneSeries(told) && (count == null || parts.size() == wanted);
        boolean all = wanted >= TWO && parts.size() == wanted && parts.stream().allMatch(Rereader::isOfTrade);
        if (!all && !borne) {
            return Optional.empty();
        }
        Optional<Finding> wrong = Arithmetic.sum(s, said, values(parts), isShare(s));
        return wrong.isEmpty() && borne ? Arithmetic.borne(said, values(parts), isShare(s)) : wrong;
    }

    private static Optional<Finding> counted(Statement s, Claim.Count total, List<Statement> run) {
        List<Statement> parts = parts(s, run, PART_ENDS).stream()
                .filter(p -> p.claim() instanceof Claim.Count c && c.unit().equals(total.unit()))
                .toList();
        return parts.size() == TWO ? Arithmetic.count(s, total.value(), values(parts), total.unit()) : Optional.empty();
    }

    private static Optional<Finding> rest(Statement s, Value said, List<Statement> run) {
        List<Statement> parts = parts(s, run, PART_ENDS);
        boolean one = parts.size() == 1 && Rereader.isOfTrade(parts.getFirst());
        return one ? Arithmetic.rest(s, said, values(parts).getFirst()) : Optional.empty();
    }

    private static int number(String count) {
        return count.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(count)
                : ChineseNumeral.parse(count).map(BigDecimal::intValueExact).orElse(0);
    }

    /** Where the stretch that it stands in begins; a comma between digits ends nothing. */
    private static int start(Statement s, String ends) {
        String text = s.run().folded();
        int at = s.start();
        while (at > 0 && (ends.indexOf(text.charAt(at - 1)) < 0 || isInNumber(text, at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isInNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** The values of its kind before it, back to where the stretch begins. */
    private static List<Statement> parts(Statement s, List<Statement> run, String ends) {
        int from = start(s, ends);
        return run.stream()
                .filter(o -> o.start() >= from && o.end() <= s.start())
                .filter(o -> value(o.claim()) != null && isShare(o) == isShare(s) && isCount(o) == isCount(s))
                .filter(o -> isOfSameFlow(o.frame(), s.frame()))
                .toList();
    }

    private static boolean isOfSameFlow(Frame part, Frame total) {
        return part.quantity() == null
                || total.quantity() == null
                || part.quantity().value() == total.quantity().value();
    }

    private static List<Value> values(List<Statement> parts) {
        return parts.stream().map(p -> Objects.requireNonNull(value(p.claim()))).toList();
    }

    private static boolean isCount(Statement s) {
        return s.claim() instanceof Claim.Count;
    }

    private static boolean isShare(Statement s) {
        return s.claim() instanceof Claim.Share || s.claim() instanceof Claim.Bare b && b.percent();
    }

    private static @Nullable Value value(Claim claim) {
        return switch (claim) {
            case Claim.Amount c -> c.usd();
            case Claim.Share c -> c.percent();
            case Claim.Bare c when c.percent() -> c.value();
            case Claim.Count c -> c.value();
            default -> null;
        };
    }
}
