package org.tradebrief.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** Writes much to import: announcements that were never there, and answers of UN Comtrade with a million records. */
final class Plenty {
    private static final int ANNOUNCEMENTS = 300;
    private static final int YEARS = 5;
    private static final int RECORDS = 200_000;
    private static final String RECORD =
            "{\"typeCode\":\"C\",\"freqCode\":\"M\",\"period\":\"%d%02d\",\"reporterCode\":%d,"
                + "\"flowCode\":\"X\",\"partnerCode\":%d,\"partner2Code\":0,\"cmdCode\":\"%04d\",\"customsCode\":\"C00\","
                + "\"motCode\":0,\"primaryValue\":%d.%02d}";

    private static final String ANNOUNCEMENT = """
        # 第 %1$d 批公告之 %2$d

        - **Source**: 公開資料整理
        - **URL**: https://example.org/%1$d/%2$d
        - **Date**: 2026-01-15
        - **Category**: policy_guidance
        - **Fetched**: 2026-02-07
        - **confidence**: 中

        ## Summary

        """;
    private static final String PARAGRAPH = "第 %d 批公告之 %d：對相關物項實施出口管制，出口經營者應當申請許可。\n\n";

    private final Path folder;
    private int written;

    Plenty(Path folder) {
        this.folder = folder;
    }

    /** How many folders of announcements there are. */
    int written() {
        return written;
    }

    /** A folder of documents that are each stored and indexed. */
    Path announcements() throws IOException {
        Path all = folder.resolve("corpus-" + ++written);
        Path docs = Files.createDirectories(all.resolve("docs").resolve("cn_export_control"));
        for (int i = 0; i < ANNOUNCEMENTS; i++) {
            Files.writeString(
                    docs.resolve("notice-" + written + "-" + i + ".md"),
                    String.format(Locale.ROOT, ANNOUNCEMENT, written, i)
                            + String.format(Locale.ROOT, PARAGRAPH, written, i).repeat(20));
        }
        return all;
    }

    /** The exports of a reporter by month, partner and product. */
    Path million(Economy reporter) throws IOException {
        Path all = folder.resolve("million");
        Path answers =
                Files.createDirectories(all.resolve("api").resolve("comtrade").resolve("2026-02-01"));
        List<Economy> partners = Economies.standard().all().stream()
                .filter(e -> e.kind() == Economy.Kind.ECONOMY && e.comtrade() > 0 && !e.equals(reporter))
                .toList();
        Random values = new Random(7);
        for (int year = 2020; year < 2020 + YEARS; year++) {
            try (Writer out = Files.newBufferedWriter(answers.resolve(reporter.comtrade() + "-X-" + year + ".json"))) {
                out.write("{\"elapsedTime\":\"9.9 secs\",\"count\":" + RECORDS + ",\"data\":[\n");
                for (int i = 0; i < RECORDS; i++) {
                    int month = i / partners.size();
                    out.write(i == 0 ? "" : ",\n");
                    out.write(String.format(
                            Locale.ROOT,
                            RECORD,
                            year,
                            month % 12 + 1,
                            reporter.comtrade(),
                            partners.get(i % partners.size()).comtrade(),
                            month / 12 + 1,
                            values.nextLong(1L << 30),
                            values.nextInt(100)));
                }
                out.write("],\"error\":\"\"}\n");
            }
        }
        return all;
    }
}
