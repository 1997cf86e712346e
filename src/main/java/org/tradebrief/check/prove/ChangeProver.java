package org.tradebrief.check.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Alike;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** Holds changes and directions against values over equal sets of months of one source. */
final class ChangeProver {
    private final TradeBook trade;
    private final Bases bases;
    private final Candidates candidates;

    ChangeProver(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.candidates = candidates;
        this.bases = new Bases(trade);
    }

    Optional<Finding> unplaced(Frame f, String metric) {
        String blocked = Sheets.blocked(f);
        if (blocked != null) {
            return Optional.of(Finding.unsupported(metric, blocked));
        }
        Economy reporter = f.reporterOrNull();
        if (f.quantity() == null || f.partners() == null || reporter == null) {
            return Optional.of(Finding.unsupported(metric, "看不出是哪一項貿易的變動。"));
        }
        return trade.hasMonths(reporter)
                ? Optional.empty()
                : Optional.of(Finding.unsupported(metric, "資料只有多年合計，沒有逐期的值，無從比較。"));
    }

    Finding change(Statement s, Claim.Change claim) {
        Frame f = s.frame();
        Optional<Finding> unplaced = unplaced(f, "change");
        if (unplaced.isPresent()) {
            return unplaced.get();
        }
        List<Bases.Pair> pairs = bases.pairs(f, claim.basis());
        List<Compared> all = compared(f, pairs);
        for (Compared c : all) {
            if (fits(claim, c)) {
                return verified(c, pairs);
            }
        }
        Optional<Finding> unlike = unlike(s, claim, pairs);
        if (unlike.isPresent()) {
            return unlike.get();
        }
        if (all.isEmpty()) {
            return Finding.unsupported("change", "資料中沒有這兩個期間的值，無從比較。");
        }
        return turned(s, claim, all).orElseGet(() -> wrong(s, claim, all, pairs));
    }

    /** 擴大 8.5% of what narrowed by just that: a size that fits to the digit is no chance, whatever is left unsaid. */
    private Optional<Finding> turned(Statement s, Claim.Change claim, List<Compared> all) {
        Frame f = s.frame();
        Slot<List<Economy>> partners = f.partners();
        boolean named = partners != null
                && (partners.origin().compareTo(Origin.COLUMN) <= 0 || partners.origin() == Origin.TOPIC);
        boolean telling = claim.percent().isTelling() && claim.percent().approx() == Approx.EXACT;
        boolean open = claim.trend() == Trend.FLAT || f.isBlocked() || !telling || !named;
        return open
                ? Optional.empty()
                : all.stream()
                        .filter(c -> c.trend() != claim.trend() && fitsSize(claim, c))
                        .findFirst()
                        .map(c -> contradicted(s, claim, c, Severity.HIGH, "方向相反：" + is(c))
                                .miss(Miss.ofChange(claim.percent(), c.percent().abs(), true, true)));
    }

    private static String is(Compared c) {
        return c.title() + "為 " + Say.percent(c.percent(), 1) + "。";
    }

    private static Finding contradicted(
            Statement s, Claim.Change claim, Compared c, Severity severity, String message) {
        Frame f = s.frame();
        boolean balance = f.quantity() != null && f.quantity().value() == Quantity.BALANCE;
        return new Finding(
                Verdict.CONTRADICTED,
                severity,
                "change",
                c.now().period() + "",
                Say.percent(c.percent(), 1),
                message,
                c.steps(),
                c.sources(),
                Corrections.change(s, claim.percent(), c.percent(), claim.trend(), balance));
    }

    private static boolean fits(Claim.Change claim, Compared c) {
        return (claim.trend() == Trend.FLAT || claim.trend() == c.trend()) && fitsSize(claim, c);
    }

    private static boolean fitsSize(Claim.Change claim, Compared c) {
        return claim.percent().fit(c.percent().abs(), c.error()) == Value.Fit.MATCH;
    }

