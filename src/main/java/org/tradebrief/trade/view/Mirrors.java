package org.tradebrief.trade.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;

/** Looks at one trade from both ends and, where that cannot be done, says why and over which period it can. */
final class Mirrors {
    /** Each takes two tables to be read, and a person waits for it. */
    private static final int LOOKED_AT = 24;

    private final TradeView view;

    Mirrors(TradeView view) {
        this.view = view;
    }

    /** The trade that the reporter has with the partner in that direction, whichever of them tells it. */
    MirrorAnswer of(Economy reporter, Economy partner, Direction direction, Period period) {
        Economy exporter = direction == Direction.EXPORT ? reporter : partner;
        Economy importer = direction == Direction.EXPORT ? partner : reporter;
        if (exporter.equals(importer)) {
            return lacking(exporter, importer, List.of("申報者與夥伴相同：這是再進口，沒有另一端可以對照。"), period);
        }
        Optional<Mirror> mirror = view.mirror(exporter, importer, period);
        return mirror.isPresent()
                ? new MirrorAnswer.Both(mirror.get())
                : lacking(exporter, importer, reasons(exporter, importer, period), period);
    }

    private MirrorAnswer lacking(Economy exporter, Economy importer, List<String> reasons, Period period) {
        return new MirrorAnswer.Lacking(
                view.told(exporter, importer, Direction.EXPORT, period),
                view.told(importer, exporter, Direction.IMPORT, period),
                reasons,
                exporter.equals(importer) ? Optional.empty() : offered(exporter, importer, period));
    }

    private List<String> reasons(Economy exporter, Economy importer, Period period) {
        List<String> reasons = new ArrayList<>();
        reason(exporter, importer, Direction.EXPORT, period).ifPresent(reasons::add);
        reason(importer, exporter, Direction.IMPORT, period).ifPresent(reasons::add);
        return reasons;
    }

    private Optional<String> reason(Economy teller, Economy other, Direction direction, Period period) {
        Optional<Amount> told = view.told(teller, other, direction, period);
        String what = teller.nameZhTw() + "申報的" + (direction == Direction.EXPORT ? "對" : "自") + other.nameZhTw()
                + direction.chinese() + "（" + period.chinese() + "）";
        if (told.isPresent()) {
            return told.get().usd().signum() > 0 ? Optional.empty() : Optional.of(what + "為零，不能相除。");
        }
        Optional<GateResult> gate = view.table(new TableId(Provider.COMTRADE, teller, direction, period))
                .filter(s -> s.usable().isEmpty())
                .flatMap(TableState::stopped);
        return Optional.of(
                gate.map(g -> what + "未採用：" + g.code().title() + "（" + g.code().code() + "）。")
                        .orElse("沒有" + what + "。"));
    }

    private Optional<Period> offered(Economy exporter, Economy importer, Period asked) {
        return Stream.concat(
                        periods(exporter, importer, Direction.EXPORT), periods(importer, exporter, Direction.IMPORT))
                .filter(p -> !p.equals(asked))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(LOOKED_AT)
                .filter(p -> view.mirror(exporter, importer, p).isPresent())
                .findFirst();
    }

    private Stream<Period> periods(Economy teller, Economy other, Direction direction) {
        MonthlySeries series = view.series(teller, other, Metric.of(direction));
        return Stream.of(
                        series.months().stream().map(Period::month),
                        series.years().stream().map(y -> y.value().period()),
                        view.tables(teller, direction).stream().map(TableId::period))
                .flatMap(s -> s);
    }
}
