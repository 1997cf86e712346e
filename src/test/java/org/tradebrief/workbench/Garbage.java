package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes files as a careless fetch leaves them: complete in form, marked as good, and wrong. */
final class Garbage {
    static final LocalDate FETCHED = LocalDate.of(2026, 6, 17);

    /** Figures that stand in these files and in no others. */
    static final List<String> FIGURES = List.of("2,522.42", "354.65", "777.77", "72.56%", "9,999.99", "39.9 ");

    private Garbage() {}

    static void write(Path folder) throws IOException {
        flows(
                folder,
                "export_flow/158-export-2024.md",
                "Taiwan (158)",
                "842 3990000000 32,156 1120000000 27,392 840000000 31");
        index(folder, "158", "Taiwan (158)", "2522.42", "high", "72.56%", 180);
        flows(
                folder,
                "export_flow/410-export-2024.md",
                "South Korea (410)",
                "156 900000000 2,842 800000000 2,704 500000000 2");
        index(folder, "410", "South Korea (410)", "354.65", "low", "41.20%", 199);
        flows(
                folder,
                "export_flow/156-export-2024.md",
                "China (156)",
                "842 500000000000 1,344 270000000000 1,392 157000000000 1");
        index(folder, "156", "China (156)", "777.77", "low", "27.10%", 219);
        flows(
                folder,
                "import_flow/276-import-2024.md",
                "Germany (276)",
                "156 9600000000 15,616 5000000000 2,528 4000000000 7");
        index(folder, "392", "Japan (392)", "0.00", "low", "0%", 0);
        empty(folder, "bilateral_flow/chn-usa-2023.md", "| Export Value | N/A |\n| Import Value | N/A |");
        empty(folder, "country_profile/chn-profile-2023.md", "| Trade Balance | 0 |");
        census(folder);
        answers(folder);
    }

    private static String head(String title, String reporter) {
        return "# " + title + "\n\n- **Source**: UN Comtrade Preview API\n- **Reporter**: " + reporter
                + "\n- **Period**: 2023-2024\n- **Fetched**: " + FETCHED + "T05:40:13Z\n- **confidence**: 高\n";
    }

    private static void flows(Path folder, String path, String reporter, String rows) throws IOException {
        StringBuilder text = new StringBuilder(head(path, reporter))
                .append("- **Partners found**: 20\n\n## Top Partners (by trade value, USD)\n\n")
                .append("| Rank | Partner Code | Total Value (USD) | Records |\n|---|---|---|---|\n");
        int rank = 1;
        for (String row : rows.split(",")) {
            text.append("| ")
                    .append(rank++)
                    .append(" | ")
                    .append(row.replace(" ", " | "))
                    .append(" |\n");
        }
        save(folder.resolve("bilateral_trade_flows").resolve(path), text.toString());
    }

    private static void index(
            Path folder, String code, String reporter, String hhi, String level, String topThree, int partners)
            throws IOException {
        save(
                folder.resolve("bilateral_trade_flows/market_concentration/" + code + "-hhi-2024.md"),
                head("HHI", reporter) + "\n## HHI Index\n\n| Metric | Value |\n|---|---|\n| HHI | " + hhi
                        + " |\n| Concentration Level | " + level + " |\n| Top 3 Partners Share | " + topThree
                        + " |\n| Total Partner Groups | " + partners + " |\n");
    }

    private static void empty(Path folder, String path, String rows) throws IOException {
        save(
                folder.resolve("open_trade_stats").resolve(path),
                "# Empty\n\n- **Source**: Open Trade Statistics\n- **Reporter**: China (chn)\n- **Period**: 2023\n"
                        + "- **Fetched**: " + FETCHED + "\n- **confidence**: high\n\n## Overview\n\n"
                        + "| Metric | Value |\n|---|---|\n" + rows + "\n");
    }

    /** Korea's months as the sample has them for June, fetched three days later: one value revised by 6 %, one sign turned. */
    private static void census(Path folder) throws IOException {
        String name = "us_trade_census/trade_balance/us-balance-5800-2026.md";
        String june = Files.readString(Path.of("sample-data/corpus/2026-06-17", name));
        String later = june.replace("2026-06-17", "2026-06-20")
                .replace("| 8131.7 | 13564.0 | -5432.3 |", "| 8131.7 | 14377.8 | -6246.1 |")
                .replace("| 8181.0 | 12853.1 | -4672.0 | Deficit |", "| 8181.0 | 8150.0 | 31.0 | Surplus |");
        save(folder.resolve("later").resolve(name), later);
    }

    private static void answers(Path folder) throws IOException {
        Path day = folder.resolve("comtrade").resolve(FETCHED.toString());
        List<String> usa = rows("842-X-2023.json");
        List<String> fiveHundred = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            fiveHundred.add(usa.get(i % usa.size()).replace("\"cmdCode\":\"TOTAL\"", "\"cmdCode\":\"" + i + "\""));
        }
        answer(day.resolve("842-X-2023.json"), fiveHundred);
        answer(day.resolve("410-X-2023.json"), world(rows("410-X-2023.json"), "400000000000"));
        List<String> small = rows("392-X-2023.json").stream()
                .map(r -> r.replaceFirst("\"primaryValue\":(\\d+)\\d\\d", "\"primaryValue\":$1"))
                .toList();
        answer(day.resolve("392-X-2023.json"), small);
        answer(day.resolve("156-X-2023.json"), rows("156-X-2023.json").subList(0, 90));
    }

    private static List<String> rows(String name) throws IOException {
        return Files.readString(Path.of("sample-data/comtrade/2026-02-08", name))
                .lines()
                .filter(l -> l.startsWith("{\"typeCode\""))
                .map(l -> l.replaceFirst(",$", ""))
                .toList();
    }

    private static List<String> world(List<String> rows, String usd) {
        return rows.stream()
                .map(r -> r.contains("\"partnerCode\":0,")
                        ? r.replaceFirst("\"primaryValue\":[\\d.]+", "\"primaryValue\":" + usd)
                        : r)
                .toList();
    }

    private static void answer(Path file, List<String> rows) throws IOException {
        save(
                file,
                "{\"elapsedTime\":\"0.3 secs\",\"count\":" + rows.size() + ",\"data\":[\n"
                        + rows.stream().collect(Collectors.joining(",\n")) + "\n],\"error\":\"\"}\n");
    }

    private static void save(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
