package org.tradebrief.source.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.library.SourceRow;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

/** The extracts of Comtrade's partner tables. Values are in US dollars, partners in the UN's codes. */
final class PartnerForms {
    private PartnerForms() {}

    static Form flows(Direction direction) {
        return sheet -> takeFlows(sheet, direction);
    }

    private static void takeFlows(Sheet sheet, Direction direction) throws Unfit {
        Table table = sheet.table("partner code", "total value");
        int partners = sheet.column(table, "partner code");
        int values = sheet.column(table, "total value");
        Optional<Integer> records = table.column("records");
        BigDecimal dollars = sheet.dollars(table, values);
        Economy reporter = sheet.reporterByNumber();
        Period period = sheet.period();
        LocalDate vintage = sheet.harvest().document().vintage();
        for (Table.Row row : table.rows()) {
            Optional<Economy> partner = sheet.partner(row, partners);
            Optional<Sheet.Amount> amount = partner.isPresent() ? sheet.amount(row, values, dollars) : Optional.empty();
            if (partner.isPresent() && amount.isPresent()) {
                int count = records.map(c -> count(row.cell(c))).orElse(0);
                sheet.harvest()
                        .add(new Flow(
                                reporter,
                                partner.get(),
                                direction,
                                Flow.TOTAL,
                                period,
                                amount.get().usd(),
                                amount.get().precision(),
                                Provider.COMTRADE,
                                count,
                                vintage,
                                sheet.row(row)));
            }
        }
        compareWithHead(sheet, table);
    }

    /** The head says how many partners the table should have: fewer means that rows were lost on the way. */
    private static void compareWithHead(Sheet sheet, Table table) {
        int said =
                sheet.extract().value("Partners found").map(PartnerForms::count).orElse(0);
        if (said > table.rows().size()) {
            sheet.findings()
                    .add(
                            table.line(),
                            "SRC-ROWS",
                            "檔頭稱有 " + said + " 個夥伴，表格只有 " + table.rows().size() + " 列。向來源補齊。");
        }
    }

    /** Shares of the reporter's exports, or imports where the heading says so; the source files them as commodities. */
    static void takeShares(Sheet sheet) throws Unfit {
        Table table = sheet.table("partner code", "total value", "share");
        int partners = sheet.column(table, "partner code");
        int values = sheet.column(table, "total value");
        int shares = sheet.column(table, "share");
        BigDecimal dollars = sheet.dollars(table, values);
        Economy reporter = sheet.reporterByNumber();
        Period period = sheet.period();
        Direction direction = direction(table.heading() + sheet.extract().title());
        Set<Economy> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            Optional<Economy> partner = sheet.partner(row, partners);
            Optional<Sheet.Amount> amount = partner.isPresent() ? sheet.amount(row, values, dollars) : Optional.empty();
            Optional<Cell.Value> share = amount.isPresent() ? sheet.number(row, shares) : Optional.empty();
            if (partner.isPresent()
                    && amount.isPresent()
                    && share.isPresent()
                    && once(sheet, row, seen, partner.get())) {
                sheet.harvest()
                        .add(new Reported.Share(
                                reporter,
                                partner.get(),
                                direction,
                                period,
                                share.get().number(),
                                amount.get().usd(),
                                Provider.COMTRADE,
                                sheet.harvest().document().vintage(),
                                sheet.row(row)));
            }
        }
    }

    static void takeBalances(Sheet sheet) throws Unfit {
        Table table = sheet.table("partner code", "exports", "imports", "balance");
        int partners = sheet.column(table, "partner code");
        BalanceColumns columns = BalanceColumns.of(sheet, table);
        Economy reporter = sheet.reporterByNumber();
        Period period = sheet.period();
        Set<Economy> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            Optional<Economy> partner = sheet.partner(row, partners);
            if (partner.isPresent() && once(sheet, row, seen, partner.get())) {
                columns.take(sheet, row, reporter, partner.get(), period, Provider.COMTRADE)
                        .ifPresent(sheet.harvest()::add);
            }
        }
    }

    static void takeConcentration(Sheet sheet) throws Unfit {
        Metrics metrics = Metrics.of(sheet);
        Economy reporter = sheet.reporterByNumber();
        Period period = sheet.period();
        Table.Row hhiRow = metrics.row("HHI");
        Optional<Cell.Value> hhi = sheet.number(hhiRow, metrics.values());
        if (hhi.isEmpty()) {
            return;
        }
        if (hhi.get().number().signum() < 0 || hhi.get().number().compareTo(BigDecimal.valueOf(10_000)) > 0) {
            sheet.findings().add(hhiRow.line(), "SRC-RANGE", "HHI 應在 0 與 10,000 之間，未採用。向來源查證。");
            return;
        }
        SourceRow source = sheet.row(hhiRow);
        Optional<Table.Row> top3 = metrics.find("Top 3 Partners Share");
        Optional<Table.Row> partners = metrics.find("Total Partner Groups");
        sheet.harvest()
                .add(new Reported.Concentration(
                        reporter,
                        direction(sheet.extract().title()),
                        period,
                        hhi.get().number(),
                        metrics.find("Concentration Level")
                                .map(r -> r.cell(metrics.values()))
                                .orElse(""),
                        top3.flatMap(r -> sheet.number(r, metrics.values()))
                                .map(Cell.Value::number)
                                .orElse(null),
                        partners.map(r -> count(r.cell(metrics.values()))).orElse(0),
                        Provider.COMTRADE,
                        sheet.harvest().document().vintage(),
                        source,
                        top3.map(sheet::row).orElse(source),
                        partners.map(sheet::row).orElse(source)));
    }

    private static Direction direction(String text) {
        return text.contains("Import") ? Direction.IMPORT : Direction.EXPORT;
    }

    private static boolean once(Sheet sheet, Table.Row row, Set<Economy> seen, Economy partner) {
        if (seen.add(partner)) {
            return true;
        }
        sheet.findings().add(row.line(), "SRC-TWICE", "夥伴 " + partner.nameZhTw() + " 重複出現，只取第一列。向來源查證。");
        return false;
    }

    private static int count(String cell) {
        return cell.matches("\\d{1,7}") ? Integer.parseInt(cell) : 0;
    }
}
