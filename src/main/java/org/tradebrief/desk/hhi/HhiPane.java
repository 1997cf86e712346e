package org.tradebrief.desk.hhi;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.trade.ConcentrationDrawings;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.DrawingView;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.PixelSplit;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.desk.trade.ChartTexts;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.view.ConcentrationState;

/** The concentration tab's layout: bars and composition above, the table of values and the trend below. */
final class HhiPane extends BorderPane {
    /** From bar to bar, how thick one is, and what their heads and their axis take. */
    private static final double PITCH = 38;

    private static final double BAR = 24;
    private static final double AROUND = 60;
    /** So many bars are told of while they are being read: the reporters that are followed. */
    private static final int EXPECTED = 6;

    private final HhiModel model;
    private final DeskContext context;
    private final Phrases words;
    private final HhiText text;
    private final HhiActions actions;
    private final Label barsTitle = Controls.label("", "panel-title");
    private final Label barsMeta = Controls.label("", "meta");
    private final DrawingView bars;
    private final VBox stopped = new VBox(4);
    private final PartsPane parts;
    private final HhiTable table;
    private final TrendPane trend;
    private final StackPane place = new StackPane();
    private final StackPane barsPlace = new StackPane();
    private final VBox barsBox = new VBox(8);
    private final Node content;
    private final HhiSizes sizes = new HhiSizes();
    private final java.util.function.Consumer<Economy> pick;

    HhiPane(
            HhiModel model,
            DeskContext context,
            HhiText text,
            HhiActions actions,
            List<Economy> followed,
            java.util.function.Consumer<Economy> pick) {
        this.model = model;
        this.context = context;
        this.text = text;
        this.actions = actions;
        this.pick = pick;
        words = context.words().of("hhi");
        bars = new DrawingView(context.theme().chartTheme(), words::told);
        trend = new TrendPane(model, context, text);
        parts = new PartsPane(model, context, text, actions);
        table = new HhiTable(
                context.words(),
                text,
                new HhiRoom(words, text, followed),
                s -> pick.accept(HhiBook.id(s).reporter()),
                actions::open);
        getStyleClass().add("hhi");
        getStylesheets().add(Sheets.beside(HhiPane.class, "hhi"));
        setTop(new HhiFilters(model, context.words(), text, context.asOf()::get));
        fillBarsBox();
        content = content();
        setCenter(place);
        pointing();
        model.sheetProperty().addListener(o -> show());
        model.bookProperty().addListener(o -> show());
        model.failureProperty().addListener(o -> show());
        context.words().languageProperty().addListener(o -> show());
        show();
    }

    private Node content() {
        double upper = sizes.upperProperty().get();
        PixelSplit left = PixelSplit.upright(barsBox, tableBox(), barsBox, upper);
        PixelSplit right = PixelSplit.upright(parts, trendBox(), parts, upper);
        left.fixedWidthProperty().bindBidirectional(sizes.upperProperty());
        right.fixedWidthProperty().bindBidirectional(sizes.upperProperty());
        left.setMinWidth(400);
        right.setMinWidth(320);
        PixelSplit split =
                new PixelSplit(left, right, right, sizes.rightProperty().get());
        split.fixedWidthProperty().bindBidirectional(sizes.rightProperty());
        for (PixelSplit one : List.of(split, left, right)) {
            one.addEventFilter(MouseEvent.MOUSE_DRAGGED, sizes::dragged);
        }
        // After the splits have settled: while they grow they keep the sizes that they had.
        ChangeListener<Number> resized =
                (o, was, is) -> context.tasks().onScreen(() -> sizes.fit(place.getWidth(), place.getHeight()));
        place.widthProperty().addListener(resized);
        place.heightProperty().addListener(resized);
        return split;
    }

    /** The sizes that a person gave the areas. */
    HhiSizes sizes() {
        return sizes;
    }

    /** Which of two ways the parts and the trend are looked at, for the next start. */
    String looks() {
        return parts.look().valueProperty().get() + " "
                + trend.look().valueProperty().get();
    }

    /** Puts back what {@link #looks} gave. */
    void look(String looks) {
        for (PartsPane.Look one : PartsPane.Look.values()) {
            if (looks.startsWith(one.name() + " ")) {
                parts.look().valueProperty().set(one);
            }
        }
        for (TrendPane.Look one : TrendPane.Look.values()) {
            if (looks.endsWith(" " + one.name())) {
                trend.look().valueProperty().set(one);
            }
        }
    }

    private void fillBarsBox() {
        VBox.setVgrow(barsPlace, Priority.ALWAYS);
        stopped.setMinHeight(USE_PREF_SIZE);
        barsBox.getChildren()
                .setAll(
                        head(barsTitle, barsMeta, actions.cite, actions.exportBars),
                        barsPlace,
                        new Legend(words),
                        stopped);
        barsBox.getStyleClass().add("bars-box");
    }

    private VBox tableBox() {
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = new VBox(
                head(
                        Controls.label(words.text("table.title"), "panel-title"),
                        Controls.label(words.text("table.meta"), "meta"),
                        actions.copy,
                        actions.exportTable),
                table);
        box.getStyleClass().add("lower");
        return box;
    }

