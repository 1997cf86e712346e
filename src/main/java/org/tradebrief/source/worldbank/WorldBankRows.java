package org.tradebrief.source.worldbank;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.source.parse.Harvest;
import org.tradebrief.source.parse.JsonInput;
import org.tradebrief.source.parse.LeftOut;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

/** The rows of one page: an indicator of an economy in a year, null where there is none. */
final class WorldBankRows {
    private record Series(String indicator, String iso3, String year) {}

    private final Economies economies;
    private final Harvest harvest;
    private final Set<Series> seen = new HashSet<>();
    private String lastName = "";
    private int record;

    private String indicator = "";
    private String indicatorName = "";
    private String iso3 = "";
    private String year = "";
    private Cell value = new Cell.Missing();

    WorldBankRows(Economies economies, Harvest harvest) {
        this.economies = economies;
        this.harvest = harvest;
    }

    /** Reads what follows the page's head; null stands there for no rows at all. */
    void read(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                readRows(json);
            } else {
                json.skipChildren();
            }
        }
        if (record == 0) {
            harvest.findings().add(0, "SRC-NO-ROWS", "回應沒有任何資料列；這表示尚無資料，不表示數值為零。");
        }
    }

    private void readRows(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            record++;
            if (json.currentToken() == JsonToken.START_OBJECT) {
                readRow(json);
            } else {
                json.skipChildren();
                harvest.findings().add(record, "SRC-RAGGED", "第 " + record + " 筆不是一列資料，已略過。");
            }
        }
    }

    private void readRow(JsonParser json) throws IOException {
        indicator = "";
        iso3 = "";
        year = "";
        value = new Cell.Missing();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "indicator" -> readIndicator(json);
                case "countryiso3code" -> iso3 = JsonInput.text(json);
                case "date" -> year = JsonInput.text(json);
                case "value" -> value = JsonInput.number(json);
                default -> json.skipChildren();
            }
        }
        take();
    }

    private void readIndicator(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "id" -> indicator = JsonInput.text(json);
                case "value" -> indicatorName = JsonInput.text(json);
                default -> json.skipChildren();
            }
        }
    }

    private void take() {
        Optional<Economy> economy = iso3.isBlank() ? Optional.empty() : economies.iso3(iso3);
        if (economy.isEmpty()) {
            harvest.findings().leftOut(LeftOut.GROUP, record);
        } else if (!indicator.matches("[A-Z0-9.]{3,40}")) {
            harvest.findings().add(record, "SRC-INDICATOR", "第 " + record + " 筆沒有指標代碼，已略過。");
        } else if (!year.matches("(19|20)\\d\\d")) {
            harvest.findings().add(record, "SRC-YEAR", "第 " + record + " 筆的期間不是年份，已略過。");
        } else {
            takeValue(economy.get());
        }
    }

    private void takeValue(Economy economy) {
        lastName = indicatorName;
        switch (value) {
            case Cell.Missing missing -> harvest.findings().leftOut(LeftOut.MISSING, record);
            case Cell.Bad bad -> harvest.findings().add(record, "SRC-NUMBER", "「" + bad.text() + "」不是數字，未採用。向來源查證。");
            case Cell.Value v
            when !seen.add(new Series(indicator, economy.iso3(), year)) ->
                harvest.findings().add(record, "SRC-TWICE", "同一數列重複出現，只取第一筆。向來源查證。");
            case Cell.Value v ->
                harvest.add(new Reported.Macro(
                        economy,
                        indicator,
                        Period.year(Integer.parseInt(year)),
                        v.number(),
                        unit(indicator),
                        Provider.WORLD_BANK,
                        harvest.document().vintage(),
                        harvest.row(record)));
        }
    }

    /** The World Bank's codes end in what they are measured in: ZG and ZS are percentages, CD current US dollars. */
    static String unit(String indicator) {
        if (indicator.endsWith(".ZG") || indicator.endsWith(".ZS")) {
            return "%";
        }
        if (indicator.endsWith(".CD") || indicator.endsWith(".CD.WT")) {
            return "USD";
        }
        return indicator.startsWith("PA.NUS.FCR") ? "LCU/USD" : "";
    }

    String title() {
        return lastName.isBlank() ? Provider.WORLD_BANK.title() : Provider.WORLD_BANK.title() + "：" + lastName;
    }
}
