package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Reported;

/**
 * A reporter's partners in one direction and period, all of one vintage, largest first. A list may hold only the largest
 * partners; what it covers it says.
 *
 * @param rows every partner row of the source except the world's
 * @param world the source's total of all partners
 * @param reported the concentration that the source computed over all its partners
 * @param further partners known from other tables of the source, beyond the rows
 */
public record PartnerTable(
        TableId id,
        LocalDate vintage,
        List<PartnerRow> rows,
        Optional<Flow> world,
        Optional<Reported.Concentration> reported,
        List<Flow> further,
        Optional<Total> total) {
    public PartnerTable {
        rows = List.copyOf(rows);
        further = List.copyOf(further);
    }

    public Optional<PartnerRow> row(Economy partner) {
        return rows.stream().filter(r -> r.partner().equals(partner)).findFirst();
    }

    /** The first markets by rank. */
    public List<PartnerRow> top(int n) {
        return rows.stream().filter(r -> r.rank().isPresent()).limit(n).toList();
    }

    public BigDecimal listed() {
        return rows.stream().map(r -> r.flow().usd()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many partners the source counted; where it does not say, how many rows there are. */
    public int partners() {
        return reported.map(Reported.Concentration::partners).orElse(rows.size());
    }

    /** The listed partners' part of the total in percent; nothing where the total is only their sum. */
    public Optional<BigDecimal> listedShare() {
        return total.filter(t -> t.basis() != Share.Basis.LISTED && t.usd().signum() > 0)
                .map(t -> Digits.share(listed(), t.usd()));
    }

    /** The three largest rows' share in percent: as reported, else computed where a total is known. */
    public Optional<BigDecimal> topThreeShare() {
        Optional<BigDecimal> given = reported.flatMap(r -> Optional.ofNullable(r.top3Share()));
        if (given.isPresent()) {
            return given;
        }
        BigDecimal sum = rows.stream().limit(3).map(r -> r.flow().usd()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.filter(t -> t.basis() != Share.Basis.LISTED && t.usd().signum() > 0)
                .map(t -> Digits.share(sum, t.usd()));
    }

    public List<SourceRow> sources() {
        return rows.stream().map(r -> r.flow().source()).sorted().toList();
    }
}
