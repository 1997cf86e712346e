package org.tradebrief.trade.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.gate.GateResult.Evidence;

/** Judges a source's own balances. */
public final class BalanceGates {
    /** Of this many partners or more, some would be deficits and some surpluses. */
    private static final int MANY = 10;

    private BalanceGates() {}

    /**
     * A table of balances with many partners that holds only surpluses or only deficits: it was sorted and cut.
     *
     * @param balances of one reporter, period and source
     */
    public static Optional<GateResult> oneSided(List<Reported.Balance> balances) {
        List<BigDecimal> values = balances.stream()
                .map(BalanceGates::value)
                .flatMap(Optional::stream)
                .toList();
        long surpluses = values.stream().filter(v -> v.signum() > 0).count();
        long deficits = values.stream().filter(v -> v.signum() < 0).count();
        if (values.size() < MANY || surpluses > 0 && deficits > 0) {
            return Optional.empty();
        }
        Reported.Balance first = balances.getFirst();
        Period period = first.period();
        String side = surpluses > 0 ? "順差" : "逆差";
        String other = surpluses > 0 ? "逆差" : "順差";
        return Optional.of(new GateResult(
                GateCode.ONE_SIDED,
                false,
                first.reporter().nameZhTw() + "差額，" + period.chinese(),
                "只列" + side + "，看不到" + other + "；不當作全部夥伴，其餘由進出口兩檔相減。",
                List.of(new Evidence(side, Math.max(surpluses, deficits) + " 個夥伴", other + " 0 個")),
                first.vintage(),
                balances.stream().map(Reported.Balance::source).sorted().toList()));
    }

    /** Rows whose balance has another sign than exports minus imports. */
    public static List<GateResult> signs(List<Reported.Balance> balances) {
        List<GateResult> results = new ArrayList<>();
        for (Reported.Balance b : balances) {
            Optional<BigDecimal> computed = legs(b);
            BigDecimal given = b.balanceUsd();
            if (computed.isPresent()
                    && given != null
                    && given.signum() * computed.get().signum() < 0) {
                results.add(new GateResult(
                        GateCode.SIGN,
                        true,
                        b.reporter().nameZhTw() + "對" + b.partner().nameZhTw() + "差額，"
                                + b.period().chinese(),
                        "來源的差額與出口減進口正負相反。" + GateResult.KEPT_OUT,
                        List.of(new Evidence(
                                "來源所載",
                                given.toPlainString(),
                                "出口減進口 " + computed.get().toPlainString())),
                        b.vintage(),
                        List.of(b.source())));
            }
        }
        return results;
    }

    private static Optional<BigDecimal> value(Reported.Balance b) {
        BigDecimal given = b.balanceUsd();
        return given != null ? Optional.of(given) : legs(b);
    }

    private static Optional<BigDecimal> legs(Reported.Balance b) {
        BigDecimal out = b.exportsUsd();
        BigDecimal in = b.importsUsd();
        return out == null || in == null ? Optional.empty() : Optional.of(out.subtract(in));
    }
}
