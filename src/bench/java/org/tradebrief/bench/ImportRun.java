package org.tradebrief.bench;

import java.io.File;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** One large answer of UN Comtrade imported by the program in a process of its own, from nothing to an indexed workspace. */
final class ImportRun implements Benchmarks.Subject {
    private static final int ROWS = 250_000;
    private static final String HEAP = "512m";

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        Path file = write(setting.folder().resolve("comtrade.json"));
        String workspace = setting.folder().resolve("import").toString();
        Times ours = new Times();
        ours.time(() ->
                Programs.run(Programs.tradebrief(HEAP, "import", file.toString(), "--workspace", workspace), Map.of()));
        double seconds = ours.quantile(0.5) / 1000;
        String what =
                String.format(Locale.ROOT, "import %,d rows, %,d MB, heap %s", ROWS, Files.size(file) >> 20, HEAP);
        String figure = String.format(Locale.ROOT, "%.1f s, %,.0f rows/s", seconds, ROWS / seconds);
        return List.of(
                new Row(what, figure, "jq -c '.data[]' (reads only): " + jq(file)),
                new Row(
                        what,
                        figure,
                        "DuckDB, read and kept: "
                                + Programs.script(setting, "duckdb-import.js", "@duckdb/node-api", file)
                                        .orElse(Row.NOT_INSTALLED)));
    }

    private static String jq(Path file) throws Exception {
        if (Programs.find("jq").isEmpty()) {
            return Row.NOT_INSTALLED;
        }
        Times times = new Times();
        File nowhere = Path.of("/dev/null").toFile();
        times.time(() -> Programs.start(List.of("jq", "-c", ".data[]", file.toString()), Map.of(), nowhere)
                .waitFor());
        return Times.shown(times.quantile(0.5));
    }

    /** Monthly totals by partner with every field that the service sends, the same each time. */
    private static Path write(Path file) throws Exception {
        List<Economy> economies = Economies.standard().all().stream()
                .filter(e -> e.kind() == Economy.Kind.ECONOMY && e.comtrade() > 0)
                .toList();
        Random values = new Random(20260208);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"elapsedTime\":\"9.9 secs\",\"count\":" + ROWS + ",\"data\":[\n");
            for (int row = 0; row < ROWS; row++) {
                Economy partner = economies.get(row % economies.size());
                int month = row / economies.size();
                out.write(row(
                        economies.get(month / 2 / 300 % economies.size()), partner, month, values.nextLong(1L << 36)));
                out.write(row == ROWS - 1 ? "\n" : ",\n");
            }
            out.write("],\"error\":\"\"}\n");
        }
        return file;
    }

    private static String row(Economy reporter, Economy partner, int month, long cents) {
        int year = 2000 + month / 2 / 12 % 25;
        int inYear = month / 2 % 12 + 1;
        return String.format(
                Locale.ROOT,
                "{\"typeCode\":\"C\",\"freqCode\":\"M\",\"refPeriodId\":%1$d%2$02d01,\"refYear\":%1$d,\"refMonth\":%2$d,"
                    + "\"period\":\"%1$d%2$02d\",\"reporterCode\":%3$d,\"reporterISO\":\"%4$s\",\"reporterDesc\":\"%4$s\","
                    + "\"flowCode\":\"%5$s\",\"flowDesc\":\"%5$s\",\"partnerCode\":%6$d,\"partnerISO\":\"%7$s\","
                    + "\"partnerDesc\":\"%7$s\",\"partner2Code\":0,\"partner2ISO\":\"W00\",\"partner2Desc\":\"World\","
                    + "\"classificationCode\":\"HS\",\"classificationSearchCode\":\"HS\",\"isOriginalClassification\":true,\"cmdCode\":\"TOTAL\",\"cmdDesc\":\"All"
                    + " Commodities\",\"aggrLevel\":0,\"isLeaf\":false,\"customsCode\":\"C00\",\"customsDesc\":\"TOTAL"
                    + " CPC\",\"mosCode\":\"0\",\"motCode\":0,\"motDesc\":\"TOTAL"
                    + " MOT\",\"qtyUnitCode\":-1,\"qtyUnitAbbr\":\"N/A\",\"qty\":0,"
                    + "\"isQtyEstimated\":false,\"altQtyUnitCode\":-1,\"altQtyUnitAbbr\":\"N/A\",\"altQty\":0,"
                    + "\"isAltQtyEstimated\":false,\"netWgt\":0,\"isNetWgtEstimated\":false,\"grossWgt\":0,"
                    + "\"isGrossWgtEstimated\":false,\"cifvalue\":null,\"fobvalue\":%8$d.%9$02d,\"primaryValue\":%8$d.%9$02d,"
                    + "\"legacyEstimationFlag\":0,\"isReported\":false,\"isAggregate\":true}",
                year,
                inYear,
                reporter.comtrade(),
                reporter.iso3(),
                month % 2 == 0 ? "X" : "M",
                partner.comtrade(),
                partner.iso3(),
                cents / 100,
                cents % 100);
    }
}
