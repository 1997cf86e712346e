package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.chart.timeline.Grouping;
import org.tradebrief.chart.timeline.TimelineDrawing;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.chart.timeline.TimelineView;
import org.tradebrief.chart.trade.ChartWords;
import org.tradebrief.chart.trade.PageDrawings;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.MeasureNames;
import org.tradebrief.policy.Register;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.view.TradeView;

/**
 * The drawings of a workspace's data that a brief can name: {@code policy} for the timeline, else those of trade. What is
 * known of trade on a day is read once; make a new one after an import.
 */
final class BriefDrawings implements Drawings {
    private static final int NAMED = 3;

    private final TradeRecords trade;
    private final Register register;
    private final Economies economies;
    private final Map<LocalDate, PageDrawings> days = new ConcurrentHashMap<>();

    BriefDrawings(TradeRecords trade, Register register, Economies economies) {
        this.trade = trade;
        this.register = register;
        this.economies = economies;
    }

    @Override
    public Optional<Exhibit> drawing(String key, LocalDate asOf) {
        return key.equals("policy")
                ? timeline(asOf)
                : days.computeIfAbsent(asOf, this::ofTrade).drawing(key);
    }

    private PageDrawings ofTrade(LocalDate asOf) {
        return new PageDrawings(new TradeView(trade, economies, asOf), ChartWords.chinese());
    }

    /** The measures to which something happened, or is set to happen, within a year of the day. */
    private Optional<Exhibit> timeline(LocalDate asOf) {
        List<Measure> near = register.measures(asOf).stream()
                .filter(m -> m.events().stream().anyMatch(e -> isNear(e, asOf)))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        TimelineModel model = TimelineModel.of(
                near,
                asOf,
                Grouping.THEME,
                code -> economies.iso3(code).map(Economy::nameZhTw).orElse(code));
        return Optional.of(new Exhibit(
                new WholeTimeline(new TimelineDrawing(model, TimelineView.around(asOf), null, null)),
                "資料來源：" + issuers(near) + "；狀態以 " + asOf + " 為準。圖中為前後一年內有事件的措施。"));
    }

    /** Whose announcements they are, those of most measures first. */
    private static String issuers(List<Measure> measures) {
        Map<String, Long> counts = measures.stream()
                .flatMap(m -> Stream.of(MeasureNames.issuer(m.issuer()).split("、")))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        String named = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(NAMED)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("、"));
        return named + (counts.size() > NAMED ? "等" : "") + "公告";
    }

    private static boolean isNear(Event event, LocalDate day) {
        return isNear(event.on(), day) || event.until() != null && isNear(event.until(), day);
    }

    private static boolean isNear(LocalDate on, LocalDate day) {
        return on.isAfter(day.minusYears(1)) && on.isBefore(day.plusYears(1));
    }
}