    private VBox trendBox() {
        HBox head = head(
                Controls.label(words.text("trend.title"), "panel-title"),
                Controls.label("", "meta"),
                actions.copyTrend,
                actions.exportTrend);
        head.getChildren().add(head.getChildren().size() - 1, trend.look());
        VBox box = new VBox(head, trend);
        box.getStyleClass().add("lower");
        return box;
    }

    private HBox head(Label title, Label meta, Action... tools) {
        HBox buttons = new HBox(8);
        for (Action tool : tools) {
            buttons.getChildren().add(Controls.iconButton(tool, context.actions()));
        }
        HBox head = new HBox(12, title, meta, Controls.spring(), buttons);
        title.setMinWidth(USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void pointing() {
        bars.setId("hhi-bars");
        bars.setFocusTraversable(true);
        bars.getStyleClass().add("focusable-drawing");
        bars.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN) {
                step(e.getCode() == KeyCode.DOWN ? 1 : -1);
                e.consume();
            }
        });
        bars.setOnPicked(p -> bars.itemAt(p).ifPresent(i -> {
            HhiSheet sheet = model.sheetProperty().get();
            if (sheet != null) {
                pick.accept(HhiBook.id(sheet.states().get(i)).reporter());
            }
        }));
        bars.setTips(p -> {
            HhiSheet sheet = model.sheetProperty().get();
            OptionalInt bar = bars.itemAt(p);
            return sheet == null || bar.isEmpty() ? "" : tip(sheet.states().get(bar.getAsInt()), sheet);
        });
    }

    /** To the next bar below or above. */
    private void step(int by) {
        HhiSheet sheet = model.sheetProperty().get();
        if (sheet == null || sheet.states().isEmpty()) {
            return;
        }
        List<Economy> shown =
                sheet.states().stream().map(s -> HhiBook.id(s).reporter()).toList();
        int at = shown.indexOf(sheet.selected());
        pick.accept(shown.get(Math.clamp(at + by, 0, shown.size() - 1)));
    }

    private String tip(ConcentrationState state, HhiSheet sheet) {
        String level = text.level(state, sheet.thresholds());
        return text.economy(HhiBook.id(state).reporter()) + "  " + HhiText.hhi(state)
                + (level.equals(HhiText.NONE) ? "" : "  " + level)
                + "\n" + words.get("column.bounds") + "  " + text.bounds(state)
                + "\n" + words.get("column.coverage") + "  " + text.coverage(state);
    }

    private void show() {
        Exception failed = model.failureProperty().get();
        HhiSheet sheet = model.sheetProperty().get();
        States states = new States(context.words(), context.clip());
        if (failed != null) {
            place.getChildren().setAll(states.error(failed, model::reload));
        } else if (sheet == null && model.bookProperty().get() != null) {
            place.getChildren()
                    .setAll(states.empty(
                            words.text("empty.title"),
                            words.text("empty.hint"),
                            Controls.ways(context.actions(), "data.import", "data.refresh")));
        } else {
            if (sheet == null) {
                expect();
            } else {
                fill(sheet);
            }
            Changed.to(place.getChildren(), List.of(content));
        }
    }

    /** The layout of what is being read, with its heads where they will stand. */
    private void expect() {
        barsPlace.getChildren().setAll(Skeleton.bars(EXPECTED, PITCH, BAR));
        room(EXPECTED);
        barsTitle.setText(text.title(model.directionProperty().get()));
        Skeleton.write(barsMeta, words.get("bars.meta", words.get("empty.title")), true);
        parts.expect();
        table.expect();
        trend.expect();
    }

    private void room(int count) {
        barsPlace.setMinHeight(80);
        barsPlace.setMaxHeight(AROUND + PITCH * count);
        barsPlace.setPrefHeight(barsPlace.getMaxHeight());
    }

    private void fill(HhiSheet sheet) {
        ConcentrationDrawings drawings = new ConcentrationDrawings(ChartTexts.of(context.words()));
        bars.drawingProperty().set(drawings.bars(sheet.states(), sheet.selected(), sheet.thresholds(), sheet.bounds()));
        Changed.to(barsPlace.getChildren(), List.of(bars));
        room(sheet.states().size());
        barsTitle.setText(text.title(sheet.direction()));
        Skeleton.write(barsMeta, words.get("bars.meta", text.source(sheet)), false);
        stopped.getChildren().setAll(sheet.stopped().stream().map(this::stopped).toList());
        parts.show();
        table.show(sheet);
        trend.show(sheet);
    }

    private Node stopped(ConcentrationState state) {
        HhiBook book = model.bookProperty().get();
        Label sentence = Controls.label(
                text.stopped(state, book == null ? java.util.Optional.empty() : book.instead(state)),
                "gate-stop",
                "wrapped");
        Hyperlink look = new Hyperlink(words.get("stopped.look"));
        look.setMinWidth(USE_PREF_SIZE);
        look.setOnAction(e -> lookAt(state));
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(8, new Glyphs(context.words()).verdict(Verdict.CONTRADICTED, 14), sentence, look);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    /** Its evidence stands in the composition's place, and its row is shown beside it. */
    private void lookAt(ConcentrationState state) {
        pick.accept(HhiBook.id(state).reporter());
        state.stopped().flatMap(g -> g.sources().stream().findFirst()).ifPresent(this::openRow);
    }

    private void openRow(org.tradebrief.library.@Nullable SourceRow row) {
        context.selection().sourceProperty().set(row);
    }
}
