package org.tradebrief.desk.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Period;

/**
 * What will probably stand in the fields once the values are read, for the room that they take: what was looked at last
 * time, else what a workspace shows first, the months of the United States, whose census alone gives months.
 */
final class Likely {
    private static final String OF_MONTHS = "USA";

    private final TradeModel model;
    private final Economies economies;
    private final Supplier<LocalDate> asOf;
    private final LineText text;
    private final Phrases words;

    Likely(TradeModel model, Economies economies, Supplier<LocalDate> asOf, LineText text, Phrases words) {
        this.model = model;
        this.economies = economies;
        this.asOf = asOf;
        this.text = text;
        this.words = words;
    }

    String reporter() {
        return text.economy(economies.iso3(model.chosen().reporter()).orElseGet(() -> economies.get(OF_MONTHS)));
    }

    String holding() {
        String key = model.chosen().holding();
        String direction = key.startsWith("IMPORT") || key.endsWith("IMPORT") ? "import" : "export";
        return switch (model.kind()) {
            case MONTHS -> words.get("holding.months");
            case PARTNERS ->
                words.get(
                        "holding.partners." + direction,
                        Period.find(key.substring(key.indexOf('/') + 1))
                                .map(text::period)
                                .orElse(""));
            case RECORDS -> words.get("holding.records." + direction);
        };
    }

    YearMonth through() {
        return ViewState.month(model.chosen().through()).orElse(YearMonth.from(asOf.get()));
    }
}
