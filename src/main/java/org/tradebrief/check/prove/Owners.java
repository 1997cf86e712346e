package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.TableFacts.Sheet;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.TableId;

/** Finds whose a wrong value is: another partner's, another flow's, another year's, another reporter's. */
final class Owners {
    private static final int REPORTERS = 24;
    private static final int PERIODS = 4;

    private final TradeBook trade;

    Owners(TradeBook trade) {
        this.trade = trade;
    }

    /** The label of the fact of the same kind that the value fits. */
    Optional<String> of(Frame f, Value v) {
        Economy reporter = f.reporterOrNull();
        if (reporter == null || f.quantity() == null) {
            return Optional.empty();
        }
        return Stream.concat(
                        census(f, reporter)
                                .filter(k -> v.fit(k.value().abs(), k.error()) == Value.Fit.MATCH)
                                .map(Known::label),
                        tables(f, reporter, v))
                .findFirst();
    }

    private Stream<Known> census(Frame f, Economy reporter) {
        if (!trade.hasMonths(reporter)) {
            return Stream.empty();
        }
        List<Economy> partners = trade.view().partners(reporter);
        return Stream.of(Quantity.BALANCE, Quantity.EXPORT, Quantity.IMPORT)
                .flatMap(q -> partners.stream()
                        .flatMap(p -> periods(f, reporter, p, q)
                                .flatMap(period ->
                                        trade.amount(Provider.CENSUS, reporter, List.of(p), q, period).stream())));
    }

    private Stream<Period> periods(Frame f, Economy reporter, Economy partner, Quantity q) {
        Stream<Period> known = trade.periods(Provider.CENSUS, reporter, List.of(partner), q).stream();
        return f.period() == null ? known : Stream.concat(f.period().value().period().stream(), known);
    }

    /** Of the reporter and others, the latest tables: a workspace may hold thousands. */
    private Stream<String> tables(Frame f, Economy reporter, Value v) {
        Direction direction =
                f.quantity() == null ? null : TradeBook.direction(f.quantity().value());
        Direction of = direction == null ? Direction.EXPORT : direction;
        return Stream.concat(Stream.of(reporter), trade.tables().reporters().stream())
                .distinct()
                .limit(REPORTERS)
                .flatMap(r -> trade.view().tables(r, of).stream()
                        .map(TableId::period)
                        .sorted(Comparator.reverseOrder())
                        .limit(PERIODS)
                        .flatMap(p -> trade.tables().sheet(r, of, p).stream()))
                .flatMap(sheet -> sheet.table().rows().stream()
                        .filter(r -> r.rank().isPresent())
                        .filter(r -> v.fit(r.flow().usd(), BigDecimal.ZERO) == Value.Fit.MATCH)
                        .map(r -> label(sheet, r)));
    }

    private static String label(Sheet sheet, PartnerRow r) {
        String toward = sheet.table().id().direction() == Direction.EXPORT ? "對" : "自";
        return sheet.table().id().reporter().nameZhTw() + toward + r.partner().nameZhTw()
                + sheet.table().id().direction().chinese() + "，"
                + sheet.period().chinese();
    }

    /** The partner of the same table whose share the value is. */
    Optional<String> ofShare(Sheet sheet, Value v) {
        return sheet.table().rows().stream()
                .filter(r -> r.rank().isPresent() && r.share().isPresent())
                .filter(r -> v.fit(r.share().get().percent(), new BigDecimal("0.005")) == Value.Fit.MATCH)
                .map(r -> r.partner().nameZhTw() + "（第 " + r.rank().getAsInt() + "）的占比")
                .findFirst();
    }
}
