package org.tradebrief.trade.view;

import java.time.LocalDate;
import java.util.List;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.gate.GateResult;

/**
 * A set of values as the trade tab lists it.
 *
 * @param title 台灣出口，UN Comtrade
 * @param detail what it covers: 2023–2024 兩年合計，221 個夥伴
 * @param vintage the latest received
 * @param stopped whether no vintage of it may be used
 * @param note which vintage is used instead of the latest; empty where the latest is
 */
public record DataSet(
        String key,
        String title,
        String detail,
        Provider provider,
        LocalDate vintage,
        boolean stopped,
        String note,
        List<GateResult> gates) {
    public DataSet {
        gates = List.copyOf(gates);
    }
}
