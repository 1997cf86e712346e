package org.tradebrief.source.corpus;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

/** The extracts of the World Bank's yearly series. The head names the series in the corpus's own words. */
final class MacroForm {
    private record Series(String code, String unit) {}

    private static final Series NOMINAL_GDP = new Series("NY.GDP.MKTP.CD", "USD");

    /** By the head's own word, which is right where the folder's is not: trade_openness holds nominal GDP. */
    private static final Map<String, Series> SERIES = Map.of(
            "gdp_growth", new Series("NY.GDP.MKTP.KD.ZG", "%"),
            "trade_gdp_ratio", new Series("NE.TRD.GNFS.ZS", "%"),
            "current_account", new Series("BN.CAB.XOKA.CD", "USD"),
            "gdp_nominal", NOMINAL_GDP);

    private MacroForm() {}

    static void take(Sheet sheet) throws Unfit {
        Table table = sheet.table("year", "value");
        int years = sheet.column(table, "year");
        int values = sheet.column(table, "value");
        Series series = series(sheet);
        Economy economy = economy(sheet);
        Set<String> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            String year = row.cell(years);
            Optional<Cell.Value> value = sheet.number(row, values);
            if (!year.matches("(19|20)\\d\\d")) {
                sheet.findings().add(row.line(), "SRC-YEAR", "年份「" + Sheet.shown(year) + "」無法辨識，已略過此列。");
            } else if (value.isPresent() && !seen.add(year)) {
                sheet.findings().add(row.line(), "SRC-TWICE", year + " 年重複出現，只取第一列。向來源查證。");
            } else if (value.isPresent()) {
                sheet.harvest()
                        .add(new Reported.Macro(
                                economy,
                                series.code(),
                                Period.year(Integer.parseInt(year)),
                                value.get().number(),
                                series.unit(),
                                Provider.WORLD_BANK,
                                sheet.harvest().document().vintage(),
                                sheet.row(row)));
            }
        }
    }

    private static Series series(Sheet sheet) throws Unfit {
        String folder = sheet.harvest().document().category();
        String word = sheet.extract().value("Indicator").orElse(folder);
        Series series = SERIES.get(word.equals("trade_openness") ? "gdp_nominal" : word);
        if (series == null) {
            throw new Unfit(
                    sheet.extract().titleLine(),
                    "SRC-INDICATOR",
                    "總體指標「" + Sheet.shown(word) + "」不在已知清單。確認 Indicator 欄。");
        }
        return series;
    }

    private static Economy economy(Sheet sheet) throws Unfit {
        String code = sheet.extract().code("Country").orElse("");
        return sheet.economies()
                .iso3(code)
                .orElseThrow(() -> new Unfit(
                        sheet.extract().titleLine(),
                        "SRC-ECONOMY",
                        "經濟體代碼「" + Sheet.shown(code) + "」不明。確認 Country 欄。"));
    }
}
