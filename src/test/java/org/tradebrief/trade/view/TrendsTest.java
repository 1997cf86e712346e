package org.tradebrief.trade.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.FEBRUARY;
import static org.tradebrief.trade.Rows.comtrade;
import static org.tradebrief.trade.Rows.economy;
import static org.tradebrief.trade.view.Workspaces.JUNE;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateCode;
import org.tradebrief.trade.partner.TableId;

class TrendsTest {
    private static final String[] PARTNERS = {"CHN", "JPN", "KOR", "DEU", "VNM", "R899"};

    @Test
    void aTrendIsWhatEachOfItsTablesTellsAlone() {
        ListedRecords records = years();
        TradeView together = Workspaces.view(records, JUNE);
        List<HhiPoint> trend = together.trend(economy("USA"), Direction.EXPORT);
        TradeView alone = Workspaces.view(records, JUNE);
        List<HhiPoint> oneByOne = alone.tables(economy("USA"), Direction.EXPORT).stream()
                .map(id -> HhiPoint.of(alone.concentration(id).orElseThrow()))
                .toList();
        assertEquals(oneByOne, trend);
        assertEquals(24, trend.size());
        assertEquals(Period.year(2000), trend.getFirst().id().period());
    }

    @Test
    void aStoppedPointSaysSoAndAnEarlierVintageStandsIn() {
        List<HhiPoint> trend = Workspaces.view(years(), JUNE).trend(economy("USA"), Direction.EXPORT);
        HhiPoint fallen = trend.get(20);
        assertTrue(fallen.stopped().isEmpty());
        assertTrue(fallen.fallback().startsWith("採用 2026-02-08 版本"), fallen.fallback());
        assertEquals(FEBRUARY, fallen.vintage());
        HhiPoint stopped = trend.get(23);
        assertEquals(GateCode.WORLD_SUM, stopped.stopped().orElseThrow().code());
    }

    @Test
    void aDirectionAndPeriodAreHadSideBySide() {
        ListedRecords records = years();
        records.add(comtrade("KOR", "W00", Direction.EXPORT, "2001", "10", 1, FEBRUARY, 1));
        records.add(comtrade("KOR", "CHN", Direction.EXPORT, "2001", "10", 1, FEBRUARY, 2));
        TradeView view = Workspaces.view(records, JUNE);
        assertEquals(2, view.periods(Direction.EXPORT).get(Period.year(2001)));
        assertEquals(Period.year(2023), view.periods(Direction.EXPORT).firstKey());
        assertEquals(
                List.of("KOR", "USA"),
                view.concentrations(Direction.EXPORT, Period.year(2001)).stream()
                        .map(s -> s.state().id().reporter().iso3())
                        .toList());
    }

    @Test
    void ofAWorkspaceOfAllTheWorldFindingsLookAtTheRecentTablesOfAFew() {
        ListedRecords records = new ListedRecords();
        String[] reporters = "AUS AUT BEL BRA CAN CHE CHL CHN DEU ESP FRA GBR IND ITA JPN KOR".split(" ");
        for (String reporter : reporters) {
            for (int month = 0; month < 132; month++) {
                String period = Period.month(2013 + month / 12, 1 + month % 12).toString();
                records.add(comtrade(reporter, "USA", Direction.EXPORT, period, "1", 1, FEBRUARY, 1));
            }
        }
        TradeView view = Workspaces.view(records, JUNE);
        assertEquals(2112, view.tables().size());
        List<TableId> followed = view.followed();
        assertEquals(12 * 36, followed.size());
        assertTrue(followed.stream().allMatch(t -> t.period().from().getYear() > 2020));
        assertEquals(List.of(), view.mirrors());
    }

    /** 24 years; that of 2020 came once more and far too small, and of the last the partners add up to more than the world. */
    private static ListedRecords years() {
        ListedRecords records = new ListedRecords();
        Random random = new Random(7);
        for (int year = 2000; year < 2024; year++) {
            long sum = year(records, year, random, FEBRUARY, 1_000_000);
            long world = year == 2023 ? sum / 2 : sum + 5000;
            records.add(comtrade("USA", "W00", Direction.EXPORT, "" + year, "" + world, 1, FEBRUARY, 1));
        }
        long small = year(records, 2020, random, JUNE, 1000);
        return records.add(comtrade("USA", "W00", Direction.EXPORT, "2020", "" + small, 1, JUNE, 1));
    }

    private static long year(ListedRecords records, int year, Random random, java.time.LocalDate vintage, int size) {
        long sum = 0;
        for (int i = 0; i < PARTNERS.length; i++) {
            long usd = size / 2 + random.nextInt(size);
            sum += usd;
            records.add(comtrade("USA", PARTNERS[i], Direction.EXPORT, "" + year, "" + usd, 1, vintage, 2 + i));
        }
        return sum;
    }
}
