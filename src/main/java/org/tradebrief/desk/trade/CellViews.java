package org.tradebrief.desk.trade;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.SeriesId;
import org.tradebrief.workbench.BriefsUsing;

/** Looks at the selected value from other sides: as the other end of the trade tells it, and in all its vintages. */
final class CellViews {
    /** Each partner takes two tables to be read. */
    private static final int MOST_PARTNERS = 300;

    private final TradeModel model;
    private final DeskContext context;
    private final LineText text;
    private final Phrases words;
    private final Function<Amount, List<BriefsUsing.Use>> uses;

    CellViews(TradeModel model, DeskContext context, LineText text, Function<Amount, List<BriefsUsing.Use>> uses) {
        this.model = model;
        this.context = context;
        this.text = text;
        this.uses = uses;
        words = context.words().of("trade");
    }

    void mirror() {
        TradeSheet sheet = model.sheetProperty().get();
        TradeLine line = model.selectedProperty().get();
        if (sheet != null && line != null) {
            mirror(sheet, line.partner(), line.period());
        }
    }

    private void mirror(TradeSheet sheet, Economy chosen, Period period) {
        TradeSheets sheets = model.sheets();
        Economy reporter = sheet.query().holding().reporter();
        // A balance has two trades; the one that the United States reports most of comes first.
        Direction direction = sheet.query().metric() == Metric.EXPORT ? Direction.EXPORT : Direction.IMPORT;
        if (sheets == null) {
            return;
        }
        MirrorText mirrors = new MirrorText(words, text, sheet.query().unit());
        MirrorSheet shown = new MirrorSheet(
                context, text, mirrors, reporter, direction, period, other -> mirror(sheet, chosen, other));
        context.sheets().open(words.text("mirror.title"), shown, shown.first());
        List<Economy> partners = partners(sheet, chosen);
        context.tasks()
                .run(
                        "trade.mirror",
                        "trade",
                        progress -> sheets.mirrors(reporter, partners, direction, period),
                        lines -> shown.show(lines, chosen),
                        context.notices()::failed);
    }

    /** Of the table's partners, or of a record its own. */
    private static List<Economy> partners(TradeSheet sheet, Economy chosen) {
        return sheet.rows() instanceof LineRows lines
                ? lines.lines().stream()
                        .map(TradeLine::partner)
                        .filter(p -> p.kind() == Economy.Kind.ECONOMY)
                        .distinct()
                        .limit(MOST_PARTNERS)
                        .toList()
                : List.copyOf(Set.of(chosen));
    }

    void history() {
        TradeSheet sheet = model.sheetProperty().get();
        TradeLine line = model.selectedProperty().get();
        TradeSheets sheets = model.sheets();
        if (sheet == null || line == null || sheets == null) {
            return;
        }
        SeriesId series = SeriesId.of(
                line.provider(),
                sheet.query().holding().reporter(),
                line.partner(),
                sheet.query().metric());
        HistorySheet shown = new HistorySheet(context, text, sheet.query().unit(), title(series, line.period()));
        context.sheets().open(words.text("history.title"), shown, shown.first());
        context.tasks()
                .run(
                        "trade.history",
                        "trade",
                        progress -> HistorySheet.versions(sheets.history(series, line.period()), uses),
                        shown::show,
                        context.notices()::failed);
    }

    /** Vintages are told of all goods together. */
    static boolean hasHistory(@Nullable TradeLine line) {
        return line != null && line.product().equals(Flow.TOTAL);
    }

    private String title(SeriesId series, Period period) {
        return words.get(
                        "chart.title." + series.metric().key(),
                        text.economy(series.reporter()),
                        text.economy(series.partner()))
                + "  " + text.period(period) + "  " + series.provider().title();
    }
}
