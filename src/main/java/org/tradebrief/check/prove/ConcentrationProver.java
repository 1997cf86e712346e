package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Holds HHI values, levels, partner counts and thresholds against the concentrations known. */
final class ConcentrationProver {
    private static final BigDecimal LOW = BigDecimal.valueOf(1500);
    private static final BigDecimal HIGH = BigDecimal.valueOf(2500);
    private static final List<String> LEVELS = List.of("低度", "中度", "高度");
    private final TradeBook trade;

    ConcentrationProver(TradeBook trade) {
        this.trade = trade;
    }

    Finding hhi(Statement s, Claim.Hhi claim) {
        Value v = claim.points();
        if (v.amount().compareTo(LOW) == 0 || v.amount().compareTo(HIGH) == 0) {
            return threshold(s, v);
        }
        return against(s, v, known(s.frame()), "hhi", 2);
    }

    /** 1,500 and 2,500 are where levels change, whoever is spoken of. */
    private Finding threshold(Statement s, Value v) {
        List<Known> any = known(s.frame());
        List<org.tradebrief.library.SourceRow> sources =
                any.isEmpty() ? List.of() : any.getFirst().sources();
        return new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                "level-threshold",
                "",
                Say.number(v.amount(), 0),
                "集中度門檻為 1,500 與 2,500，相符。",
                List.of(),
                sources,
                null);
    }

    Finding limits(Claim.Threshold claim) {
        BigDecimal low = claim.level() == 0 ? null : claim.level() == 1 ? LOW : HIGH;
        BigDecimal high = claim.level() == 0 ? LOW : claim.level() == 1 ? HIGH : null;
        List<org.tradebrief.library.SourceRow> rows = trade.view().concentrations().stream()
                .flatMap(c -> trade.tables().hhi(c).sources().stream())
                .limit(1)
                .toList();
        boolean begins = claim.border() && claim.high() == null && same(low == null ? LOW : low, claim.low());
        boolean holds = begins || same(low, claim.low()) && same(high, claim.high());
        String right = "低於 1,500 為低度，1,500 至 2,500 為中度，高於 2,500 為高度";
        return holds
                ? new Finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        "level-threshold",
                        "",
                        right,
                        "與集中度門檻相符。",
                        List.of(),
                        rows,
                        null)
                : new Finding(
                        Verdict.UNSUPPORTED,
                        Severity.MEDIUM,
                        "level-threshold",
                        "",
                        right,
                        "與本工作區採用的門檻不同：" + right + "。",
                        List.of(),
                        rows,
                        null);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    Finding partners(Statement s, Claim.Partners claim) {
        Economy reporter = whoseCount(s.frame());
        List<Known> known = reporter == null || otherFlow(s.frame())
                ? List.of()
                : trade.tables().partnerCounts(reporter, Sheets.direction(s.frame()));
        Finding f = against(s, claim.count(), known, "partners", 0);
        return f.verdict() == Verdict.CONTRADICTED && !claim.named()
                ? Finding.unsupported("partners", "不能斷定是不是全部夥伴的數目；" + f.message())
                : f;
    }

    /** 其他國家約 218–225 個: the fewest and the most partners of all others that are told. */
    Finding partners(Statement s, Claim.PartnersRange claim) {
        List<Known> others = trade.tables().reporters().stream()
                .filter(e -> !e.equals(s.frame().reporterOrNull()))
                .flatMap(e -> trade.tables().partnerCounts(e, Sheets.direction(s.frame())).stream()
                        .limit(1))
                .sorted(Comparator.comparing(Known::value))
                .toList();
        if (others.size() < 2) {
            return Finding.unsupported("partners", "資料中沒有這個經濟體的值。");
        }
        Known low = others.getFirst();
        Known high = others.getLast();
        String right = Say.number(low.value(), 0) + " 至 " + Say.number(high.value(), 0);
        boolean holds = claim.low().fit(low.value(), BigDecimal.ZERO) == Value.Fit.MATCH
                && claim.high().fit(high.value(), BigDecimal.ZERO) == Value.Fit.MATCH;
        return holds
                ? Finding.verified("partners", high, right, "最少的是" + low.label() + "，最多的是" + high.label() + "，相符。")
                : Finding.unsupported("partners", "不能斷定說的是哪些經濟體；其餘各國為 " + right + "。");
    }

    /** 夥伴數以韓國 225 個最多: an economy named right beside the number has the partners, and is none. */
    private static @Nullable Economy whoseCount(Frame f) {
        boolean beside = f.partners() != null
                && f.partners().origin().compareTo(Origin.CLAUSE) <= 0
                && (f.reporter() == null || f.reporter().origin().compareTo(Origin.CLAUSE) > 0);
        return beside ? f.partnerOrNull() : f.reporterOrNull();
    }

    Finding gap(Statement s, Claim.ThresholdGap claim) {
        List<Known> gaps = new ArrayList<>();
        for (Known k : known(s.frame())) {
            BigDecimal next = k.value().compareTo(LOW) < 0 ? LOW : HIGH;
            gaps.add(new Known(
                    k.label() + "與門檻 " + Say.number(next, 0) + " 的距離",
                    next.subtract(k.value()).abs(),
                    k.error(),
                    k.period(),
                    List.of(Say.number(next, 0) + " − " + Say.number(k.value(), 2)),
                    k.sources(),
                    k.stopped()));
        }
        Finding f = against(s, claim.points(), gaps, "threshold-gap", 2);
        return f.verdict() == Verdict.VERIFIED || f.verdict() == Verdict.CONTRADICTED && claim.named()
                ? f
                : Finding.unsupported("threshold-gap", "看不出這個點數是什麼的差。");
    }

    Finding compare(Statement s, Claim.CompareHhi claim) {
        Known one = known(s.frame()).stream().findFirst().orElse(null);
        Known other = trade.tables().hhi(claim.other(), direction(s.frame())).stream()
                .filter(k -> one != null && k.period() != null && k.period().equals(one.period()))
                .findFirst()
                .orElse(null);
        if (one == null || other == null || one.value().compareTo(other.value()) == 0) {
            return Finding.unsupported("comparison", "資料中沒有這兩個經濟體同一期間的集中度。");
        }
        boolean above = one.value().compareTo(other.value()) > 0;
        String said = one.label() + " " + Say.number(one.value(), 2) + (above ? "高於" : "低於") + other.label() + " "
                + Say.number(other.value(), 2) + "。";
        Known both = new Known(one.label(), one.value(), one.error(), one.period(), List.of(), join(one, other), "");
        if (above == claim.more()) {
            return Finding.verified("comparison", both, "", said);
        }
        return isResolved(s.frame())
                ? Finding.of(Verdict.CONTRADICTED, Severity.HIGH, "comparison", both, "", said)
                : Finding.unsupported("comparison", "不能斷定所指；" + said);
    }

    /** That each of the economies lies on that side of the level. */
    Finding past(Statement s, Claim.PastLevel claim) {
        Economy own = s.frame().reporterOrNull();
        List<Economy> economies =
                claim.group() != null ? Groups.of(trade, claim.group()) : own == null ? List.of() : List.of(own);
        List<Known> known = economies.stream()
                .flatMap(e ->
                        trade.tables().hhi(e, direction(s.frame())).stream().limit(1))
                .toList();
        if (known.isEmpty() || known.size() < economies.size()) {
            return Finding.unsupported("level", "資料中沒有這些經濟體的集中度。");
        }
        int side = claim.above() ? 1 : -1;
        Known other = known.stream()
                .filter(k -> k.value().compareTo(claim.level()) != side)
                .findFirst()
                .orElse(null);
        Known k = other == null ? known.getFirst() : other;
        String message = k.label() + "為 " + Say.number(k.value(), 2) + "。";
        if (other == null) {
            return Finding.verified("level", k, Say.number(k.value(), 2), message);
        }
        boolean sure = claim.group() != null ? s.frame().blockers().isEmpty() : isResolved(s.frame());
        return sure
                ? Finding.of(Verdict.CONTRADICTED, Severity.HIGH, "level", k, Say.number(k.value(), 2), message)
                : Finding.unsupported("level", message);
    }

    private static List<org.tradebrief.library.SourceRow> join(Known a, Known b) {
        List<org.tradebrief.library.SourceRow> all = new ArrayList<>(a.sources());
        all.addAll(b.sources());
        return all.stream().distinct().toList();
    }

    private static boolean otherFlow(Frame f) {
        return f.quantity() != null && TradeBook.direction(f.quantity().value()) == null;
    }

    private List<Known> known(Frame f) {
        Economy reporter = f.reporterOrNull();
        if (reporter == null) {
            return List.of();
        }
        List<Known> all = trade.tables().hhi(reporter, direction(f));
        Timespan own = f.period() != null && f.period().origin().compareTo(Origin.PASSAGE) < 0
                ? f.period().value()
                : null;
        return own == null || own.form() == Timespan.Form.TO_DATE
                ? all
                : all.stream()
                        .filter(k ->
                                own.period().filter(p -> p.equals(k.period())).isPresent())
                        .toList();
    }

    /** The direction said in words of the row or sentence; what a heading says does not turn a concentration. */
    private static Direction direction(Frame f) {
        boolean far = f.quantity() != null && f.quantity().origin().compareTo(Origin.LABEL) > 0;
        return far ? Direction.EXPORT : Sheets.direction(f);
    }

    private Finding against(Statement s, Value v, List<Known> known, String metric, int decimals) {
        String blocked = Sheets.blocked(s.frame());
        if (blocked != null || known.isEmpty()) {
            return Finding.unsupported(metric, blocked == null ? "資料中沒有這個經濟體的值。" : blocked);
        }
        for (Known k : known) {
            Value.Fit fit = v.fit(k.value(), k.error());
            if (fit == Value.Fit.MATCH || fit == Value.Fit.ROUND) {
                Finding f = Finding.verified(metric, k, Say.number(k.value(), decimals), "與" + k.label() + "相符。");
                return k.stopped().isEmpty() ? f : f.severity(Severity.LOW).note("但這組資料未通過品質檢查：" + k.stopped());
            }
        }
        Known meant = known.stream()
                .filter(o -> Miss.isSlip(v, o.value()))
                .findFirst()
                .orElse(known.getFirst());
        Known k = known.stream().filter(o -> isOf(s.frame(), o)).findFirst().orElse(meant);
        String right = Say.number(k.value(), decimals);
        boolean several = known.stream().map(Known::period).distinct().count() > 1;
        boolean explained = Miss.isSlip(v, k.value()) || !whose(v, metric).isEmpty();
        if (!isResolved(s.frame()) || several && !isOf(s.frame(), k) && !explained) {
            return Finding.unsupported(metric, "不能斷定說的是哪一個值；" + k.label() + "為 " + right + "。");
        }
        boolean cut = v.fit(k.value(), k.error()) == Value.Fit.CUT;
        String whose = cut ? "所寫的是捨去後的值。" : whose(v, metric);
        return Finding.of(
                        Verdict.CONTRADICTED,
                        cut ? Severity.LOW : Severity.HIGH,
                        metric,
                        k,
                        right,
                        k.label() + "為 " + right + "。" + whose)
                .correction(Corrections.number(s, v, k.value()))
                .miss(Miss.of(v, k.value(), !whose.isEmpty()));
    }

    private static boolean isOf(Frame f, Known k) {
        return f.period() != null
                && f.period().value().period().filter(p -> p.equals(k.period())).isPresent();
    }

    private String whose(Value v, String metric) {
        if (!metric.equals("hhi")) {
            return "";
        }
        return trade.view().concentrations().stream()
                .map(trade.tables()::hhi)
                .filter(k -> v.fit(k.value(), k.error()) == Value.Fit.MATCH)
                .map(k -> "所寫的值是" + k.label() + "。")
                .findFirst()
                .orElse("");
    }

    private static boolean isResolved(Frame f) {
        boolean other = f.provider() != null
                && f.provider().value() != Provider.COMTRADE
                && f.provider().origin().compareTo(Origin.CITED) <= 0;
        boolean guessed = f.reporter() != null && f.reporter().origin() == Origin.ASSUMED;
        return f.blockers().isEmpty() && !other && !guessed;
    }

    Finding level(Statement s, Claim.Level claim) {
        List<Economy> economies = claim.group() == null
                ? s.frame().reporter() == null
                        ? List.of()
                        : List.of(s.frame().reporter().value())
                : Groups.of(trade, claim.group());
        if (economies.isEmpty()) {
            return Finding.unsupported("level", "看不出是哪個經濟體的等級。");
        }
        Finding last = null;
        for (Economy e : economies) {
            Finding one = level(s, claim, e);
            if (one.verdict() != Verdict.VERIFIED) {
                return one;
            }
            last = last == null ? one : one.sources(join(last, one));
        }
        return last == null ? Finding.unsupported("level", "資料中沒有這個等級。") : last;
    }

    private static List<org.tradebrief.library.SourceRow> join(Finding a, Finding b) {
        List<org.tradebrief.library.SourceRow> all = new ArrayList<>(a.sources());
        all.addAll(b.sources());
        return all.stream().distinct().toList();
    }

    private Finding level(Statement s, Claim.Level claim, Economy economy) {
        List<Known> known = trade.tables().hhi(economy, direction(s.frame()));
        if (known.isEmpty()) {
            return Finding.unsupported("level", "資料中沒有" + economy.nameZhTw() + "的集中度。");
        }
        Known k = known.getFirst();
        int right = levelOf(k.value());
        String message = k.label() + "為 " + Say.number(k.value(), 2) + "，屬" + LEVELS.get(right) + "集中。";
        boolean vague = s.text().equals("偏低") || s.text().equals("分散") && right == 0;
        if (right == claim.level() || vague && right == 0) {
            return Finding.verified("level", k, LEVELS.get(right), message);
        }
        return isResolved(s.frame())
                ? Finding.of(Verdict.CONTRADICTED, Severity.HIGH, "level", k, LEVELS.get(right), message)
                        .correction(correction(s.text(), right))
                : Finding.unsupported("level", message);
    }

    /** 低, 中, 高 and 低度, 中度, 高度 are exchanged; longer words are left to a person. */
    private static @Nullable String correction(String text, int right) {
        return switch (text.length()) {
            case 1 -> LEVELS.get(right).substring(0, 1);
            case 2 -> LEVELS.get(right);
            default -> null;
        };
    }

    static int levelOf(BigDecimal hhi) {
        return hhi.compareTo(LOW) < 0 ? 0 : hhi.compareTo(HIGH) <= 0 ? 1 : 2;
    }
}
