package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.library.Progress;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Growth;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.Revision;
import org.tradebrief.trade.view.TradeView;

/** Every indicator of the sample recomputed in SQL from the raw rows, and found the same to the last digit. */
class RecomputedTest {
    private static final MathContext QUOTIENT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of each month and metric what was known on a day: the source's own row before legs of the same day. */
    private static final String KNOWN = """
        WITH latest AS (SELECT *, row_number() OVER (PARTITION BY partner, metric, month ORDER BY vintage DESC, given DESC) AS n
                FROM leg WHERE vintage <= ?),
            legs AS (SELECT partner, metric, month, value, vintage FROM latest WHERE n = 1),
            later AS (SELECT e.partner, e.month, e.value - i.value AS value, min(e.vintage, i.vintage) AS vintage
                FROM legs e JOIN legs i ON i.partner = e.partner AND i.month = e.month
                WHERE e.metric = 'EXPORT' AND i.metric = 'IMPORT'),
            known AS (SELECT partner, metric, month, value FROM legs WHERE metric <> 'BALANCE'
                UNION ALL SELECT l.partner, 'BALANCE', l.month,
                    CASE WHEN b.vintage >= l.vintage THEN b.value ELSE l.value END
                FROM later l LEFT JOIN legs b ON b.metric = 'BALANCE' AND b.partner = l.partner AND b.month = l.month)
        """;

    /**
     * A published year stands before the sum of its months, for it is rounded once: if it was long over when it was
     * published, or if its twelve months come to it but for their rounding. A running year is called a year too.
     */
    private static final String SUMS = KNOWN + """
        , full_year AS (SELECT partner, metric, year, value FROM (SELECT *, row_number() OVER
                (PARTITION BY partner, metric, year ORDER BY vintage DESC) AS n FROM year WHERE vintage <= ?) y WHERE n = 1
                AND (CAST(substr(vintage, 1, 4) AS INTEGER) > year + 1 OR abs(value - (SELECT CASE WHEN count(*) = 12 THEN sum(value) END
                    FROM known k WHERE k.partner = y.partner AND k.metric = y.metric AND substr(k.month, 1, 4) = y.year)) <= 6))
        SELECT partner, metric, month, value,
            (SELECT value FROM known b WHERE b.partner = a.partner AND b.metric = a.metric
                AND b.month = strftime('%Y-%m', a.month || '-01', '-1 month')),
            (SELECT value FROM known b WHERE b.partner = a.partner AND b.metric = a.metric
                AND b.month = strftime('%Y-%m', a.month || '-01', '-12 months')),
            coalesce((SELECT value FROM full_year y WHERE y.partner = a.partner AND y.metric = a.metric
                AND y.year || '-12' = a.month),
            (SELECT CASE WHEN count(*) = CAST(substr(a.month, 6) AS INTEGER) THEN sum(value) END FROM known b
                WHERE b.partner = a.partner AND b.metric = a.metric AND substr(b.month, 1, 4) = substr(a.month, 1, 4)
                AND b.month <= a.month)),
            coalesce((SELECT value FROM full_year y WHERE y.partner = a.partner AND y.metric = a.metric
                AND y.year || '-12' = a.month),
            (SELECT CASE WHEN count(*) = 12 THEN sum(value) END FROM known b WHERE b.partner = a.partner
                AND b.metric = a.metric AND b.month > strftime('%Y-%m', a.month || '-01', '-12 months') AND b.month <= a.month))
        FROM known a ORDER BY 1, 2, 3
        """;

    @TempDir
    static Path folder;

    private static Workspace workspace;
    private static RawRows raw;

    @BeforeAll
    static void fill() throws SQLException {
        workspace = SampleWorkspace.open(Workbench.standard("測試"), folder, Progress.NONE);
        raw = RawRows.ofTheSample();
    }

    @AfterAll
    static void close() throws SQLException {
        raw.close();
        workspace.close();
    }

