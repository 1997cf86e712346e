package org.tradebrief.desk.trade;

import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** Says where a table's values come from, in one line that goes along with every copy of them. */
final class TradeSources {
    private TradeSources() {}

    static String line(TradeSheet sheet, Phrases words, LineText text) {
        String provider = sheet.query().holding() instanceof Holding.Partners(var id)
                ? id.provider().title()
                : Provider.CENSUS.title();
        String vintage = sheet.vintage().map(Object::toString).orElse("—");
        String line = words.get(
                "source", provider, text.economy(sheet.query().holding().reporter()), vintage);
        return sheet.base().map(b -> line + words.get("source.base", range(b))).orElse(line);
    }

    private static String range(Period period) {
        return period.isMonth() ? period.toString() : period.from() + " – " + period.to();
    }
}
