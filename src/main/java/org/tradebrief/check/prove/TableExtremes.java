package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.TableFacts;
import org.tradebrief.check.facts.TableFacts.Sheet;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.partner.PartnerRow;

/**
 * Bears out by partner tables that a partner is the one with the largest flow, surplus or deficit. A balance needs both
 * tables, and these name the larger partners only: one that a table leaves out cannot have a larger balance than its flow
 * in the other. What is not the largest there says nothing, for another set may be meant.
 */
final class TableExtremes {
    private final TradeBook trade;
    private final Sheets sheets;

    TableExtremes(TradeBook trade) {
        this.trade = trade;
        this.sheets = new Sheets(trade);
    }

    Optional<Finding> prove(Statement s, Claim.Superlative claim) {
        Frame f = s.frame();
        Economy partner = f.partnerOrNull();
        boolean other = !claim.most() || claim.record() || claim.group() != null;
        if (partner == null || f.quantity() == null || other || Sheets.blocked(f) != null) {
            return Optional.empty();
        }
        return switch (f.quantity().value()) {
            case EXPORT, IMPORT -> flow(f, partner);
            case BALANCE -> balance(f, partner);
            case TRADE -> Optional.empty();
        };
    }

    private Optional<Finding> flow(Frame f, Economy partner) {
        return sheets.of(f).stream()
                .filter(sheet -> TableFacts.rank(sheet, partner) == 1)
                .findFirst()
                .flatMap(sheet -> trade.tables()
                        .share(sheet, List.of(partner))
                        .map(k -> borne(k, sheet.table().id().chinese() + "中，" + partner.nameZhTw() + "為第 1，相符。")));
    }

    private Optional<Finding> balance(Frame f, Economy partner) {
        Economy reporter = f.reporterOrNull();
        if (reporter == null || f.sign() == 0) {
            return Optional.empty();
        }
        boolean surplus = f.sign() > 0;
        Direction larger = surplus ? Direction.EXPORT : Direction.IMPORT;
        Direction smaller = surplus ? Direction.IMPORT : Direction.EXPORT;
        for (Sheet gives : trade.tables().sheets(reporter, larger)) {
            Optional<Known> own =
                    trade.amount(Provider.COMTRADE, reporter, List.of(partner), Quantity.BALANCE, gives.period());
            Optional<Sheet> takes = trade.tables().sheet(reporter, smaller, gives.period());
            if (own.isPresent()
                    && takes.isPresent()
                    && own.get().value().signum() == f.sign()
                    && isLargest(own.get().value().abs(), partner, gives, takes.get())) {
                return Optional.of(borne(own.get(), own.get().label() + "在表列夥伴中最大，相符。"));
            }
        }
        return Optional.empty();
    }

    private static boolean isLargest(BigDecimal own, Economy partner, Sheet gives, Sheet takes) {
        Function<Economy, BigDecimal> back =
                e -> takes.table().row(e).map(r -> r.flow().usd()).orElse(BigDecimal.ZERO);
        List<PartnerRow> rows = gives.table().rows();
        boolean above = !rows.isEmpty() && rows.getLast().flow().usd().compareTo(own) <= 0; // all that are left out
        return above
                && rows.stream()
                        .filter(r -> !r.flow().partner().equals(partner))
                        .allMatch(r -> r.flow()
                                        .usd()
                                        .subtract(back.apply(r.flow().partner()))
                                        .compareTo(own)
                                <= 0);
    }

    private static Finding borne(Known k, String message) {
        return Finding.verified("superlative", k, "", message);
    }
}
