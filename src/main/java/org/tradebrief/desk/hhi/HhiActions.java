package org.tradebrief.desk.hhi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.ChartFonts;
import org.tradebrief.chart.ChartThemes;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Plate;
import org.tradebrief.chart.trade.ConcentrationDrawings;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.export.DrawingFile;
import org.tradebrief.desk.export.PictureSheet;
import org.tradebrief.desk.export.Saving;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.screen.Cited;
import org.tradebrief.desk.screen.Citing;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.trade.ChartTexts;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.view.ConcentrationState;

/** What can be done with what the concentration tab shows: copy, export, cite, open the source. */
final class HhiActions {
    private static final double BARS_WIDTH = 868;
    private static final double TREND_WIDTH = 640;

    final Action cite;
    final Action citeParts;
    final Action copy;
    final Action exportBars;
    final Action exportTrend;
    final Action exportTable;
    final Action copyTrend;
    final Action exportParts;
    final Action toTable;
    final Action source;
    final Action reload;

    private final Action hide;
    private final Action showAll;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final HhiModel model;
    private final DeskContext context;
    private final @Nullable Citing citing;
    private final Phrases words;
    private final HhiText text;

    /** Briefs are written in Chinese, whatever the desk speaks. */
    private final HhiText inBrief = new HhiText(new Words().of("hhi"));

    HhiActions(HhiModel model, DeskContext context, @Nullable Citing citing, HhiText text) {
        this.model = model;
        this.context = context;
        this.citing = citing;
        this.text = text;
        words = context.words().of("hhi");
        BooleanBinding there = Bindings.isNotNull(model.sheetProperty());
        ObservableBooleanValue citable = citing == null
                ? Bindings.createBooleanBinding(() -> false)
                : there.and(Bindings.isNotEmpty(citing.target()));
        cite = Action.of("hhi.cite", words, () -> withSheet(this::cite))
                .icon("cite")
                .when(citable, this::whyNotCited);
        citeParts = Action.of("hhi.cite-parts", words, () -> withChosen((s, c) -> citeParts(c)))
                .icon("cite")
                .when(citable, this::whyNotCited);
        copy = Action.of("hhi.copy", words, () -> withSheet(this::copy))
                .icon("copy")
                .keys("Shortcut+Shift+C")
                .when(there.and(shown));
        exportBars = Action.of("hhi.export-bars", words, () -> withSheet(this::exportBars))
                .icon("download")
                .when(there);
        exportTrend = Action.of("hhi.export-trend", words, () -> withSheet(this::exportTrend))
                .icon("download")
                .when(there);
        exportTable = Action.of("hhi.export-table", words, () -> withSheet(this::exportTable))
                .icon("download")
                .when(there);
        copyTrend = Action.of("hhi.copy-trend", words, () -> withSheet(this::copyTrend))
                .icon("copy")
                .when(there);
        exportParts = Action.of("hhi.export-parts", words, () -> withChosen((s, c) -> exportParts(c)))
                .icon("download")
                .when(there);
        toTable = Action.of("hhi.to-table", words, () -> withChosen((s, c) -> toTable(c)))
                .icon("table")
                .keys("Alt+T")
                .when(there.and(shown));
        hide = Action.of("hhi.hide", words, () -> withChosen((s, c) -> hide(c)))
                .keys("Alt+H")
                .when(there.and(shown));
        showAll = Action.of("hhi.show-all", words, () -> model.hidden().clear())
                .keys("Alt+A")
                .when(shown);
        source = Action.of("hhi.source", words, () -> withChosen((s, c) -> open(c)))
                .icon("document")
                .when(there);
        reload = Action.of("hhi.reload", words, model::reload).icon("refresh");
    }

    private String whyNotCited() {
        return citing == null || citing.target().get().isEmpty() ? words.get("why.no-brief") : "";
    }

    List<Action> all() {
        return List.of(
                cite,
                citeParts,
                copy,
                copyTrend,
                exportBars,
                exportTrend,
                exportParts,
                exportTable,
                toTable,
                hide,
                showAll,
                source,
                reload);
    }

