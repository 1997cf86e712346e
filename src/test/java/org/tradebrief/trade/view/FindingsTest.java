package org.tradebrief.trade.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.FEBRUARY;
import static org.tradebrief.trade.Rows.economy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateCode;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.Revision;

class FindingsTest {
    private final TradeView view = Workspaces.view(Workspaces.overtaking(), FEBRUARY);

    @Test
    void aNewLeaderComesFirst() {
        Finding first = view.findings().getFirst();
        assertEquals(Finding.Kind.CROSSING, first.kind());
        assertEquals("美國對台灣逆差於 2025 年 7 月、8 月、9 月、10 月、11 月高於對中國；11 月差 52.0 億美元", first.statement());
    }

    @Test
    void whoMovedUpIsNamedWithWhomItPassed() {
        Finding.Rank rank = view.findings().stream()
                .filter(Finding.Rank.class::isInstance)
                .map(Finding.Rank.class::cast)
                .filter(r -> r.amount().series().metric() == Metric.IMPORT)
                .findFirst()
                .orElseThrow();
        assertEquals("美國自台灣進口由 3 個夥伴的第 3 位升至第 2 位，越過南韓（2025 年 1–11 月 2,035.0 億美元，一年前 1,375.0 億美元）", rank.statement());
    }

    @Test
    void theOrderIsByKindThenByAmount() {
        List<Finding> findings = view.findings();
        Comparator<Finding> order = Comparator.comparing(Finding::kind)
                .thenComparing(Comparator.comparing(Finding::weight).reversed());
        assertEquals(findings.stream().sorted(order).toList(), findings);
        assertTrue(findings.size() > 5);
    }

    @Test
    void everyFindingRestsOnFactsWithSources() {
        Set<String> known = new HashSet<>(view.facts().stream().map(Fact::key).toList());
        for (Finding finding : view.findings()) {
            for (Fact fact : finding.facts()) {
                assertTrue(known.contains(fact.key()), fact.key());
                assertTrue(!fact.sources().isEmpty(), fact.key());
            }
        }
    }

    @Test
    void factKeysAreUnique() {
        List<String> keys = view.facts().stream().map(Fact::key).toList();
        assertEquals(keys.size(), new HashSet<>(keys).size());
    }

    @Test
    void aBalanceWithoutARowOfItsOwnIsExportsMinusImports() {
        assertEquals(
                "−6,000.0",
                view.series(economy("USA"), economy("TWN"), Metric.BALANCE)
                        .over(Period.parse("2024-01"))
                        .orElseThrow()
                        .millions());
    }

    @Test
    void aRevisionAboveFivePercentIsSaid() {
        ListedRecords records = Workspaces.overtaking();
        LocalDate march = LocalDate.of(2026, 3, 8);
        Workspaces.census(records, "KOR", "2025-11", "5000", "13900", march);
        TradeView later = Workspaces.view(records, march);
        Revision revision = later.revisions().changed().getFirst();
        assertEquals("balance/USA/KOR/2025-11/census", revision.after().key());
        assertEquals(
                "revision/balance/USA/KOR/2025-11/census/2026-02-08~2026-03-08",
                revision.fact().key());
        GateResult gate = later.gates().stream()
                .filter(g -> g.code() == GateCode.REVISION)
                .findFirst()
                .orElseThrow();
        assertEquals("由 −8,000.0 修正為 −8,900.0 百萬美元，−11.3%。", gate.sentence());
        assertTrue(view.revisions().latest().isEmpty());
    }

    @Test
    void anEmptyWorkspaceHasNothingToSay() {
        TradeView nothing = Workspaces.view(new ListedRecords(), FEBRUARY);
        assertEquals(List.of(), nothing.findings());
        assertEquals(List.of(), nothing.facts());
        assertEquals(List.of(), nothing.concentrations());
        assertEquals(List.of(), nothing.dataSets());
    }
}
