package org.tradebrief.trade.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.partner.TableFacts;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Crossing;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.Ranking;
import org.tradebrief.trade.series.Window;

/** Something in the data that a brief of the week should say, and that a check misses when it does not. */
public sealed interface Finding {

    /** In the order in which findings come. */
    enum Kind {
        CROSSING("門檻穿越"),
        RANK("名次變動"),
        RECORD("窗內紀錄"),
        CHANGE("變動率"),
        GAP("對帳落差");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    Kind kind();

    /** Stable as long as it is the same finding: for remembering that it was mentioned or waived. */
    String key();

    /** One sentence in Traditional Chinese. */
    String statement();

    /** The amount concerned in US dollars, by which findings of a kind are ordered. */
    BigDecimal weight();

    List<Fact> facts();

    /** In the latest month another partner stands first than over the same months a year before. */
    record Leader(Crossing crossing, Amount now, Amount other) implements Finding {
        @Override
        public Kind kind() {
            return Kind.CROSSING;
        }

        @Override
        public String key() {
            return "leader/" + now.key();
        }

        @Override
        public String statement() {
            String months = crossing.above().stream()
                    .filter(m -> m.getYear() == crossing.latest().getYear())
                    .map(m -> m.getMonthValue() + " 月")
                    .collect(Collectors.joining("、"));
            return label(now) + "於 " + crossing.latest().getYear() + " 年 " + months + "高於" + towards(other)
                    + "；" + crossing.latest().getMonthValue() + " 月差 "
                    + UsdUnit.HUNDRED_MILLION.text(crossing.gap(crossing.latest()), 1) + " 億美元";
        }

        @Override
        public BigDecimal weight() {
            return now.size();
        }

        @Override
        public List<Fact> facts() {
            return Stream.concat(Stream.of(now.fact(), other.fact()), SeriesFacts.of(crossing).stream())
                    .toList();
        }
    }

    /** A concentration lies on another side of a threshold than in the period before. */
    record Level(Concentration before, Concentration after) implements Finding {
        @Override
        public Kind kind() {
            return Kind.CROSSING;
        }

        @Override
        public String key() {
            return "level/" + after.id().key();
        }

        @Override
        public String statement() {
            return after.id().reporter().nameZhTw() + after.id().direction().chinese() + " HHI 由 "
                    + Digits.grouped(before.hhi(), 2) + " 變為 " + Digits.grouped(after.hhi(), 2) + "，由"
                    + before.level(Thresholds.CLASSIC).chinese() + "轉為"
                    + after.level(Thresholds.CLASSIC).chinese();
        }

        @Override
        public BigDecimal weight() {
            return after.table().listed();
        }

        @Override
        public List<Fact> facts() {
            return Stream.concat(TableFacts.of(before).stream(), TableFacts.of(after).stream())
                    .toList();
        }
    }

    /** A partner moved up in the set over the same months. */
    record Rank(Economy partner, Ranking before, Ranking after, int from, int to, List<Economy> overtaken)
            implements Finding {
        public Amount amount() {
            return after.amount(partner).orElseThrow();
        }

        public Amount amountBefore() {
            return before.amount(partner).orElseThrow();
        }

        @Override
        public Kind kind() {
            return Kind.RANK;
        }

        @Override
        public String key() {
            return "rank/" + amount().key();
        }

        @Override
        public String statement() {
            return label(amount()) + "由 " + after.ordered().size() + " 個夥伴的第 " + from + " 位升至第 " + to + " 位，越過"
                    + overtaken.stream().map(Economy::nameZhTw).collect(Collectors.joining("、")) + "（"
                    + amount().period().chinese() + " "
                    + UsdUnit.HUNDRED_MILLION.text(amount().size(), 1) + " 億美元，一年前 "
                    + UsdUnit.HUNDRED_MILLION.text(amountBefore().size(), 1) + " 億美元）";
        }

        @Override
        public BigDecimal weight() {
            return amount().size();
        }

        @Override
        public List<Fact> facts() {
            return List.of(
                    amount().fact(),
                    amountBefore().fact(),
                    SeriesFacts.rank(after, partner).orElseThrow(),
                    SeriesFacts.rank(before, partner).orElseThrow());
        }
    }

    /** One of the two latest months is the sole extreme of its window. */
    record Extreme(Window.Place place) implements Finding {
        @Override
        public Kind kind() {
            return Kind.RECORD;
        }

        @Override
        public String key() {
            return "record/" + place.value().key();
        }

        @Override
        public String statement() {
            return label(place.value()) + " " + place.value().period().chinese() + " "
                    + UsdUnit.HUNDRED_MILLION.text(place.value().size(), 1) + " 億美元，為" + place.phrase();
        }

        @Override
        public BigDecimal weight() {
            return place.value().size();
        }

        @Override
        public List<Fact> facts() {
            return List.of(place.value().fact(), SeriesFacts.of(place));
        }
    }

    /** The latest month differs much from the same month a year before. */
    record Change(Comparison.Comparable change) implements Finding {
        @Override
        public Kind kind() {
            return Kind.CHANGE;
        }

        @Override
        public String key() {
            return "change/" + change.now().key();
        }

        @Override
        public String statement() {
            return label(change.now()) + " " + change.now().period().chinese() + "較 "
                    + change.base().period().chinese() + change.phrase();
        }

        @Override
        public BigDecimal weight() {
            return change.difference().abs();
        }

        @Override
        public List<Fact> facts() {
            return List.of(change.now().fact(), change.base().fact(), change.fact());
        }
    }

    /** Exporter and importer tell the same trade differently. */
    record Gap(Mirror mirror) implements Finding {
        @Override
        public Kind kind() {
            return Kind.GAP;
        }

        @Override
        public String key() {
            return "gap/" + mirror.exporter().iso3() + "/" + mirror.importer().iso3() + "/"
                    + mirror.exports().period();
        }

        @Override
        public String statement() {
            boolean more = mirror.gap().signum() > 0;
            return mirror.exporter().nameZhTw() + "申報對" + mirror.importer().nameZhTw() + "出口比"
                    + mirror.importer().nameZhTw() + "申報自" + mirror.exporter().nameZhTw() + "進口"
                    + (more ? "多 " : "少 ")
                    + UsdUnit.HUNDRED_MILLION.text(mirror.gap().abs(), 1) + " 億美元（"
                    + Digits.percent(mirror.gapPercent().abs(), 1) + "，"
                    + mirror.exports().period().chinese() + "）";
        }

        @Override
        public BigDecimal weight() {
            return mirror.gap().abs();
        }

        @Override
        public List<Fact> facts() {
            return List.of(mirror.exports().fact(), mirror.imports().fact(), mirror.gapFact(), mirror.gapPercentFact());
        }
    }

    private static String label(Amount amount) {
        return amount.series().metric() == Metric.BALANCE
                ? amount.series().reporter().nameZhTw() + towards(amount) + amount.chineseKind()
                : amount.series().chinese();
    }

    private static String towards(Amount amount) {
        return (amount.series().metric() == Metric.IMPORT ? "自" : "對")
                + amount.series().partnerChinese();
    }
}
