package org.tradebrief.check.missed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.MissedKind;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.TableFacts;
import org.tradebrief.check.facts.TableFacts.Sheet;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.TableId;

/**
 * Shares that lie on another side of a level than over the same months a year before: of the three largest partners a half,
 * of the largest a quarter.
 */
final class ShareCandidates {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);

    private final TradeBook trade;

    ShareCandidates(TradeBook trade) {
        this.trade = trade;
    }

    List<Candidate> all() {
        List<Candidate> all = new ArrayList<>();
        for (TableId id : DataCandidates.latest(trade.view())) {
            Optional<Sheet> now = sheet(id);
            Optional<Sheet> before = sheet(new TableId(
                    id.provider(), id.reporter(), id.direction(), id.period().minusYears(1)));
            if (now.isPresent() && before.isPresent()) {
                top(now.get(), before.get()).ifPresent(all::add);
                first(now.get(), before.get()).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Sheet> sheet(TableId id) {
        return trade.tables().sheets(id.reporter(), id.direction()).stream()
                .filter(s -> s.table().id().equals(id) && s.stopped().isEmpty())
                .findFirst();
    }

    private Optional<Candidate> top(Sheet now, Sheet before) {
        return crossed(trade.tables().topShare(now, 3), trade.tables().topShare(before, 3), HALF, now, "前三大市場占比");
    }

    private Optional<Candidate> first(Sheet now, Sheet before) {
        PartnerRow largest = TableFacts.at(now, 1);
        if (largest == null) {
            return Optional.empty();
        }
        Economy partner = largest.flow().partner();
        return crossed(
                trade.tables().share(now, List.of(partner)),
                trade.tables().share(before, List.of(partner)),
                QUARTER,
                now,
                partner.nameZhTw() + "占比");
    }

    private static Optional<Candidate> crossed(
            Optional<Known> now, Optional<Known> before, BigDecimal level, Sheet sheet, String what) {
        if (now.isEmpty()
                || before.isEmpty()
                || (now.get().value().compareTo(level) < 0)
                        == (before.get().value().compareTo(level) < 0)) {
            return Optional.empty();
        }
        TableId id = sheet.table().id();
        BigDecimal value = now.get().value();
        String key = "share/" + id.key() + "/" + what;
        return Optional.of(new Candidate(
                key,
                MissedKind.CROSSING,
                key,
                id.period().chinese() + id.reporter().nameZhTw()
                        + id.direction().chinese() + what + " "
                        + Digits.percent(value, 2) + "，前一年同期為 "
                        + Digits.percent(before.get().value(), 2) + "。",
                "A share of " + id.reporter().nameEn() + "'s trade crossed " + level + "%: "
                        + Digits.percent(before.get().value(), 2) + " to " + Digits.percent(value, 2) + ", "
                        + Saying.english(id.period()) + ".",
                0.8,
                SectionKind.CONCENTRATION,
                List.of(fact(key, now.get(), sheet), fact(key + "/before", before.get(), sheet)),
                m -> m.reporter(id.reporter(), FigureKind.SHARE),
                m -> m.reporter(id.reporter())));
    }

    private static Fact fact(String key, Known k, Sheet sheet) {
        return new Fact(
                key, k.label(), k.value(), "", "%", k.steps(), sheet.table().vintage(), k.sources());
    }
}
