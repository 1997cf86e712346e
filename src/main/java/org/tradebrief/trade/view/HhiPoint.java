package org.tradebrief.trade.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.Hhi;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableId;

/**
 * One point of a trend: a concentration without the table that it is of, so that hundreds may stand in memory.
 *
 * @param vintage of the table that it was computed from
 * @param listed how many partners the table lists
 * @param topThree the three largest partners' share in percent
 * @param listedShare what part of the total the listed partners are, in percent
 * @param stopped the gate that keeps it out of briefs; empty where it may be used, if need be from an earlier vintage
 * @param fallback which earlier vintage is used and why; empty where the latest is used or nothing is
 * @param source the first of its rows
 */
public record HhiPoint(
        TableId id,
        LocalDate vintage,
        BigDecimal hhi,
        Concentration.Basis basis,
        Optional<Hhi.Bounds> bounds,
        int partners,
        int listed,
        Optional<BigDecimal> topThree,
        Optional<BigDecimal> listedShare,
        Optional<GateResult> stopped,
        String fallback,
        SourceRow source) {

    static HhiPoint of(ConcentrationState state) {
        Concentration c = state.concentration();
        PartnerTable table = c.table();
        return new HhiPoint(
                c.id(),
                table.vintage(),
                c.hhi(),
                c.basis(),
                c.bounds(),
                table.partners(),
                table.rows().size(),
                table.topThreeShare(),
                table.listedShare(),
                state.stopped(),
                state.state().fallbackSentence(),
                c.sources().getFirst());
    }
}
