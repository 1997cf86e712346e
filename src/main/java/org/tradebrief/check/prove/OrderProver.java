package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TableFacts;
import org.tradebrief.check.facts.TableFacts.Sheet;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.series.Ranking;

/** Holds orders of partners against the partner table, and places among the tracked partners against the series. */
final class OrderProver {
    private static final String METRIC = "rank";
    private static final int PLACES_SHOWN = 5;
    private static final Pattern FROM = Pattern.compile("[由自从] ?$");
    private static final Pattern WENT = Pattern.compile("^[^,。;]{0,4}?[升降跌滑退进前爬攀]");

    private final TradeBook trade;
    private final Sheets sheets;
    private final Candidates candidates;

    OrderProver(TradeBook trade, Sheets sheets, Candidates candidates) {
        this.trade = trade;
        this.sheets = sheets;
        this.candidates = candidates;
    }

    Finding prove(Statement s, Claim.Order claim) {
        String blocked = Sheets.blocked(s.frame());
        if (blocked != null) {
            return Finding.unsupported(METRIC, blocked);
        }
        Economy reporter = s.frame().reporterOrNull();
        if (claim.items().stream().anyMatch(i -> i.economy().equals(reporter))) {
            return Finding.unsupported(METRIC, "看不出是在誰的夥伴之中排名。");
        }
        boolean flow = s.frame().quantity() == null
                || TradeBook.direction(s.frame().quantity().value()) != null;
        List<Sheet> all = flow ? sheets.of(s.frame()) : List.of();
        Finding best = null;
        for (Sheet sheet : all) {
            Finding one = against(s, claim, sheet, all);
            if (one.verdict() == Verdict.VERIFIED) {
                return one;
            }
            best = best == null ? one : best;
        }
        return best == null ? amongPartners(s, claim) : best;
    }

    private Finding against(Statement s, Claim.Order claim, Sheet sheet, List<Sheet> all) {
        List<String> right = new ArrayList<>();
        List<SourceRow> sources = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int places = Math.min(
                claim.items().size(),
                claim.through() - claim.from() + 1 + claim.items().size());
        for (int i = 0; i < places; i++) {
            PartnerRow row = TableFacts.at(sheet, claim.from() + i);
            if (row == null) {
                return Finding.unsupported(METRIC, "夥伴表沒有列到第 " + (claim.from() + i) + " 名。");
            }
            right.add(row.partner().nameZhTw());
            sources.add(row.flow().source());
            Economy said = claim.items().get(i).economy();
            if (!row.partner().equals(said)) {
                wrong.add(said.nameZhTw() + place(sheet, said, sources));
            }
        }
        String order = order(claim.from(), right);
        if (wrong.isEmpty()) {
            return finding(Verdict.VERIFIED, Severity.NONE, sheet, order, "名次相符：" + order + "。", sources);
        }
        if (!sheets.isResolved(s.frame(), all)) {
            return Finding.unsupported(
                    METRIC, "不能斷定說的是哪一個排名；" + sheet.table().id().chinese() + "為 " + order + "。");
        }
        String message = sheet.table().id().chinese() + "依序為 " + order + "；" + String.join("、", wrong) + "。";
        Finding f = finding(Verdict.CONTRADICTED, Severity.HIGH, sheet, order, message, sources);
        Claim.Item item = claim.items().getFirst();
        boolean single = claim.items().size() == 1 && s.start() <= item.start() && s.end() == item.end();
        return single ? f.correction(s.run().text().substring(s.start(), item.start()) + right.getFirst()) : f;
    }

    private static String place(Sheet sheet, Economy said, List<SourceRow> sources) {
        Optional<PartnerRow> row = sheet.table().row(said);
        row.ifPresent(r -> sources.add(r.flow().source()));
        int rank = TableFacts.rank(sheet, said);
        String share = row.flatMap(PartnerRow::share)
                .map(p -> "，" + Say.percent(p.percent(), 2))
                .orElse("");
        return rank > 0 ? "是第 " + rank + share : "不在表列之內";
    }

