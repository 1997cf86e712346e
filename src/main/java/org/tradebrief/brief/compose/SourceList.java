package org.tradebrief.brief.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.library.Fact;
import org.tradebrief.library.Layer;
import org.tradebrief.library.SourceRow;

/** The files that the brief cites, by folder, and whose they are. A note that stands for a whole folder names it only. */
public record SourceList(List<Provider> providers, List<Folder> folders) {
    private static final int NAMED_AT_ONCE = 40;
    private static final int SHOWN = 60;

    public record Provider(String name, String address) {}

    /** @param more how many files are not named; null for none */
    public record Folder(
            String name, List<String> files, @Nullable Fact more) {}

    static SourceList of(List<List<SourceRow>> citations, LocalDate asOf) {
        Map<String, Set<String>> folders = new TreeMap<>();
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (List<SourceRow> rows : citations) {
            long files = rows.stream().map(SourceRow::path).distinct().count();
            for (SourceRow row : rows) {
                Layer.ofFolder(row.path().split("/", 2)[0]).ifPresent(layers::add);
                if (files <= NAMED_AT_ONCE) {
                    int slash = slash(row.path());
                    folders.computeIfAbsent(slash < 0 ? "" : row.path().substring(0, slash), f -> new TreeSet<>())
                            .add(row.path().substring(slash + 1));
                }
            }
        }
        List<Folder> listed = new ArrayList<>();
        folders.forEach((name, files) -> listed.add(folder(name, List.copyOf(files), asOf)));
        return new SourceList(layers.stream().flatMap(l -> provider(l).stream()).toList(), listed);
    }

    /** Policy documents stand under their layer, whatever folder they were filed in. */
    private static int slash(String path) {
        return path.startsWith(Layer.POLICY.folder() + "/") ? path.indexOf('/') : path.lastIndexOf('/');
    }

    private static Folder folder(String name, List<String> files, LocalDate asOf) {
        int more = files.size() - SHOWN;
        return new Folder(
                name.isEmpty() ? "其他" : name,
                files.subList(0, Math.min(SHOWN, files.size())),
                more <= 0
                        ? null
                        : Facts.rule(
                                "more-files/" + name,
                                "未列名的檔案數",
                                BigDecimal.valueOf(more),
                                "份",
                                "每個資料夾列名至多 " + SHOWN + " 份",
                                asOf));
    }

    private static List<Provider> provider(Layer layer) {
        return switch (layer) {
            case BILATERAL -> List.of(new Provider("UN Comtrade", "https://comtradeplus.un.org/"));
            case CENSUS -> List.of(new Provider("U.S. Census Bureau", "https://www.census.gov/foreign-trade/"));
            case MACRO -> List.of(new Provider("World Bank", "https://data.worldbank.org/"));
            case POLICY -> List.of(new Provider("中國商務部出口管制資訊網", "http://exportcontrol.mofcom.gov.cn/"));
            case OPEN_TRADE_STATS -> List.of(new Provider("Open Trade Statistics", "https://tradestatistics.io/"));
            case OTHER, API, REGISTER -> List.of();
        };
    }
}
