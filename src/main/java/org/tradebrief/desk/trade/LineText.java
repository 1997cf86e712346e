package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Comparison;

/** A line's values in words and digits, the same on the screen, in the clipboard and in a file. */
final class LineText {
    private final Phrases words;

    LineText(Phrases words) {
        this.words = words;
    }

    String economy(Economy economy) {
        return words.language().getValue() == Language.ZH_TW ? economy.nameZhTw() : economy.nameEn();
    }

    String name(TradeLine line) {
        return line.month() ? line.period().toString() : economy(line.partner());
    }

    static String money(@Nullable BigDecimal usd, UsdUnit unit) {
        return usd == null ? "" : unit.text(usd, unit == UsdUnit.DOLLAR ? 0 : 1);
    }

    static String share(Optional<BigDecimal> percent) {
        return percent.map(p -> Digits.grouped(p, 2)).orElse("");
    }

    /** The change with its sign; ≠ where the two may not be compared. */
    static String change(Optional<Comparison> comparison) {
        return switch (comparison.orElse(null)) {
            case null -> "";
            case Comparison.Comparable c when c.percent() != null -> signed(c.percent());
            case Comparison.Comparable c -> c.phrase();
            case Comparison.NotComparable n -> "";
        };
    }

    private static String signed(BigDecimal percent) {
        return Digits.signed(percent, 1) + "%";
    }

    /** Why it is what it is: the computation, or why there is none. */
    static String why(Optional<Comparison> comparison) {
        return switch (comparison.orElse(null)) {
            case null -> "";
            case Comparison.Comparable c -> String.join("\n", c.steps());
            case Comparison.NotComparable n -> n.sentence();
        };
    }

    String climbed(TradeLine line) {
        if (line.climbed().isEmpty()) {
            return "";
        }
        int places = line.climbed().getAsInt();
        return places == 0 ? "–" : (places > 0 ? "▲" : "▼") + Math.abs(places);
    }

    String coverage(TradeLine line) {
        if (line.vintages() > 0) {
            return line.series() == null
                    ? words.get("records", line.vintages())
                    : words.get("vintages", line.vintages());
        }
        return line.coverage().map(c -> c.chinese()).orElse("");
    }

    /** The heads of the columns, in order. */
    List<String> heads(TradeSheet sheet) {
        List<String> heads = new ArrayList<>(List.of(words.get("column.name"), words.get("column.rank")));
        String unit = "（" + unit(sheet.query().unit()) + "）";
        heads.add(words.get("column.export") + unit);
        heads.add(words.get("column.import") + unit);
        heads.add(words.get("column.balance") + unit);
        heads.add(words.get("column.share"));
        heads.add(words.get("column.year-before") + " %");
        heads.add(words.get("column.month-before") + " %");
        heads.add(words.get("column.coverage"));
        return heads;
    }

    String unit(UsdUnit unit) {
        return words.language().getValue() == Language.ZH_TW ? unit.chinese() : unit.english();
    }

    /** A line's cells under {@link #heads}; raw values stand unrounded in dollars. */
    List<String> cells(TradeLine line, UsdUnit unit, boolean raw) {
        List<String> cells = new ArrayList<>();
        cells.add(line.month() ? economy(line.partner()) + " " + line.period() : name(line));
        cells.add(line.rank().isPresent() ? Integer.toString(line.rank().getAsInt()) : "");
        for (BigDecimal usd : new BigDecimal[] {
            line.values().exports(), line.values().imports(), line.values().balance()
        }) {
            cells.add(raw ? (usd == null ? "" : unit.of(usd).toPlainString()) : money(usd, unit));
        }
        cells.add(share(line.share()));
        cells.add(change(line.yearBefore()));
        cells.add(change(line.monthBefore()));
        cells.add(coverage(line));
        return cells;
    }
}
