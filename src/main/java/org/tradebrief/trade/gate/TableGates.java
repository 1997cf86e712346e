package org.tradebrief.trade.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.gate.GateResult.Evidence;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.Share;
import org.tradebrief.trade.partner.Total;

/**
 * Judges a partner table. Annual totals leave one record for each year and partner: more are commodity rows added up
 * (GATE-RECORDS), fewer for most partners an answer that was cut (GATE-CUT, inferred unless the answer stood at its limit). Fewer
 * than six tenths of the partners that other reporters or the vintage before have (GATE-PARTNERS); a total of less than
 * half or more than double the vintage before, less than a single one of its years, or three times off a mirror
 * (GATE-SCALE); partners that add up to more than the world or to less than half of it (GATE-WORLD-SUM); an index that no set of partners can
 * have, such as one of none (GATE-CONFIDENCE). A set that looks
 * right arithmetically may still be wrong, so no gate relies on the source's own index.
 */
public final class TableGates {
    private static final int TIMES_OFF = 3;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");

    private TableGates() {}

    /** What is wrong, the gravest first; empty for a table that may be used as it is. */
    public static List<GateResult> check(TableCase c) {
        List<GateResult> results = new ArrayList<>();
        cut(c).ifPresent(results::add);
        records(c).ifPresent(results::add);
        scale(c).ifPresent(results::add);
        partners(c).ifPresent(results::add);
        worldSum(c).ifPresent(results::add);
        impossible(c).ifPresent(results::add);
        return results.stream().sorted(Comparator.comparing(GateResult::code)).toList();
    }

    private static Optional<GateResult> cut(TableCase c) {
        if (c.cut().isPresent()) {
            return Optional.of(stop(c, GateCode.CUT, "回應在 " + c.cut().get().rows() + " 列處被截斷。"));
        }
        List<Flow> counted = counted(c);
        long few = counted.stream().filter(f -> f.records() < c.years()).count();
        if (counted.isEmpty() || few * 2 <= counted.size()) {
            return Optional.empty();
        }
        return Optional.of(
                stop(c, GateCode.CUT, "推定回應被截斷：所列 " + counted.size() + " 名中有 " + few + " 名的紀錄少於 " + c.years() + " 筆。"));
    }

    private static Optional<GateResult> records(TableCase c) {
        List<Flow> counted = counted(c);
        List<Flow> many = counted.stream().filter(f -> f.records() > c.years()).toList();
        if (many.size() * 10 <= counted.size()) {
            return Optional.empty();
        }
        int most = many.stream().mapToInt(Flow::records).max().orElseThrow();
        return Optional.of(stop(c, GateCode.RECORDS, "每夥伴筆數不一，最多 " + most + " 筆，應為 " + c.years() + " 筆：相加的是商品列而不是總額。"));
    }

    private static List<Flow> counted(TableCase c) {
        return c.table().rows().stream()
                .map(PartnerRow::flow)
                .filter(f -> f.records() > 0)
                .toList();
    }

    private static Optional<GateResult> scale(TableCase c) {
        Optional<String> reason = againstPrevious(c).or(() -> againstYear(c)).or(() -> againstMirror(c));
        return reason.map(r -> stop(c, GateCode.SCALE, r));
    }

    private static Optional<String> againstPrevious(TableCase c) {
        return c.previous()
                .flatMap(p -> total(p).flatMap(before -> total(c.table())
                        .filter(now -> now.multiply(BigDecimal.TWO).compareTo(before) < 0
                                || now.compareTo(before.multiply(BigDecimal.TWO)) > 0)
                        .map(now -> "合計 " + yi(now) + " 億美元，前一版（" + p.vintage() + "）為 " + yi(before) + " 億美元。")));
    }

    private static Optional<String> againstYear(TableCase c) {
        return c.singleYear()
                .flatMap(y -> total(y).flatMap(one -> total(c.table())
                        .filter(now -> now.compareTo(one) < 0)
                        .map(now -> "合計 " + yi(now) + " 億美元，少於其中 "
                                + y.id().period().chinese() + "一年的 " + yi(one) + " 億美元。")));
    }

    private static Optional<String> againstMirror(TableCase c) {
        return c.mirrors().stream().filter(m -> m.offBy(TIMES_OFF)).findFirst().map(TableGates::offMirror);
    }

    private static String offMirror(Mirror m) {
        return m.exporter().nameZhTw() + "申報對" + m.importer().nameZhTw() + "出口 "
                + yi(m.exports().usd()) + " 億美元，" + m.importer().nameZhTw() + "申報進口 "
                + yi(m.imports().usd()) + " 億美元，相差 " + TIMES_OFF + " 倍以上。";
    }