    /** Keys that several tabs use act only while this one is in view. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Shows the row from which a value came. */
    void open(ConcentrationState state) {
        context.selection().sourceProperty().set(state.concentration().sources().getFirst());
    }

    private void withSheet(Consumer<HhiSheet> act) {
        HhiSheet sheet = model.sheetProperty().get();
        if (sheet != null) {
            act.accept(sheet);
        }
    }

    private void withChosen(BiConsumer<HhiSheet, ConcentrationState> act) {
        withSheet(sheet -> sheet.chosen().ifPresent(state -> act.accept(sheet, state)));
    }

    private void copy(HhiSheet sheet) {
        context.clip().put(text.values(sheet).tsv());
        context.notices().say(words.get("copied", sheet.states().size()));
    }

    /** Stopped values stay out: what a gate stops is not for briefs. */
    private void cite(HhiSheet sheet) {
        List<ConcentrationState> usable =
                sheet.states().stream().filter(s -> s.stopped().isEmpty()).toList();
        HhiSheet cited = new HhiSheet(
                sheet.direction(),
                sheet.period(),
                sheet.thresholds(),
                sheet.bounds(),
                usable,
                sheet.over(),
                sheet.selected());
        put(
                inBrief.values(cited),
                usable.stream()
                        .flatMap(s -> s.concentration().sources().stream().limit(1))
                        .toList());
    }

    private void citeParts(ConcentrationState state) {
        if (state.stopped().isEmpty()) {
            put(
                    inBrief.parts(state, PartsPane.of(state)),
                    state.concentration().sources().stream().limit(1).toList());
        }
    }

    private void put(TextTable table, List<SourceRow> sources) {
        Citing target = citing;
        if (target != null && !table.rows().isEmpty()) {
            target.cite(new Cited(
                    table.markdown(), sources.stream().distinct().sorted().toList()));
            context.notices().say(words.get("cited", target.target().get()));
        }
    }

    private void copyTrend(HhiSheet sheet) {
        context.clip()
                .put(TrendTable.table(sheet.over(), text.source(sheet), text).tsv());
        context.notices().say(words.get("copied", sheet.over().size()));
    }

    private void exportParts(ConcentrationState state) {
        String title = words.get("parts.title", text.economy(HhiBook.id(state).reporter()))
                + words.get("comma")
                + text.period(HhiBook.id(state).period());
        picture(
                title,
                drawings().composition(state.concentration(), PartsPane.NAMED),
                TREND_WIDTH,
                state.concentration().sources().getFirst().path(),
                words.get("file.parts"));
    }

    /** The partners from which a value is computed, in the trade tab. */
    private void toTable(ConcentrationState state) {
        context.selection().tableProperty().set(HhiBook.id(state));
        context.go().accept("trade");
    }

    private void hide(ConcentrationState state) {
        model.hidden().add(HhiBook.id(state).reporter());
    }

    private void exportTable(HhiSheet sheet) {
        byte[] csv = text.values(sheet).csv().getBytes(StandardCharsets.UTF_8);
        new Saving(context).ask(words.get("export.table"), words.get("file.table") + ".csv", List.of("csv"), n -> csv);
    }

    private void exportBars(HhiSheet sheet) {
        picture(
                text.title(sheet.direction()) + words.get("comma") + text.period(sheet.period()),
                drawings().bars(sheet.states(), sheet.selected(), sheet.thresholds(), sheet.bounds()),
                BARS_WIDTH,
                text.source(sheet),
                words.get("file.bars"));
    }

    private void exportTrend(HhiSheet sheet) {
        picture(
                text.title(sheet.direction()) + words.get("comma") + words.get("trend.title"),
                drawings().trend(sheet.over(), sheet.selected()),
                TREND_WIDTH,
                text.source(sheet),
                words.get("file.trend"));
    }

    private void picture(String title, Drawing drawing, double width, String source, String name) {
        PictureSheet.open(
                context,
                new DrawingFile(
                        new Plate(title, drawing, source, width),
                        ChartThemes.light(new ChartFonts()),
                        context.asOf().get()),
                name);
    }

    private ConcentrationDrawings drawings() {
        return new ConcentrationDrawings(ChartTexts.of(context.words()));
    }
}
