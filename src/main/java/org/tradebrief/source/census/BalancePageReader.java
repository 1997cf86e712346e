package org.tradebrief.source.census;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.SourceReader;
import org.tradebrief.source.parse.Answers;
import org.tradebrief.source.parse.Harvest;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

/**
 * Reads the Census Bureau's balance pages, one for each partner: a row for each month in millions of US dollars with one
 * decimal, not seasonally adjusted, and a total for each year, which for the running one covers its months so far.
 */
public final class BalancePageReader implements SourceReader {
    static final int LARGEST = 4 << 20;

    private static final BigDecimal PRECISION = BigDecimal.valueOf(50_000);
    private static final Pattern NAME = Pattern.compile("c(\\d{4})\\.html?");

    private final Economies economies;

    public BalancePageReader(Economies economies) {
        this.economies = economies;
    }

    @Override
    public boolean claims(RawFile file) {
        return NAME.matcher(file.name()).matches();
    }

    @Override
    public Outcome read(RawFile file) {
        try {
            Economy partner = partner(file);
            List<BalanceRow> rows = BalanceRow.of(html(file));
            if (rows.isEmpty()) {
                throw new Unfit(0, "SRC-FORM", "網頁中找不到每月貿易差額的表格。確認存下的是完整網頁。");
            }
            Harvest harvest = new Harvest(Answers.document(file, Provider.CENSUS, "census", Optional.empty()));
            rows.forEach(row -> take(harvest, partner, row));
            return harvest.read(Answers.title(Provider.CENSUS, harvest.flows()).replace("出口與進口", "貿易差額"));
        } catch (Unfit e) {
            return e.skipped(file);
        }
    }

    private Economy partner(RawFile file) throws Unfit {
        Matcher name = NAME.matcher(file.name());
        return (name.matches() ? economies.census(name.group(1)) : Optional.<Economy>empty())
                .filter(e -> e.kind() == Economy.Kind.ECONOMY)
                .orElseThrow(() -> new Unfit(0, "SRC-ECONOMY", "檔名中的普查局代碼不明。保留網頁原來的檔名，例如 c5700.html。"));
    }

    /** The page's text; what matters in it is plain ASCII, whatever encoding it has. */
    private static String html(RawFile file) throws Unfit {
        if (file.size() > LARGEST) {
            throw new Unfit(0, "SRC-TOO-BIG", "網頁大小 " + file.size() + " 位元組，超過上限 " + LARGEST + "。確認檔案內容。");
        }
        try (InputStream in = file.open()) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new Unfit(0, "SRC-UNREADABLE", "檔案無法讀取。確認檔案仍在且有讀取權限。");
        }
    }

    private void take(Harvest harvest, Economy partner, BalanceRow row) {
        harvest.add(new Reported.Balance(
                economies.get("USA"),
                partner,
                row.period(),
                row.exports(),
                row.imports(),
                row.balance(),
                PRECISION,
                Provider.CENSUS,
                harvest.document().vintage(),
                harvest.row(row.line())));
        harvest.add(flow(harvest, partner, row, Direction.EXPORT, row.exports()));
        harvest.add(flow(harvest, partner, row, Direction.IMPORT, row.imports()));
    }

    private Flow flow(Harvest harvest, Economy partner, BalanceRow row, Direction direction, BigDecimal usd) {
        return new Flow(
                economies.get("USA"),
                partner,
                direction,
                Flow.TOTAL,
                row.period(),
                usd,
                PRECISION,
                Provider.CENSUS,
                0,
                harvest.document().vintage(),
                harvest.row(row.line()));
    }
}
