package org.tradebrief.desk.trade;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;

/** All that is chosen in the trade tab, as text: for the next start, and for views that are kept under a name. */
final class ViewState {
    private ViewState() {}

    static Map<String, String> of(TradeModel model) {
        Map<String, String> state = new LinkedHashMap<>();
        Wish chosen = model.chosen();
        state.put("reporter", chosen.reporter());
        state.put("holding", chosen.holding());
        state.put("through", chosen.through());
        state.put("product", chosen.product());
        state.put("line", chosen.line());
        state.put("metric", model.metricProperty().get().name());
        state.put("span", model.spanProperty().get().name());
        state.put("unit", model.unitProperty().get().name());
        state.put("filter", model.filterProperty().get());
        state.put(
                "order",
                model.orderProperty().get().stream()
                        .map(o -> o.column() + (o.descending() ? "-" : "+"))
                        .collect(Collectors.joining(",")));
        model.layouts().forEach((kind, layout) -> state.put(key(kind), layout.text()));
        return state;
    }

    /** What is not in the state stays as it is; what cannot be read is passed over. */
    static void apply(Map<String, String> state, TradeModel model) {
        named(Metric.values(), state, "metric").ifPresent(model.metricProperty()::set);
        named(Span.values(), state, "span").ifPresent(model.spanProperty()::set);
        named(UsdUnit.values(), state, "unit").ifPresent(model.unitProperty()::set);
        model.filterProperty()
                .set(state.getOrDefault("filter", model.filterProperty().get()));
        if (state.containsKey("order")) {
            model.orderProperty().set(order(state.getOrDefault("order", "")));
        }
        for (Layout.Kind kind : Layout.Kind.values()) {
            Layout.read(state.getOrDefault(key(kind), ""), kind).ifPresent(layout -> model.lay(kind, layout));
        }
        String reporter = state.getOrDefault("reporter", "");
        if (!reporter.isEmpty()) {
            model.wish(new Wish(
                    reporter,
                    state.getOrDefault("holding", ""),
                    state.getOrDefault("through", ""),
                    state.getOrDefault("product", ""),
                    state.getOrDefault("line", "")));
        }
    }

    private static String key(Layout.Kind kind) {
        return "columns." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<Rows.Order> order(String text) {
        List<Rows.Order> order = new ArrayList<>();
        for (String key : text.split(",")) {
            if (key.length() > 1) {
                String name = key.substring(0, key.length() - 1);
                Arrays.stream(TradeColumn.values())
                        .filter(c -> c.name().equals(name))
                        .findFirst()
                        .ifPresent(c -> order.add(new Rows.Order(c, key.endsWith("-"))));
            }
        }
        return order;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, Map<String, String> state, String key) {
        String name = state.getOrDefault(key, "");
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst();
    }

    static Optional<YearMonth> month(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }

    /** In one line. */
    static String text(Map<String, String> state) {
        return state.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Map<String, String> read(String text) {
        Map<String, String> state = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                state.put(pair.substring(0, sign), URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return state;
    }
}
