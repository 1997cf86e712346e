package org.tradebrief.check.context;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.Arithmetic;
import org.tradebrief.check.prove.Arithmetic.Pair;
import org.tradebrief.check.read.Run;

/**
 * Finds changes, differences and directions that are told right beside the two numbers that they are of, and holds them
 * against these: 由 44.1% 降至 33.7%，下降 10.3%; the deficit narrowed from 5.13bn to 6.67bn. Only wordings that leave no
 * doubt which two are meant count.
 */
final class OwnNumbers {
    /** Between the two: an arrow, or a word that leads to the later one. */
    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->|—>|–>|=>|⇒|➜)\\s*");

    /** Between two that are only set side by side. */
    private static final Pattern AGAINST = Pattern.compile("\\s*(?:vs\\.?|versus|对|比)\\s*(?:us\\$|usd|\\$)?\\s*");

    private static final Pattern TO =
            Pattern.compile("[^。,;、().]{0,20}(?:至|到|为|to)\\s*(?:约|近|仅|只有)?\\s*(?:us\\$|usd|\\$)?\\s*");

    /** Before the first of them, where no arrow stands between. */
    private static final Pattern FROM = Pattern.compile(".*(?:由|从|自|from)[^。,;、()]{0,24}", Pattern.DOTALL);

    /** Between the second and what is said of both. */
    private static final Pattern SAYS =
            Pattern.compile("\\s*(?:美元|元|usd|dollars)?[\\s,、(:—=-]*(?:即|也就是|等于|亦即|相当于|换算|一共|总共|合计|i\\.e\\.|that"
                    + " is)?[\\s,]*(?:[增减降升跌涨]幅)?(?:为|达|约|共|计)?\\s*");

    /** Between a direction and the first number, in English: narrowed on the month, from. */
    private static final Pattern OF = Pattern.compile("[^.;。\\d]{0,40}");

    /** Between two amounts and by how much they differ. */
    private static final Pattern BOTH =
            Pattern.compile("\\s*(?:美元|usd)?\\s*,\\s*(?:两者|两边|二者|双方|两地|两国|前后|彼此)[^。,;\\d]{0,6}");

    /** A 億美元，是…B 億美元的 2.7 倍: between the two, and between the second and the multiple. */
    private static final Pattern IS =
            Pattern.compile("\\s*(?:美元|元|usd)?\\s*,?\\s*(?:[约恰正]?是|为|相当于|等于|达)[^。;!?\\d]{0,24}");

    /** A 億美元，比…B 億美元多了 8.8%: between the two, and between the second and the change. */
    private static final Pattern THAN = Pattern.compile("\\s*(?:美元|元|usd)?\\s*[,(]?\\s*(?:比|较|相较|相比)[^。;!?%]{0,24}");

    private static final Pattern SET =
            Pattern.compile("\\s*(?:美元|元|usd)?\\s*,\\s*(?:前一年|上年|去年|一年前|上一年|\\d{4} ?年)?(?:同期|同月)[^。;,!?%\\d]{0,10}");

    private static final Pattern MORE = Pattern.compile("\\s*(?:美元|元|usd)?\\s*,?\\s*(?:还|又|也|再|则|共|一共)?\\s*");

    private static final Pattern TIMES_OF = Pattern.compile("\\s*(?:美元|元|usd)?\\s*的\\s*(?:约|近|将近|逾)?\\s*");
    private static final int LED = 40;

    private OwnNumbers() {}

    /**
     * What the numbers beside it say of a statement that the facts do not settle; the same where they say nothing.
     *
     * @param run the statements that stand in the same run, in the order of the text
     */
    static Read held(Read read, List<Statement> run) {
        Statement s = read.statement();
        if (!Rereader.isOfTrade(s)) {
            return read;
        }
        if (s.claim() instanceof Claim.Compare compare && agrees(s, compare, run)) {
            return read.finding().verdict() == Verdict.CONTRADICTED
                    ? new Read(s, read.finding().asUnsure("與並列的兩個數字相合。"))
                    : read;
        }
        Optional<Finding> wrong = switch (s.claim()) {
            case Claim.Change c
            when isOpen(read) ->
                compared(s, run)
                        .map(p -> Arithmetic.more(s, c, p))
                        .orElseGet(() -> before(s, run).flatMap(p -> Arithmetic.change(s, c, p)));
            case Claim.Difference c when isOpen(read) -> before(s, run).flatMap(p -> Arithmetic.difference(s, c, p));
            case Claim.Ratio c when isOpen(read) -> before(s, run).flatMap(p -> Arithmetic.ratio(s, c, p));
            case Claim.Direction c -> around(s, run).flatMap(p -> Arithmetic.direction(s, c, p));
            default -> Optional.empty();
        };
        return wrong.map(f -> new Read(s, f)).orElse(read);
    }

    /** US$75.9bn 略高於 US$75.7bn: whether the values on both sides of a comparing word stand as it says. */
    private static boolean agrees(Statement s, Claim.Compare claim, List<Statement> run) {
        List<Statement> amounts = values(run).stream()
                .filter(v -> v.claim() instanceof Claim.Amount)
                .toList();
        for (int i = 1; i < amounts.size(); i++) {
            Statement a = amounts.get(i - 1);
            Statement b = amounts.get(i);
            if (a.end() <= s.start() && s.end() <= b.start()) {
                int order = amount(a).compareTo(amount(b));
                return order != 0 && order > 0 == claim.more();
            }
        }
        return false;
    }

    private static boolean isOpen(Read read) {
        return read.finding().verdict() == Verdict.UNSUPPORTED;
    }

    /** The pair right before what is said. */
    private static Optional<Pair> before(Statement s, List<Statement> run) {
        List<Statement> values =
                values(run).stream().filter(v -> v.end() <= s.start()).toList();
        if (values.size() < 2) {
            return Optional.empty();
        }
        Statement b = values.getLast();
        Statement a = values.get(values.size() - 2);
        String between = between(s.run(), b.end(), s.start());
        if (s.claim() instanceof Claim.Difference && BOTH.matcher(between).matches()) {
            return both(a, b);
        }
        if (s.claim() instanceof Claim.Ratio && TIMES_OF.matcher(between).matches()) {
            return multiple(a, b);
        }
        boolean said = SAYS.matcher(between).matches();
        return said ? pair(values.get(values.size() - 2), b, s.claim() instanceof Claim.Ratio) : Optional.empty();
    }

    /** A 億是 B 億的 N 倍: the first over the second. */
    private static Optional<Pair> multiple(Statement a, Statement b) {
        Value one = value(a.claim());
        Value of = value(b.claim());
        boolean amounts = a.claim() instanceof Claim.Amount && b.claim() instanceof Claim.Amount;
        boolean joined = IS.matcher(between(a.run(), a.end(), b.start())).matches();
        return amounts && joined && one != null && of != null
                ? Optional.of(new Pair(of, one, false, Say.yi(one.amount()) + " ÷ " + Say.yi(of.amount())))
                : Optional.empty();
    }

    /** A 億，比去年同期的 B 億多了 8.8%; A 億，去年同期是 B 億，多了 8.8%: the second is what the first is measured against. */
    private static Optional<Pair> compared(Statement s, List<Statement> run) {
        List<Statement> values =
                values(run).stream().filter(v -> v.end() <= s.start()).toList();
        if (values.size() < 2) {
            return Optional.empty();
        }
        Statement b = values.getLast();
        Statement a = values.get(values.size() - 2);
        Value now = value(a.claim());
        Value base = value(b.claim());
        boolean amounts = a.claim() instanceof Claim.Amount && b.claim() instanceof Claim.Amount;
        String between = between(a.run(), a.end(), b.start());
        boolean set = amounts
                && MORE.matcher(between(s.run(), b.end(), s.start())).matches()
                && (THAN.matcher(between).matches() || SET.matcher(between).matches());
        return set && now != null && base != null
                ? Optional.of(new Pair(base, now, false, b.text() + " → " + a.text()))
                : Optional.empty();
    }

    /** A 億，B 億，兩者相差: two amounts of one sentence. */
    private static Optional<Pair> both(Statement a, Statement b) {
        Value from = value(a.claim());
        Value to = value(b.claim());
        boolean amounts = a.claim() instanceof Claim.Amount && b.claim() instanceof Claim.Amount;
        boolean sentence = between(a.run(), a.end(), b.start()).chars().noneMatch(c -> "。;!?\n".indexOf(c) >= 0);
        return amounts && sentence && from != null && to != null
                ? Optional.of(new Pair(from, to, false, a.text() + " → " + b.text()))
                : Optional.empty();
    }

    /** The pair that a direction stands in, or right before. */
    private static Optional<Pair> around(Statement s, List<Statement> run) {
        List<Statement> values = values(run);
        for (int i = 1; i < values.size(); i++) {
            Statement a = values.get(i - 1);
            Statement b = values.get(i);
            boolean inside = a.end() <= s.start() && s.end() <= b.start();
            boolean ahead = s.end() <= a.start()
                    && OF.matcher(between(s.run(), s.end(), a.start())).matches();
            if ((inside || ahead) && isLed(a)) {
                return pair(a, b, false);
            }
        }
        return Optional.empty();
    }

    private static Optional<Pair> pair(Statement a, Statement b, boolean ratio) {
        Value from = value(a.claim());
        Value to = value(b.claim());
        String between = between(a.run(), a.end(), b.start());
        boolean joined = ARROW.matcher(between).matches()
                || TO.matcher(between).matches() && isLed(a)
                || ratio && AGAINST.matcher(between).matches();
        boolean alike = isPercent(a.claim()) == isPercent(b.claim());
        return from != null && to != null && joined && alike
                ? Optional.of(new Pair(from, to, isPercent(a.claim()), a.text() + " → " + b.text()))
                : Optional.empty();
    }

    private static boolean isLed(Statement a) {
        String before = between(a.run(), Math.max(0, a.start() - LED), a.start());
        return FROM.matcher(before).matches();
    }

    private static List<Statement> values(List<Statement> run) {
        return run.stream().filter(s -> value(s.claim()) != null).toList();
    }

    /** What a statement gives as its number, to be reckoned with; null where it gives none. */
    static @Nullable Value value(Claim claim) {
        return switch (claim) {
            case Claim.Amount c -> c.usd();
            case Claim.Share c -> c.percent();
            case Claim.Change c -> c.percent();
            case Claim.Bare c -> c.value();
            default -> null;
        };
    }

    private static BigDecimal amount(Statement s) {
        return Objects.requireNonNull(value(s.claim())).amount();
    }

    private static boolean isPercent(Claim claim) {
        return switch (claim) {
            case Claim.Amount _ -> false;
            case Claim.Bare c -> c.percent();
            default -> true;
        };
    }

    private static String between(Run run, int from, int to) {
        return run.folded().substring(from, to);
    }
}