    private static Optional<GateResult> partners(TableCase c) {
        if (c.cut().isPresent()) {
            return Optional.empty();
        }
        int count = c.table().partners();
        int peers = c.peers().size() < 3 ? 0 : c.peers().get(c.peers().size() / 2);
        int before = c.previous().map(PartnerTable::partners).orElse(0);
        int expected = Math.max(peers, before);
        boolean counts = c.table().reported().isPresent() || c.table().world().isPresent() || before > 0;
        if (counts && count * 10 < expected * 6) {
            return Optional.of(stop(c, GateCode.PARTNERS, "只有 " + count + " 個夥伴，應在 " + expected + " 個上下。"));
        }
        List<TableCase.Absence> missing = c.missing();
        BigDecimal largest = c.table().rows().isEmpty()
                ? BigDecimal.ZERO
                : c.table().rows().getFirst().flow().usd();
        boolean leading = missing.stream().anyMatch(a -> a.usd().compareTo(largest) > 0);
        return leading
                ? Optional.of(stop(c, GateCode.PARTNERS, "已知的大夥伴不在名單內：" + names(missing) + "。"))
                : Optional.empty();
    }

    private static Optional<GateResult> worldSum(TableCase c) {
        if (c.table().world().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal share = c.table().listedShare().orElse(Digits.HUNDRED);
        boolean over = share.compareTo(BigDecimal.valueOf(101)) > 0;
        boolean half = share.compareTo(BigDecimal.valueOf(50)) < 0;
        boolean thin = share.compareTo(BigDecimal.valueOf(95)) < 0;
        if (!over && !thin) {
            return Optional.empty();
        }
        String sentence = "所列夥伴合計占世界總額 " + Digits.percent(share, 1) + "。";
        return Optional.of(
                over || half
                        ? stop(c, GateCode.WORLD_SUM, sentence)
                        : result(c, GateCode.WORLD_SUM, false, sentence + "其餘計為一個夥伴。"));
    }

    /** An index of nobody, or one that so many partners cannot have: of n partners it is at least 10,000 ÷ n. */
    private static Optional<GateResult> impossible(TableCase c) {
        return c.table()
                .reported()
                .filter(r -> r.partners() <= 0
                        || r.hhi().compareTo(WHOLE) > 0
                        || r.hhi()
                                        .add(HALF_CENT)
                                        .multiply(BigDecimal.valueOf(r.partners()))
                                        .compareTo(WHOLE)
                                < 0)
                .map(r -> stop(
                        c,
                        GateCode.CONFIDENCE,
                        "來源標為可信的 HHI " + Digits.grouped(r.hhi(), 2) + " 不可能成立：它出自 " + r.partners() + " 個夥伴。"));
    }

    private static GateResult stop(TableCase c, GateCode code, String sentence) {
        return result(c, code, true, sentence + GateResult.KEPT_OUT);
    }

    private static GateResult result(TableCase c, GateCode code, boolean stops, String sentence) {
        List<SourceRow> rows = new ArrayList<>(c.table().sources());
        c.cut().ifPresent(cut -> rows.add(cut.source()));
        c.table().reported().ifPresent(r -> rows.add(r.partnersSource()));
        return new GateResult(
                code,
                stops,
                c.table().id().chinese(),
                sentence,
                evidence(c),
                c.table().vintage(),
                rows);
    }

    private static List<Evidence> evidence(TableCase c) {
        List<Evidence> lines = new ArrayList<>();
        String range = c.peers().isEmpty()
                ? ""
                : "其他報告國 " + c.peers().getFirst() + " 至 " + c.peers().getLast();
        String known = c.cut().isPresent() ? "不明" : c.table().partners() + " 個";
        lines.add(new Evidence("夥伴", known, range));
        recordsLine(c).ifPresent(lines::add);
        total(c.table()).ifPresent(t -> lines.add(new Evidence("合計", yi(t) + " 億美元", expectedTotal(c))));
        List<TableCase.Absence> missing = c.missing();
        if (!missing.isEmpty()) {
            String more = missing.size() > 4
                    ? "另有 " + (missing.size() - 4) + " 個"
                    : missing.getFirst().told();
            lines.add(new Evidence("缺少夥伴", names(missing), more));
        }
        c.mirrors().stream()
                .filter(m -> m.offBy(TIMES_OFF))
                .forEach(m -> lines.add(new Evidence("鏡像", offMirror(m), "")));
        return lines;
    }

    private static Optional<Evidence> recordsLine(TableCase c) {
        List<Flow> counted = counted(c);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        String spread = counted.stream()
                .collect(Collectors.groupingBy(Flow::records, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .limit(4)
                .map(e -> e.getValue() + " 個有 " + e.getKey() + " 筆")
                .collect(Collectors.joining("、"));
        return Optional.of(new Evidence("每夥伴筆數", spread, c.years() + " 年應有 " + c.years() + " 筆"));
    }

    private static String expectedTotal(TableCase c) {
        Optional<String> before = c.previous().flatMap(p -> total(p).map(t -> "前一版 " + yi(t)));
        return before.or(() -> c.singleYear()
                        .flatMap(y -> total(y).map(t -> y.id().period().chinese() + " " + yi(t))))
                .orElse("");
    }

    private static String names(List<TableCase.Absence> missing) {
        return missing.stream().limit(4).map(a -> a.partner().nameZhTw()).collect(Collectors.joining("、"));
    }

    /** The world's or the implied total; a list's own sum proves nothing about its size. */
    private static Optional<BigDecimal> total(PartnerTable table) {
        return table.total().filter(t -> t.basis() != Share.Basis.LISTED).map(Total::usd);
    }

    private static String yi(BigDecimal usd) {
        return UsdUnit.HUNDRED_MILLION.text(usd, 1);
    }
}