    private static Finding verified(Compared c, List<Bases.Pair> pairs) {
        Finding f = new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                "change",
                c.now().period() + "",
                Say.percent(c.percent(), 1),
                "與" + c.title() + "相符：" + Say.percent(c.percent(), 1) + "。",
                c.steps(),
                c.sources(),
                null);
        boolean said = pairs.stream().anyMatch(Bases.Pair::said);
        return said ? f : f.note("基期未寫明。");
    }

    private Finding wrong(Statement s, Claim.Change claim, List<Compared> all, List<Bases.Pair> pairs) {
        Compared c = all.getFirst();
        String right = Say.percent(c.percent(), 1);
        boolean said = pairs.getFirst().said();
        if (!candidates.isPlaced(s.frame()) || !said || isAskew(c)) {
            return Finding.unsupported("change", "基期或期間未寫明，不能斷定；" + c.title() + "為 " + right + "。");
        }
        Value.Fit fit = claim.percent().fit(c.percent().abs(), c.error());
        boolean turned = claim.trend() != Trend.FLAT && c.trend() != claim.trend();
        String origin = fit == Value.Fit.CUT ? "" : origin(s.frame(), claim, c);
        String kind = turned ? "方向相反：" : fit == Value.Fit.CUT ? "捨去而非四捨五入：" : "";
        Severity severity = fit == Value.Fit.CUT && !turned ? Severity.LOW : Severity.HIGH;
        return contradicted(s, claim, c, severity, kind + is(c) + origin)
                .miss(Miss.ofChange(claim.percent(), c.percent().abs(), turned, !origin.isEmpty()));
    }

    /** September against November of the year before: nobody compares so, and we took the base from another month. */
    private static boolean isAskew(Compared c) {
        Period now = c.now().period();
        Period base = c.base().period();
        return now != null
                && base != null
                && now.isMonth()
                && base.isMonth()
                && now.from().getYear() == base.from().getYear() + 1
                && now.from().getMonth() != base.from().getMonth()
                && !base.equals(Period.month(now.from().minusMonths(1)));
    }

    /** What a wrong change would be right of: another base, the same two turned round, another partner; empty where of none. */
    private String origin(Frame f, Claim.Change claim, Compared c) {
        Period now = java.util.Objects.requireNonNull(c.now().period());
        Period base = java.util.Objects.requireNonNull(c.base().period());
        List<Period> others = new ArrayList<>(List.of(now.minusYears(1)));
        if (now.isMonth()) {
            others.add(Period.month(now.from().minusMonths(1)));
        }
        for (Period other : others) {
            if (compare(f, now, other).filter(o -> fits(claim, o)).isPresent()) {
                return "所寫的是對 " + other.chinese() + "的變動。";
            }
        }
        if (compare(f, base, now).filter(o -> fitsSize(claim, o)).isPresent()) {
            return "所寫的是以後期為基期算出的。";
        }
        return trade.view().partners(java.util.Objects.requireNonNull(f.reporterOrNull())).stream()
                .filter(p -> !p.equals(f.partnerOrNull()) && claim.percent().isTelling())
                .filter(p -> compare(f.withPartners(new Slot<>(List.of(p), Origin.ASSUMED)), now, base)
                        .filter(o -> fits(claim, o))
                        .isPresent())
                .findFirst()
                .map(p -> "所寫的是" + p.nameZhTw() + "的變動。")
                .orElse("");
    }

    List<Compared> compared(Frame f, List<Bases.Pair> pairs) {
        return pairs.stream()
                .filter(Bases.Pair::comparable)
                .flatMap(p -> compare(f, p.now(), p.base()).stream())
                .toList();
    }

    Optional<Compared> compare(Frame f, Period now, Period base) {
        Economy reporter = java.util.Objects.requireNonNull(f.reporterOrNull());
        List<Economy> partners = java.util.Objects.requireNonNull(f.partners()).value();
        Quantity quantity = java.util.Objects.requireNonNull(f.quantity()).value();
        Optional<Known> a = trade.amount(Provider.CENSUS, reporter, partners, quantity, now);
        Optional<Known> b = trade.amount(Provider.CENSUS, reporter, partners, quantity, base);
        return a.flatMap(x -> b.flatMap(y -> Compared.of(x, y)));
    }

    /** Periods that cannot be compared, set against each other in so many words or by the arithmetic. */
    private Optional<Finding> unlike(Statement s, Claim.Change claim, List<Bases.Pair> pairs) {
        Frame f = s.frame();
        for (Bases.Pair p : pairs) {
            Optional<Compared> like = p.comparable() ? Optional.empty() : likeForLike(f, p.now(), p.base());
            if (like.filter(c -> fits(claim, c)).isPresent()) {
                return Optional.of(verified(like.get(), pairs).note("以相同月份相比。"));
            }
            Optional<Compared> crooked = p.comparable() ? shortYear(f, p) : compare(f, p.now(), p.base());
            boolean computed = crooked.filter(c -> fits(claim, c)).isPresent();
            if (computed && Uneven.isTold(s)) {
                return crooked.map(c -> verified(c, pairs).note("月數不同，文中已言明。"));
            }
            boolean byChance = f.isBlocked() && !claim.percent().isTelling(); // 某廠上季獲利少了兩成
            if ((computed || !p.comparable()) && !byChance) {
                return Optional.of(incomparable(f, "change", p, crooked));
            }
        }
        return Optional.empty();
    }

    /** The change between the values of two frames; empty where it is not the one said. */
    Optional<Finding> between(Frame now, Frame base, Claim.Change claim) {
        Optional<Period> to = period(now);
        Optional<Period> from = period(base);
        if (unplaced(now, "change").isPresent() || to.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        Bases.Pair pair = new Bases.Pair(to.get(), from.get(), true);
        return compare(now, to.get(), from.get())
                .filter(c -> fits(claim, c))
                .map(c -> pair.comparable()
                        ? verified(c, List.of(pair))
                        : incomparable(now, "change", pair, Optional.of(c)));
    }

    private static Optional<Period> period(Frame f) {
        return f.period() == null ? Optional.empty() : f.period().value().period();
    }

    /** The first months of a year set against the whole year before: what −36 % and +72 % are made of. */
    private Optional<Compared> shortYear(Frame f, Bases.Pair p) {
        return p.now().isYearToDate()
                ? compare(f, p.now(), Period.year(p.now().from().getYear() - 1))
                : Optional.empty();
    }

    private Finding incomparable(Frame f, String metric, Bases.Pair p, Optional<Compared> crooked) {
        Period base = crooked.map(c -> java.util.Objects.requireNonNull(c.base().period()))
                .orElse(p.base());
        Optional<Compared> like = likeForLike(f, p.now(), base);
        Optional<Compared> said = crooked.or(() -> compare(f, p.now(), base));
        String offered =
                like.map(c -> "同為 " + c.title() + "：" + phrase(f, c) + "。").orElse("");
        String reason = p.now().chinese() + "（" + p.now().months() + " 個月）與 " + base.chinese() + "（" + base.months()
                + " 個月）月份不同，不能相比。";
        return new Finding(
                        Verdict.INCOMPARABLE,
                        Severity.HIGH,
                        metric,
                        p.now() + "",
                        like.map(c -> Say.percent(c.percent(), 1)).orElse(""),
                        reason + offered,
                        like.map(c -> steps(said, c)).orElse(List.of()),
                        like.map(Compared::sources).orElse(List.of()),
                        null)
                .alike(like.map(c -> alike(c, base)).orElse(null));
    }

    /** First what the text computes, so that one sees where its number comes from, then what it should. */
    private static List<String> steps(Optional<Compared> said, Compared like) {
        return Stream.concat(
                        said.map(c -> "文中比的是：" + c.quotient()).stream(),
                        Stream.of(
                                Names.months(like.now()) + "："
                                        + Say.yi(like.now().value()),
                                Names.months(like.base()) + "："
                                        + Say.yi(like.base().value()),
                                "同期變化：" + like.quotient()))
                .toList();
    }

    private static Alike alike(Compared c, Period unlike) {
        return new Alike(
                java.util.Objects.requireNonNull(c.now().period()),
                unlike,
                java.util.Objects.requireNonNull(c.base().period()),
                c.percent(),
                c.base().value());
    }

    private Optional<Compared> likeForLike(Frame f, Period now, Period base) {
        int years = Math.max(1, now.to().getYear() - base.to().getYear());
        return compare(f, now, now.minusYears(years));
    }

    private static String phrase(Frame f, Compared c) {
        boolean balance = f.quantity() != null && f.quantity().value() == Quantity.BALANCE;
        String word = switch (c.trend()) {
            case UP -> balance ? "擴大" : "增加";
            case DOWN -> balance ? "收窄" : "減少";
            case FLAT -> "持平";
        };
        return word + " " + Say.percent(c.percent().abs(), 1);
    }

    Finding direction(Statement s, Claim.Direction claim) {
        Frame f = s.frame();
        Optional<Finding> unplaced = unplaced(f, "direction");
        if (unplaced.isPresent()) {
            return unplaced.get();
        }
        List<Bases.Pair> pairs = bases.pairs(f, claim.basis());
        boolean open = f.period() == null && pairs.stream().anyMatch(Bases.Pair::comparable);
        Optional<Bases.Pair> unlike = open
                ? Optional.empty()
                : pairs.stream().filter(p -> !p.comparable()).findFirst();
        if (unlike.isPresent()) {
            return incomparable(f, "direction", unlike.get(), Optional.empty());
        }
        List<Compared> all = compared(f, pairs);
        if (all.isEmpty()) {
            return Finding.unsupported("direction", "資料中沒有可比的兩個期間。");
        }
        for (Compared c : all) {
            if (holds(claim, c)) {
                return found(Verdict.VERIFIED, Severity.NONE, c, "與" + c.title() + "相符：" + phrase(f, c) + "。");
            }
        }
        Compared c = all.getFirst();
        boolean resolved = f.isSure();
        boolean balance = f.quantity() != null && f.quantity().value() == Quantity.BALANCE;
        return resolved
                ? found(Verdict.CONTRADICTED, Severity.HIGH, c, "方向相反：" + c.title() + phrase(f, c) + "。")
                        .correction(claim.negated() ? null : Corrections.turned(s.text(), c.trend(), balance))
                : Finding.unsupported("direction", "說法未寫明，不能斷定；" + c.title() + phrase(f, c) + "。");
    }

    private static boolean holds(Claim.Direction claim, Compared c) {
        return claim.negated() ? claim.trend() != c.trend() : claim.trend() == c.trend();
    }

    private static Finding found(Verdict v, Severity severity, Compared c, String message) {
        return new Finding(
                v,
                severity,
                "direction",
                c.now().period() + "",
                Say.percent(c.percent(), 1),
                message,
                c.steps(),
                c.sources(),
                null);
    }
}
