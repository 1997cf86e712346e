package org.tradebrief.source.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.Answered.ECONOMIES;
import static org.tradebrief.source.Answered.RECEIVED;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Problem;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFiles;
import org.tradebrief.source.Readers;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

/** What comes with the program is what the sources published, and reads without a flaw. */
class SampleDataTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final List<Reading> READINGS = new ArrayList<>();
    private static final List<Problem> SKIPPED = new ArrayList<>();

    @BeforeAll
    static void readTheTradeSample() throws IOException {
        Readers readers = StandardReaders.all(ECONOMIES);
        for (String part : List.of("census", "comtrade", "worldbank", "corpus")) {
            try (Stream<Path> files = Files.walk(SAMPLE.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    switch (readers.read(RawFiles.of(SAMPLE, file, RECEIVED))) {
                        case Outcome.Read(Reading reading) -> READINGS.add(reading);
                        case Outcome.Skipped(Problem problem) -> SKIPPED.add(problem);
                    }
                }
            }
        }
    }

    private static Stream<Flow> flows() {
        return READINGS.stream().flatMap(r -> r.flows().stream());
    }

    @Test
    void everyFileIsReadAndOnlyTheThreeDoubtfulValuesAreMissing() {
        assertEquals(List.of(), SKIPPED);
        assertEquals(
                List.of(
                        "api/comtrade/2026-02-08/156-M-2023.json SRC-MISSING",
                        "api/comtrade/2026-02-08/156-X-2023.json SRC-MISSING"),
                READINGS.stream()
                        .flatMap(r -> r.problems().stream())
                        .filter(p -> p.path().startsWith("api/") || p.path().startsWith("us_"))
                        .map(p -> p.path() + " " + p.code())
                        .toList());
    }

    @Test
    void theSameMonthsStandInThreeVintages() {
        Map<String, TreeSet<String>> months = flows().filter(
                        f -> f.provider() == Provider.CENSUS && f.period().isMonth())
                .collect(Collectors.groupingBy(
                        f -> f.vintage().toString(),
                        java.util.TreeMap::new,
                        Collectors.mapping(f -> f.period().toString(), Collectors.toCollection(TreeSet::new))));
        assertEquals(List.of("2026-02-07", "2026-03-22", "2026-06-17"), List.copyOf(months.keySet()));
        TreeSet<String> all = new TreeSet<>();
        months.values().forEach(all::addAll);
        assertEquals(29, all.size(), "2023-09 and 2024-01 to 2026-04");
        assertEquals("2026-04", all.last());
    }

    @Test
    void theRevisionOfKoreasImportsCanBeSeen() {
        List<BigDecimal> values = flows().filter(f -> f.provider() == Provider.CENSUS
                        && f.partner().iso3().equals("KOR")
                        && f.direction() == Direction.IMPORT
                        && f.period().toString().equals("2025-09"))
                .map(Flow::usd)
                .toList();
        assertEquals(List.of(new BigDecimal("9753500000"), new BigDecimal("10161800000")), values);
    }

    @Test
    void runningYearsAreCalledByTheirMonths() {
        List<String> running = flows().filter(
                        f -> f.period().isYearToDate() && !f.period().isMonth())
                .map(f -> f.vintage() + " " + f.period())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("2026-02-08 2025-01..2025-11", "2026-06-17 2026-01..2026-04"), running);
    }

    @Test
    void theFullTableOfChinaGivesTheConcentrationKnownForIt() {
        List<Flow> table = flows().filter(f -> f.provider() == Provider.COMTRADE
                        && f.reporter().iso3().equals("CHN")
                        && f.direction() == Direction.EXPORT
                        && f.period().toString().equals("2023"))
                .toList();
        BigDecimal world = table.stream()
                .filter(f -> f.partner().kind() == Economy.Kind.WORLD)
                .map(Flow::usd)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal hhi = table.stream()
                .filter(f -> f.partner().kind() != Economy.Kind.WORLD)
                .map(f -> f.usd()
                        .movePointRight(2)
                        .divide(world, MathContext.DECIMAL64)
                        .pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal("451.06"), hhi.setScale(2, java.math.RoundingMode.HALF_UP));
    }

    @Test
    void eachReporterBringsItsConcentrationAndBothVintagesOfTheWorldBank() {
        assertEquals(6, reported(Reported.Concentration.class).count());
        assertEquals(120, reported(Reported.Share.class).count());
        assertEquals(280, reported(Reported.Macro.class).count());
        assertTrue(reported(Reported.Balance.class).count() > 300);
    }

    private static <T> Stream<T> reported(Class<T> kind) {
        return READINGS.stream()
                .flatMap(r -> r.reported().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
