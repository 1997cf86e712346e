package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.timeline.Grouping;
import org.tradebrief.chart.timeline.TimelineDrawing;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.chart.timeline.TimelineView;
import org.tradebrief.chart.trade.ChartWords;
import org.tradebrief.chart.trade.PageDrawings;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.Register;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.view.TradeView;

/** The drawings of a workspace's data that a brief can name: {@code policy} for the timeline, else those of trade. */
final class BriefDrawings implements Drawings {
    private final TradeRecords trade;
    private final Register register;
    private final Economies economies;

    BriefDrawings(TradeRecords trade, Register register, Economies economies) {
        this.trade = trade;
        this.register = register;
        this.economies = economies;
    }

    @Override
    public Optional<Drawing> drawing(String key, LocalDate asOf) {
        return key.equals("policy")
                ? timeline(asOf)
                : new PageDrawings(new TradeView(trade, economies, asOf), ChartWords.chinese()).drawing(key);
    }

    /** The measures to which something happened, or is set to happen, within a year of the day. */
    private Optional<Drawing> timeline(LocalDate asOf) {
        TimelineModel model = TimelineModel.of(
                register.measures(asOf).stream()
                        .filter(m -> m.events().stream().anyMatch(e -> isNear(e, asOf)))
                        .toList(),
                asOf,
                Grouping.THEME,
                code -> economies.iso3(code).map(Economy::nameZhTw).orElse(code));
        return model.rowCount() == 0
                ? Optional.empty()
                : Optional.of(new WholeTimeline(new TimelineDrawing(model, TimelineView.around(asOf), null, null)));
    }

    private static boolean isNear(Event event, LocalDate day) {
        return isNear(event.on(), day) || event.until() != null && isNear(event.until(), day);
    }

    private static boolean isNear(LocalDate on, LocalDate day) {
        return on.isAfter(day.minusYears(1)) && on.isBefore(day.plusYears(1));
    }
}