    private static Economy economy(String iso3) {
        return workspace.economies().get(iso3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-08", "2026-03-22", "2026-06-21"})
    void monthsSumsAndChangesComeOutTheSame(String day) throws SQLException {
        TradeView view = workspace.trade(LocalDate.parse(day));
        Economy usa = economy("USA");
        int compared = 0;
        for (List<String> row : raw.ask(SUMS, day, day)) {
            Metric metric = Metric.valueOf(row.get(1));
            Growth growth = view.growth(usa, economy(row.get(0)), metric);
            YearMonth month = YearMonth.parse(row.get(2));
            String what = day + " " + row;
            assertUsd(row.get(3), growth.series().at(month).map(a -> a.usd()), what);
            assertUsd(row.get(6), growth.series().yearToDate(month).map(a -> a.usd()), what);
            assertUsd(row.get(7), growth.series().rolling12(month).map(a -> a.usd()), what);
            assertChange(row.get(3), row.get(4), growth.monthBefore(month), metric, what);
            assertChange(row.get(3), row.get(5), growth.yearBefore(Period.month(month)), metric, what);
            compared++;
        }
        assertTrue(compared >= 360, compared + " values");
    }

    private static void assertUsd(String expected, Optional<BigDecimal> found, String what) {
        assertEquals(expected.isEmpty(), found.isEmpty(), what);
        found.ifPresent(f -> assertEquals(0, f.compareTo(new BigDecimal(expected).movePointRight(5)), what));
    }

    private static void assertChange(String now, String base, Comparison change, Metric metric, String what) {
        Optional<Comparison.Comparable> found = change.comparable();
        assertEquals(base.isEmpty(), found.isEmpty(), what);
        if (base.isEmpty()) {
            return;
        }
        BigDecimal is = new BigDecimal(now);
        BigDecimal was = new BigDecimal(base);
        boolean turned = is.signum() * was.signum() < 0;
        assertEquals(turned || was.signum() == 0, found.get().percent() == null, what);
        BigDecimal percent = found.get().percent();
        if (percent != null) {
            BigDecimal grown = metric == Metric.BALANCE ? is.abs().subtract(was.abs()) : is.subtract(was);
            assertEquals(0, percent.compareTo(grown.multiply(HUNDRED).divide(was.abs(), QUOTIENT)), what);
        }
    }

    @Test
    void ranksAndSharesOfTheFollowedPartnersComeOutTheSame() throws SQLException {
        TradeView view = workspace.trade(LocalDate.of(2026, 2, 8));
        List<List<String>> rows = raw.ask(KNOWN + """
            , ytd AS (SELECT partner, metric, sum(value) AS value FROM known
                WHERE month BETWEEN '2025-01' AND '2025-11' GROUP BY 1, 2 HAVING count(*) = 11)
            SELECT partner, metric, rank() OVER (PARTITION BY metric ORDER BY abs(value) DESC), value,
                sum(value) OVER (PARTITION BY metric) FROM ytd
            """, "2026-02-08");
        assertEquals(15, rows.size());
        for (List<String> row : rows) {
            var ranking =
                    view.ranking(economy("USA"), Metric.valueOf(row.get(1)), Period.yearToDate(YearMonth.of(2025, 11)));
            Economy partner = economy(row.get(0));
            assertEquals(Integer.valueOf(row.get(2)), ranking.rank(partner).orElseThrow(), row.toString());
            BigDecimal share =
                    new BigDecimal(row.get(3)).multiply(HUNDRED).divide(new BigDecimal(row.get(4)), QUOTIENT);
            assertEquals(0, share.compareTo(ranking.share(partner).orElseThrow()), row.toString());
        }
    }

    @Test
    void revisionsComeOutTheSame() throws SQLException {
        List<List<String>> rows = raw.ask("""
            SELECT a.partner, a.metric, a.month, a.value, b.value FROM leg a
            JOIN leg b ON b.partner = a.partner AND b.metric = a.metric AND b.month = a.month AND b.given = 1
            WHERE a.given = 1 AND a.vintage = '2026-02-08' AND b.vintage = '2026-06-17' AND a.metric <> 'BALANCE'
            """);
        assertEquals(190, rows.size());
        TradeView view = workspace.trade(LocalDate.of(2026, 6, 21));
        for (List<String> row : rows) {
            var id = view.series(economy("USA"), economy(row.get(0)), Metric.valueOf(row.get(1)))
                    .id();
            var history = view.history(id, Period.month(YearMonth.parse(row.get(2))));
            Revision revision =
                    new Revision(at(history.vintages(), "2026-02-08"), at(history.vintages(), "2026-06-17"));
            BigDecimal difference = new BigDecimal(row.get(4)).subtract(new BigDecimal(row.get(3)));
            assertEquals(0, revision.difference().compareTo(difference.movePointRight(5)), row.toString());
            assertTrue(revision.changed(), "every common value was revised: " + row);
        }
    }

    private static org.tradebrief.trade.series.Amount at(
            List<org.tradebrief.trade.series.Amount> vintages, String day) {
        return vintages.stream()
                .filter(v -> v.vintage().toString().equals(day))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "CHN,156,X,451.06",
        "DEU,276,X,444.24",
        "JPN,392,X,895.03",
        "KOR,410,X,903.12",
        "USA,842,X,731.65",
        "CHN,156,M,",
        "KOR,410,M,"
    })
    void fullTablesComeOutTheSame(String reporter, int code, String flow, String known) throws SQLException {
        Direction direction = flow.equals("X") ? Direction.EXPORT : Direction.IMPORT;
        TableId id = new TableId(Provider.COMTRADE, economy(reporter), direction, Period.year(2023));
        TradeView view = workspace.trade(LocalDate.of(2026, 2, 8));
        PartnerTable table = view.usable(id).orElseThrow();
        BigDecimal world = new BigDecimal(
                raw.ask("SELECT usd FROM comtrade WHERE reporter = ? AND flow = ? AND partner = 0", code, flow)
                        .getFirst()
                        .getFirst());
        List<List<String>> rows = raw.ask("""
            SELECT partner, usd, CASE WHEN partner IN (899, 837, 838, 839, 568, 577, 527, 636, 637, 473, 290, 879, reporter)
                    THEN 0 ELSE rank() OVER (PARTITION BY partner IN (899, 837, 838, 839, 568, 577, 527, 636, 637, 473, 290, 879,
                    reporter) ORDER BY usd DESC) END
            FROM comtrade WHERE reporter = ? AND flow = ? AND partner <> 0\
            """, code, flow);
        assertEquals(rows.size(), table.rows().size());
        for (List<String> row : rows) {
            Economy partner =
                    workspace.economies().comtrade(Integer.parseInt(row.get(0))).orElseThrow();
            PartnerRow found = table.row(partner).orElseThrow();
            assertEquals(0, found.flow().usd().compareTo(new BigDecimal(row.get(1))), row.toString());
            BigDecimal share = new BigDecimal(row.get(1)).multiply(HUNDRED).divide(world, QUOTIENT);
            assertEquals(0, found.share().orElseThrow().percent().compareTo(share), row.toString());
            assertEquals(Integer.parseInt(row.get(2)), found.rank().orElse(0), row.toString());
        }
        assertIndex(view.concentration(id).orElseThrow().concentration(), code, flow, world, known);
    }

    /** Squares in two halves, for they are beyond 64 bits; what the world holds beyond the rows counts as one partner. */
    private static void assertIndex(Concentration found, int code, String flow, BigDecimal world, String known)
            throws SQLException {
        List<String> s = raw.ask("""
            SELECT sum((usd / 1000000) * (usd / 1000000)), sum((usd / 1000000) * (usd % 1000000)),
                sum((usd % 1000000) * (usd % 1000000)), sum(usd) FROM comtrade WHERE reporter = ? AND flow = ? AND partner <> 0\
            """, code, flow).getFirst();
        BigDecimal rest = world.subtract(new BigDecimal(s.get(3))).max(BigDecimal.ZERO);
        BigDecimal squares = new BigDecimal(s.get(0))
                .movePointRight(12)
                .add(new BigDecimal(s.get(1)).multiply(BigDecimal.TWO).movePointRight(6))
                .add(new BigDecimal(s.get(2)))
                .add(rest.multiply(rest));
        BigDecimal hhi = squares.movePointRight(4).divide(world.multiply(world), QUOTIENT);
        assertEquals(0, hhi.compareTo(found.hhi()), code + flow);
        if (known != null) {
            assertEquals(known, hhi.setScale(2, RoundingMode.HALF_UP).toPlainString());
        }
        assertEquals(
                0,
                found.effectivePartners().compareTo(BigDecimal.valueOf(10_000).divide(hhi, QUOTIENT)));
    }

    @Test
    void mirrorsComeOutTheSame() throws SQLException {
        TradeView view = workspace.trade(LocalDate.of(2026, 2, 8));
        Map<String, Integer> codes = Map.of("CHN", 156, "KOR", 410);
        for (String exporter : codes.keySet()) {
            String importer = exporter.equals("CHN") ? "KOR" : "CHN";
            List<String> both =
                    raw.ask("""
                        SELECT x.usd, m.usd FROM comtrade x JOIN comtrade m ON m.reporter = x.partner AND m.partner = x.reporter
                        WHERE x.flow = 'X' AND m.flow = 'M' AND x.reporter = ? AND x.partner = ?\
                        """, codes.get(exporter), codes.get(importer)).getFirst();
            var mirror = view.mirror(economy(exporter), economy(importer), Period.year(2023))
                    .orElseThrow();
            BigDecimal exports = new BigDecimal(both.get(0));
            BigDecimal imports = new BigDecimal(both.get(1));
            assertEquals(0, mirror.gap().compareTo(exports.subtract(imports)));
            assertEquals(0, mirror.ratio().compareTo(imports.divide(exports, QUOTIENT)));
            assertEquals(
                    0,
                    mirror.gapPercent()
                            .compareTo(
                                    exports.subtract(imports).multiply(HUNDRED).divide(imports, QUOTIENT)));
        }
    }
}
