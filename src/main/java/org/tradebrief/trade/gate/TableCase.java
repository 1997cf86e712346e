package org.tradebrief.trade.gate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.partner.PartnerTable;

/**
 * A partner table and what it can be held against.
 *
 * @param cut the answer that the table came from stood at its limit
 * @param previous the last table of the same name that passed
 * @param peers how many partners other reporters have in the same direction and period
 * @param singleYear a full table of one of the years, where there is one
 * @param mirrors what others report about the partners listed
 * @param absent what others report about partners that are not listed
 */
public record TableCase(
        PartnerTable table,
        Optional<Reported.Cut> cut,
        Optional<PartnerTable> previous,
        List<Integer> peers,
        Optional<PartnerTable> singleYear,
        List<Mirror> mirrors,
        List<Absence> absent) {
    public TableCase {
        peers = peers.stream().sorted().toList();
        mirrors = List.copyOf(mirrors);
        absent = List.copyOf(absent);
    }

    /** A table with nothing to hold it against. */
    public static TableCase alone(PartnerTable table) {
        return new TableCase(
                table, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
    }

    /**
     * A partner that another source has a value for.
     *
     * @param usd in US dollars, over the same period or a part of it
     * @param told by whom: 美國普查局
     */
    public record Absence(Economy partner, BigDecimal usd, String told) {}

    /** Partners large enough that a list of the largest must hold them: at least twice the smallest one listed. */
    List<Absence> missing() {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        BigDecimal smallest = table.rows().getLast().flow().usd();
        return absent.stream()
                .filter(a -> table.row(a.partner()).isEmpty())
                .filter(a -> a.usd().compareTo(smallest.multiply(BigDecimal.TWO)) > 0)
                .sorted((a, b) -> b.usd().compareTo(a.usd()))
                .toList();
    }

    int years() {
        return Math.max(1, table.id().period().months() / 12);
    }
}
