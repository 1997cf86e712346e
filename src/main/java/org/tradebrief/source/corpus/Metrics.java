package org.tradebrief.source.corpus;

import java.util.Optional;
import org.tradebrief.source.parse.Unfit;

/** A table of two columns, a metric and its value. */
record Metrics(Table table, int names, int values) {

    static Metrics of(Sheet sheet) throws Unfit {
        Table table = sheet.table("metric", "value");
        return new Metrics(table, sheet.column(table, "metric"), sheet.column(table, "value"));
    }

    Optional<Table.Row> find(String name) {
        return table.rows().stream()
                .filter(r -> r.cell(names).equalsIgnoreCase(name))
                .findFirst();
    }

    Table.Row row(String name) throws Unfit {
        return find(name).orElseThrow(() -> new Unfit(table.line(), "SRC-FORM", "表格缺少「" + name + "」一列。確認檔案放在正確的資料夾。"));
    }
}
