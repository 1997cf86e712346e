package org.tradebrief.chart.trade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** Writes the line of sources below a chart of a page. */
final class Sources {
    private Sources() {}

    /** @param vintages of all values drawn; the latest is named */
    static String line(Provider provider, Period period, Stream<LocalDate> vintages) {
        String version =
                vintages.max(Comparator.naturalOrder()).map(v -> "；資料版本 " + v).orElse("");
        return "資料來源：" + provider.title() + "，" + period.chinese() + version + "。";
    }
}
