package org.tradebrief.trade.view;

import static org.tradebrief.trade.Rows.FEBRUARY;
import static org.tradebrief.trade.Rows.comtrade;
import static org.tradebrief.trade.Rows.economy;
import static org.tradebrief.trade.Rows.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.UsdUnit;

/** Sets of trade values as the sources gave them on two days of 2026, for tests; amounts in 億 US dollars. */
public final class Workspaces {
    public static final LocalDate JUNE = LocalDate.of(2026, 6, 17);
    public static final Period TWO_YEARS = Period.years(2023, 2024);

    private static final String TAIWAN_FEBRUARY = "CHN 1926.0 USA 1878.1 HKG 1100.4 SGP 634.5 JPN 571.6 KOR 389.5 "
            + "MYS 350.7 VNM 259.9 THA 226.5 NLD 226.0 DEU 150.0 IND 138.9 MEX 126.5 AUS 114.5 PHL 92.9 GBR 72.7 "
            + "IDN 60.7 CAN 52.3 R899 49.8 BEL 47.6";
    private static final String GERMANY_FEBRUARY = "CHN 1068.7 POL 977.3 GBR 861.6 CZE 531.3 HUN 353.9 SWE 323.6 "
            + "DNK 241.9 IND 181.7 PRT 131.6 FIN 128.1 LTU 110.2 ZAF 109.6 TWN 108.5 IRL 105.7 LVA 28.2 DZA 23.4 "
            + "BLR 20.9 TUN 20.3 COL 20.2 MKD 15.0";

    private Workspaces() {}

    public static TradeView view(ListedRecords records, LocalDate asOf) {
        return new TradeView(records, Economies.standard(), asOf);
    }

    /** Taiwan's, Korea's, Japan's and China's indices and Taiwan's and Germany's lists, as of February. */
    public static ListedRecords february() {
        ListedRecords records = new ListedRecords();
        table(records, "TWN", TAIWAN_FEBRUARY, 2, FEBRUARY);
        concentration(records, "TWN", "1183.15", "54.08", 221, FEBRUARY);
        concentration(records, "KOR", "911.24", "46.70", 225, FEBRUARY);
        concentration(records, "JPN", "894.65", "44.26", 218, FEBRUARY);
        concentration(records, "CHN", "447.18", "27.34", 220, FEBRUARY);
        table(records, "DEU", GERMANY_FEBRUARY, 1, FEBRUARY);
        concentration(records, "DEU", "1188.50", "53.37", 62, FEBRUARY);
        census(records, "DEU", "2023", "76679.4", "159186.0", FEBRUARY);
        census(records, "DEU", "2024", "75724.0", "160380.1", FEBRUARY);
        census(records, "TWN", "2023", "39958.1", "87780.7", FEBRUARY);
        census(records, "TWN", "2024", "42537.4", "116255.1", FEBRUARY);
        return records;
    }

    /** The same with what the source gave in June: sums of arbitrary commodity rows under the same names. */
    public static ListedRecords june() {
        ListedRecords records = february();
        int line = 14;
        for (String cell :
                new String[] {"USA 39.9 32", "CHN 11.2 27", "JPN 8.4 31", "KOR 5.1 18", "MYS 3.0 11", "VNM 2.2 9"}) {
            String[] c = cell.split(" ");
            records.add(comtrade(
                    "TWN",
                    c[0],
                    Direction.EXPORT,
                    "2023-2024",
                    usd(c[1]).toPlainString(),
                    Integer.parseInt(c[2]),
                    JUNE,
                    line++));
        }
        concentration(records, "TWN", "2522.42", "72.56", 180, JUNE);
        return records;
    }

    public static void table(ListedRecords records, String reporter, String cells, int years, LocalDate vintage) {
        String[] c = cells.split(" ");
        for (int i = 0; i < c.length; i += 2) {
            records.add(comtrade(
                    reporter,
                    c[i],
                    Direction.EXPORT,
                    "2023-2024",
                    usd(c[i + 1]).toPlainString(),
                    years,
                    vintage,
                    14 + i / 2));
        }
    }

    private static BigDecimal usd(String yi) {
        return UsdUnit.HUNDRED_MILLION.toUsd(new BigDecimal(yi)).setScale(0);
    }

    public static void concentration(
            ListedRecords records, String reporter, String hhi, String topThree, int partners, LocalDate vintage) {
        String path = reporter + "-hhi-" + vintage + ".md";
        records.add(new Reported.Concentration(
                economy(reporter),
                Direction.EXPORT,
                TWO_YEARS,
                new BigDecimal(hhi),
                "low",
                new BigDecimal(topThree),
                partners,
                Provider.COMTRADE,
                vintage,
                row(path, 13),
                row(path, 15),
                row(path, 16)));
    }

    public static void census(
            ListedRecords records, String partner, String period, String out, String in, LocalDate vintage) {
        Economy with = Rows.economy(partner);
        BigDecimal exports = UsdUnit.MILLION.toUsd(new BigDecimal(out));
        BigDecimal imports = UsdUnit.MILLION.toUsd(new BigDecimal(in));
        records.add(new Reported.Balance(
                economy("USA"),
                with,
                Period.parse(period),
                exports,
                imports,
                exports.subtract(imports),
                BigDecimal.valueOf(50_000),
                Provider.CENSUS,
                vintage,
                row("us-balance-" + with.census() + "-" + vintage + ".md", 1 + period.hashCode() % 30 + 30)));
    }

    /** Two years of months in which Taiwan overtakes China: both deficits, in 億, from January of the first year. */
    public static ListedRecords overtaking() {
        ListedRecords records = new ListedRecords();
        for (int i = 0; i < 23; i++) {
            String month = YearMonth.of(2024, 1).plusMonths(i).toString();
            census(records, "CHN", month, "10000", Integer.toString(35000 - 600 * i), FEBRUARY);
            census(records, "TWN", month, "4000", Integer.toString(10000 + 500 * i), FEBRUARY);
            census(records, "KOR", month, "5000", Integer.toString(13000 - 10 * (i % 2)), FEBRUARY);
        }
        return records;
    }
}