    private static String order(int from, List<String> names) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? "" : "、")
                    .append(names.get(i))
                    .append("（第 ")
                    .append(from + i)
                    .append("）");
        }
        return out.toString();
    }

    /** The first places of the table, a line each. */
    private static List<String> places(Sheet sheet) {
        return sheet.table().rows().stream()
                .filter(r -> r.rank().orElse(0) > 0)
                .limit(PLACES_SHOWN)
                .map(r -> "第 " + r.rank().orElse(0) + "　" + r.flow().partner().nameZhTw() + "："
                        + Say.yi(r.flow().usd())
                        + r.share()
                                .map(p -> "（" + Say.percent(p.percent(), 2) + "）")
                                .orElse(""))
                .toList();
    }

    private static Finding finding(
            Verdict v, Severity severity, Sheet sheet, String expected, String message, List<SourceRow> sources) {
        Known known = new Known(
                "", BigDecimal.ZERO, BigDecimal.ZERO, sheet.period(), places(sheet), sources, sheet.stopped());
        Finding f = Finding.of(v, severity, METRIC, known, expected, message);
        return sheet.isStopped() && v == Verdict.VERIFIED
                ? f.severity(Severity.LOW).note("但這組資料未通過品質檢查：" + sheet.stopped())
                : f;
    }

    /** An item of an order that stands in the wrong place; null where it is right or nothing can be said. */
    @Nullable
    Finding item(Statement s, Claim.Order claim, int index) {
        List<Sheet> all = sheets.of(s.frame());
        if (all.isEmpty() || !sheets.isResolved(s.frame(), all)) {
            return null;
        }
        Sheet sheet = all.getFirst();
        Economy said = claim.items().get(index).economy();
        PartnerRow row = TableFacts.at(sheet, claim.from() + index);
        if (row == null || row.partner().equals(said)) {
            return null;
        }
        List<SourceRow> sources = new ArrayList<>(List.of(row.flow().source()));
        String message = "第 " + (claim.from() + index) + " 是" + row.partner().nameZhTw()
                + row.share().map(p -> "（" + Say.percent(p.percent(), 2) + "）").orElse("") + "，" + said.nameZhTw()
                + place(sheet, said, sources) + "。";
        return finding(Verdict.CONTRADICTED, Severity.HIGH, sheet, row.partner().nameZhTw(), message, sources)
                .correction(row.partner().nameZhTw());
    }

    /** The reporter's partners of which there are months, for the period said or the latest. */
    Finding amongPartners(Statement s, Claim.Order claim) {
        if (claim.items().isEmpty()) {
            return Finding.unsupported(METRIC, "看不出排名的對象。");
        }
        Economy partner = claim.items().getFirst().economy();
        return areAllNamed(s)
                ? amongAll(s.frame(), partner, new Claim.Rank(claim.from(), true))
                : rank(s.frame(), partner, claim.from(), false);
    }

    /** CN #1 → DE #2 → JP → KR → TW: the words name each partner of which there are months, and nobody else, so it is among them. */
    private boolean areAllNamed(Statement s) {
        Economy reporter = s.frame().reporterOrNull();
        List<Economy> named = s.mentions().economies().stream()
                .filter(e -> !e.equals(reporter))
                .toList();
        return reporter != null
                && named.size() > 2
                && named.stream().allMatch(e -> trade.hasMonths(reporter, e))
                && trade.view().partners(reporter).stream().allMatch(named::contains);
    }

    Finding rank(Statement s, Claim.Rank said) {
        Economy partner = s.frame().partnerOrNull();
        Economy reporter = s.frame().reporterOrNull();
        if (partner == null && reporter != null) {
            return byConcentration(reporter, said.rank());
        }
        if (partner == null) {
            return Finding.unsupported(METRIC, "看不出排名的對象。");
        }
        Slot<Timespan> period = s.frame().period();
        Claim.Rank claim = said.ofAll() || !areAllNamed(s) ? said : new Claim.Rank(said.rank(), true);
        boolean months = claim.ofAll() && period != null && !period.value().isWholeYears();
        Optional<Finding> table = months ? Optional.empty() : inTable(s.frame(), partner, claim.rank());
        if (table.isEmpty() && isOfTableAlone(s.frame(), partner)) {
            Claim.Item item = new Claim.Item(partner, s.start(), s.start());
            return prove(s, new Claim.Order(claim.rank(), claim.rank(), List.of(item)));
        }
        return table.orElseGet(
                () -> isFrom(s) ? rank(s.frame(), partner, claim.rank(), true) : amongAll(s.frame(), partner, claim));
    }

    /** A place that only a table of partners tells, where the sentence names who trades what with whom. */
    private boolean isOfTableAlone(Frame f, Economy partner) {
        Economy reporter = f.reporterOrNull();
        return reporter != null
                && !trade.hasMonths(reporter)
                && !reporter.equals(partner)
                && isNear(f.reporter())
                && isNear(f.partners())
                && isNear(f.quantity());
    }

    private static boolean isNear(@Nullable Slot<?> slot) {
        return slot != null && slot.origin().compareTo(Origin.SENTENCE) <= 0;
    }

    /** 由第 3 位升至第 2 位: the place that was left, a year before. */
    private static boolean isFrom(Statement s) {
        String folded = s.run().folded();
        return FROM.matcher(folded.substring(0, s.start())).find()
                && WENT.matcher(folded.substring(s.end())).find();
    }

    /** Among the tracked partners; where the table ranks all of them, another place is wrong. */
    private Finding amongAll(Frame f, Economy partner, Claim.Rank claim) {
        Finding found = rank(f, partner, claim.rank(), false);
        Economy reporter = f.reporterOrNull();
        Quantity quantity = f.quantity() == null ? null : f.quantity().value();
        Optional<Period> period = f.period() == null ? Optional.empty() : candidates.period(f, f.period());
        boolean sure = claim.ofAll()
                && found.verdict() != Verdict.VERIFIED
                && candidates.isResolved(f)
                && reporter != null
                && quantity != null
                && quantity != Quantity.TRADE
                && trade.hasMonths(reporter, partner);
        if (!sure || period.isEmpty() || reporter == null || quantity == null) {
            return found;
        }
        Ranking ranking = trade.view().ranking(reporter, Provers.metric(quantity), period.get());
        return ranking.rank(partner)
                .map(right -> new Finding(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        METRIC,
                        period.get().toString(),
                        "第 " + right,
                        "在 " + ranking.ordered().size() + " 個追蹤夥伴中，"
                                + period.get().chinese() + "為第 " + right + "。",
                        List.of(),
                        ranking.ordered().stream()
                                .flatMap(a -> a.sources().stream())
                                .distinct()
                                .toList(),
                        null))
                .orElse(found);
    }

    /** The place in a table of partners, where it is the one said. */
    private Optional<Finding> inTable(Frame f, Economy partner, int rank) {
        boolean flow = f.quantity() != null && TradeBook.direction(f.quantity().value()) != null;
        return (flow ? sheets.of(f) : List.<Sheet>of())
                .stream()
                        .filter(sheet -> TableFacts.rank(sheet, partner) == rank)
                        .findFirst()
                        .map(sheet -> finding(
                                Verdict.VERIFIED,
                                Severity.NONE,
                                sheet,
                                "第 " + rank,
                                sheet.table().id().chinese() + "中，" + partner.nameZhTw() + "為第 " + rank + "，相符。",
                                sheet.table().row(partner).map(r -> r.flow().source()).stream()
                                        .toList()));
    }

    /** The place of a reporter among those whose concentration may be used, the most concentrated first. */
    private Finding byConcentration(Economy reporter, int rank) {
        List<Known> ordered = Groups.of(trade, Claim.Group.FIVE).stream()
                .flatMap(e -> trade.tables().hhi(e, Direction.EXPORT).stream().limit(1))
                .sorted(Comparator.comparing(Known::value).reversed())
                .toList();
        Known own = trade.tables().hhi(reporter, Direction.EXPORT).stream()
                .findFirst()
                .orElse(null);
        int place = own == null ? 0 : ordered.indexOf(own) + 1;
        return place == rank && own != null
                ? Finding.verified(
                        METRIC, own, "第 " + place, "HHI 由高到低在 " + ordered.size() + " 個經濟體中排第 " + place + "，相符。")
                : Finding.unsupported(METRIC, "排名的依據未寫明，不能斷定。");
    }

    private Finding rank(Frame f, Economy partner, int rank, boolean before) {
        Economy reporter = f.reporterOrNull();
        Quantity quantity = f.quantity() == null ? null : f.quantity().value();
        if (reporter == null || quantity == null || quantity == Quantity.TRADE || !trade.hasMonths(reporter, partner)) {
            return Finding.unsupported(METRIC, "資料中沒有這個排名。");
        }
        Period now = candidates.period(f, f.period()).orElse(Period.yearToDate(trade.latest()));
        boolean said = !before && f.period() != null && f.period().origin() != Origin.ASSUMED;
        for (Period period : said ? List.of(now) : List.of(now, now.minusYears(1))) {
            Ranking ranking = trade.view().ranking(reporter, Provers.metric(quantity), period);
            if (ranking.rank(partner).filter(r -> r == rank).isPresent()) {
                return new Finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        METRIC,
                        period.toString(),
                        "第 " + rank,
                        "在 " + ranking.ordered().size() + " 個追蹤夥伴中，" + period.chinese() + "為第 " + rank + "，相符。",
                        List.of(),
                        ranking.ordered().stream()
                                .flatMap(a -> a.sources().stream())
                                .distinct()
                                .toList(),
                        null);
            }
        }
        return Finding.unsupported(METRIC, "排名的集合或期間未寫明，不能斷定。");
    }
}
