package org.tradebrief.trade.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.FEBRUARY;
import static org.tradebrief.trade.Rows.economy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.gate.GateCode;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.TableId;

class GatedTablesTest {
    private static final TableId TAIWAN =
            new TableId(Provider.COMTRADE, economy("TWN"), Direction.EXPORT, Workspaces.TWO_YEARS);
    private static final TableId GERMANY =
            new TableId(Provider.COMTRADE, economy("DEU"), Direction.EXPORT, Workspaces.TWO_YEARS);

    private final TradeView february = Workspaces.view(Workspaces.february(), FEBRUARY);
    private final TradeView june = Workspaces.view(Workspaces.june(), Workspaces.JUNE);

    @Test
    void germanysThinTableIsStopped() {
        TableState state = february.table(GERMANY).orElseThrow();
        assertTrue(state.usable().isEmpty());
        assertEquals(GateCode.CUT, state.stopped().orElseThrow().code());
        assertTrue(state.stopped().orElseThrow().sentence().startsWith("推定回應被截斷"));
        List<String> evidence = state.stopped().orElseThrow().evidence().stream()
                .map(GateResult.Evidence::line)
                .toList();
        assertEquals("夥伴：62 個（其他報告國 218 至 225）", evidence.get(0));
        assertEquals("每夥伴筆數：20 個有 1 筆（2 年應有 2 筆）", evidence.get(1));
        assertTrue(evidence.contains("缺少夥伴：美國（美國普查局）"), evidence.toString());
        assertEquals(List.of(GateCode.CUT, GateCode.PARTNERS), codes(state));
    }

    @Test
    void nothingOfAStoppedTableIsAFact() {
        List<Fact> facts = february.facts();
        assertFalse(facts.isEmpty());
        assertEquals(
                List.of(),
                facts.stream()
                        .map(Fact::key)
                        .filter(k -> k.contains("export/DEU/"))
                        .toList());
        assertTrue(february.concentration(GERMANY).orElseThrow().stopped().isPresent());
    }

    @Test
    void aGoodTableIsUsedAsItIs() {
        TableState state = february.table(TAIWAN).orElseThrow();
        assertEquals(List.of(), state.results());
        Concentration hhi = february.concentration(TAIWAN).orElseThrow().concentration();
        assertTrue(hhi.bounds().orElseThrow().contain(hhi.hhi()));
        assertEquals("8.45", Digits.grouped(hhi.effectivePartners(), 2));
    }

    @Test
    void residualsAreNotRankedButCount() {
        List<PartnerRow> rows = february.usable(TAIWAN).orElseThrow().rows();
        assertEquals(20, rows.size());
        assertTrue(rows.get(18).rank().isEmpty());
        assertEquals("殘差", rows.get(18).note());
        assertEquals(19, rows.get(19).rank().orElseThrow());
    }

    @Test
    void sumsOfCommodityRowsAreStoppedAndTheLastGoodVintageStandsIn() {
        TableState state = june.table(TAIWAN).orElseThrow();
        assertEquals(List.of(GateCode.RECORDS, GateCode.SCALE), codes(state));
        assertEquals(FEBRUARY, state.usable().orElseThrow().vintage());
        assertEquals("採用 2026-02-08 版本；2026-06-17 版本未通過 GATE-RECORDS（每夥伴筆數不一）。", state.fallbackSentence());
        ConcentrationState hhi = june.concentration(TAIWAN).orElseThrow();
        assertEquals("1,183.15", Digits.grouped(hhi.concentration().hhi(), 2));
        assertTrue(hhi.stopped().isEmpty());
    }

    @Test
    void aLaterVintageIsNeverMixedWithAnEarlierOne() {
        assertEquals(6, june.table(TAIWAN).orElseThrow().latest().rows().size());
        assertEquals(20, june.usable(TAIWAN).orElseThrow().rows().size());
    }

    @Test
    void anAnswerThatStoodAtItsLimitIsSaidToBeCut() {
        ListedRecords records = Workspaces.february();
        records.add(new Reported.Cut(
                economy("TWN"),
                Direction.EXPORT,
                Workspaces.TWO_YEARS,
                500,
                Provider.COMTRADE,
                Workspaces.JUNE,
                Rows.row("api/comtrade/2026-06-17/490-X.json", 500)));
        TableState state =
                Workspaces.view(records, Workspaces.JUNE).table(TAIWAN).orElseThrow();
        assertEquals("回應在 500 列處被截斷。這組數值不會進入簡報。", state.stopped().orElseThrow().sentence());
        assertEquals(FEBRUARY, state.usable().orElseThrow().vintage());
        assertTrue(state.fallbackSentence().startsWith("採用 2026-02-08 版本"), state.fallbackSentence());
    }

    @Test
    void thePastIsAsItWasKnown() {
        TradeView past = Workspaces.view(Workspaces.june(), FEBRUARY);
        assertEquals(keysAndValues(february), keysAndValues(past));
    }

    private static String keysAndValues(TradeView view) {
        return view.facts().stream().map(f -> f.key() + "=" + f.value()).collect(Collectors.joining("\n"));
    }

    private static List<GateCode> codes(TableState state) {
        return state.results().stream().map(GateResult::code).toList();
    }
}
