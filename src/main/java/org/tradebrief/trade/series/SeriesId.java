package org.tradebrief.trade.series;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/**
 * Names a series of values: whose statistics, who reports, towards whom, what.
 *
 * @param partners one, or several added up; ordered by code
 */
public record SeriesId(Provider provider, Economy reporter, List<Economy> partners, Metric metric) {
    private static final String NUMERALS = "零一二三四五六七八九十";

    public SeriesId {
        if (partners.isEmpty()) {
            throw new IllegalArgumentException("a series needs a partner: " + reporter + " " + metric);
        }
        partners = partners.stream()
                .distinct()
                .sorted((a, b) -> a.iso3().compareTo(b.iso3()))
                .toList();
    }

    public static SeriesId of(Provider provider, Economy reporter, Economy partner, Metric metric) {
        return new SeriesId(provider, reporter, List.of(partner), metric);
    }

    /** The partner, of several the first by code. */
    public Economy partner() {
        return partners.getFirst();
    }

    /** The same partners, another metric. */
    public SeriesId metric(Metric other) {
        return new SeriesId(provider, reporter, partners, other);
    }

    /** The key of a fact about it: {@code balance/USA/CHN/2025-01..2025-11/census}. */
    public String key(Period period) {
        String who = partners.stream().map(Economy::iso3).collect(Collectors.joining("+"));
        return metric.key() + "/" + reporter.iso3() + "/" + who + "/" + period + "/"
                + provider.name().toLowerCase(Locale.ROOT);
    }

    /** The partner's name, of several their number: 五夥伴. */
    public String partnerChinese() {
        if (partners.size() == 1) {
            return partner().nameZhTw();
        }
        int n = partners.size();
        return (n <= 10 ? NUMERALS.substring(n, n + 1) : n + " 個") + "夥伴";
    }

    /** For people: 美國對中國差額, 美國自台灣進口, 美國對台灣出口. */
    public String chinese() {
        return switch (metric) {
            case EXPORT -> reporter.nameZhTw() + "對" + partnerChinese() + "出口";
            case IMPORT -> reporter.nameZhTw() + "自" + partnerChinese() + "進口";
            case BALANCE -> reporter.nameZhTw() + "對" + partnerChinese() + "差額";
        };
    }
}
