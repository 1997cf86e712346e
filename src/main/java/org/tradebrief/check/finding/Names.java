package org.tradebrief.check.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.check.Figure;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Says for people and programs what a frame is about. */
public final class Names {
    private Names() {}

    /** 美國–中國, 台灣, or nothing. */
    public static String subject(Frame f) {
        Economy reporter = f.reporterOrNull();
        String partners = f.partners() == null ? "" : list(f.partners().value());
        if (reporter == null) {
            return partners;
        }
        return partners.isEmpty() ? reporter.nameZhTw() : reporter.nameZhTw() + "–" + partners;
    }

    public static String list(List<Economy> economies) {
        return economies.stream().map(Economy::nameZhTw).collect(Collectors.joining("、"));
    }

    /** export, import, balance, trade. */
    public static String metric(Frame f) {
        return f.quantity() == null ? "" : metric(f.quantity().value());
    }

    public static String metric(Quantity quantity) {
        return switch (quantity) {
            case EXPORT -> "export";
            case IMPORT -> "import";
            case BALANCE -> "balance";
            case TRADE -> "trade";
        };
    }

    /** 2025 年 1–11 月, for a value whose year is not over. */
    public static String months(Known k) {
        return k.period() == null ? "" : k.period().chinese();
    }

    /** 美國–台灣，差額，2025 年 1–11 月. */
    static String reading(Frame f) {
        String quantity = f.quantity() == null ? "" : "，" + f.quantity().value().chinese();
        String period = f.period() == null ? "" : "，" + f.period().value().chinese();
        return subject(f) + quantity + period;
    }

    /** Where each slot came from: 申報方 美國（同一句）、夥伴 中國（同一子句）. */
    static String slots(Frame f) {
        StringBuilder out = new StringBuilder();
        append(out, "申報方", f.reporter() == null ? null : f.reporter().value().nameZhTw(), f.reporter());
        append(out, "夥伴", f.partners() == null ? null : list(f.partners().value()), f.partners());
        append(out, "項目", f.quantity() == null ? null : f.quantity().value().chinese(), f.quantity());
        append(out, "期間", f.period() == null ? null : f.period().value().chinese(), f.period());
        append(out, "基期", f.base() == null ? null : f.base().value().chinese(), f.base());
        Slot<Provider> provider = f.provider();
        append(out, "來源", provider == null ? null : provider.value().title(), provider);
        return out.isEmpty() ? "" : Figure.PLACED + out;
    }

    private static void append(
            StringBuilder out,
            String name,
            @org.jspecify.annotations.Nullable String value,
            @org.jspecify.annotations.Nullable Slot<?> slot) {
        if (value != null && slot != null) {
            out.append(out.isEmpty() ? "" : "、")
                    .append(name)
                    .append(' ')
                    .append(value)
                    .append('（')
                    .append(slot.origin().chinese())
                    .append('）');
        }
    }
}
