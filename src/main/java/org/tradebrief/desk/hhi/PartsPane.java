package org.tradebrief.desk.hhi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.ChoiceField;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.trade.GateText;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Contribution;
import org.tradebrief.trade.view.ConcentrationState;

/** What the selected value is made of, or how its markets moved; of a stopped one, why it is stopped. */
final class PartsPane extends VBox {
    static final int NAMED = 8;

    /** The two ways to look into a value. */
    enum Look {
        PARTS,
        MOVES
    }

    private final GateText gates;
    private final HhiModel model;
    private final DeskContext context;
    private final Phrases words;
    private final HhiText text;
    private final Label title = Controls.label("", "panel-title");
    private final HBox badge = new HBox();
    private final HBox keys = new HBox(16);
    private final VBox place = new VBox();
    private final PartsTable parts;
    private final MovesTable moves;
    private final HBox total = new HBox();
    private final Segmented<Look> look;
    private final ChoiceField<Period> base;

    PartsPane(HhiModel model, DeskContext context, HhiText text, HhiActions actions) {
        this.model = model;
        this.context = context;
        this.text = text;
        words = context.words().of("hhi");
        gates = new GateText(context.words());
        parts = new PartsTable(words, text);
        moves = new MovesTable(words, text);
        base = new ChoiceField<>(words.text("moves.base"), text::period);
        base.setId("hhi-base");
        base.valueProperty().addListener((o, was, is) -> {
            if (is != null && !is.equals(was)) {
                model.baseProperty().set(is);
            }
        });
        look = new Segmented<>(
                        List.of(Look.values()),
                        Look.PARTS,
                        l -> words.text("look." + l.name().toLowerCase(Locale.ROOT)))
                .dense();
        look.valueProperty().addListener(o -> show());
        HBox head = new HBox(
                8,
                title,
                Controls.spring(),
                badge,
                Controls.iconButton(actions.toTable, context.actions()),
                Controls.iconButton(actions.exportParts, context.actions()));
        head.setAlignment(Pos.CENTER_LEFT);
        badge.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(keys, Controls.spring(), look);
        row.setAlignment(Pos.BOTTOM_LEFT);
        getStyleClass().add("parts-pane");
        VBox.setVgrow(place, Priority.ALWAYS);
        total.getStyleClass().add("parts-total");
        getChildren().addAll(head, row, place);
    }

    /** Chooses between the two ways. */
    Segmented<Look> look() {
        return look;
    }

    /** The parts as they are shown, for a copy. */
    static List<Contribution> of(ConcentrationState state) {
        return state.concentration().contributions(NAMED);
    }

    void show() {
        HhiSheet sheet = model.sheetProperty().get();
        Optional<ConcentrationState> chosen = sheet == null ? Optional.empty() : sheet.chosen();
        setVisible(chosen.isPresent());
        chosen.ifPresent(s -> show(sheet, s));
    }

    private void show(HhiSheet sheet, ConcentrationState state) {
        boolean stopped = state.stopped().isPresent();
        Skeleton.write(
                title, words.get("parts.title", text.economy(HhiBook.id(state).reporter())), false);
        Glyphs glyphs = new Glyphs(context.words());
        badge.getChildren()
                .setAll(
                        stopped
                                ? Controls.chip(
                                        words.get("stopped.chip"), "bad", glyphs.verdict(Verdict.CONTRADICTED, 12))
                                : Controls.chip(
                                        words.get(
                                                "partners",
                                                state.concentration().table().partners()),
                                        "ok",
                                        glyphs.verdict(Verdict.VERIFIED, 12)));
        keys.getChildren()
                .setAll(
                        key(HhiText.hhi(state), hhiCaption(sheet, state), "key-value"),
                        key(HhiText.effective(state), words.get("key.effective"), "key-second"),
                        key(topThree(state), words.get("key.top-three"), "key-second"));
        keys.getChildren().getFirst().getStyleClass().removeAll("stopped-key");
        if (stopped) {
            keys.getChildren().getFirst().getStyleClass().add("stopped-key");
        }
        look.setVisible(!stopped);
        place.getChildren()
                .setAll(
                        stopped
                                ? why(state.stopped().orElseThrow())
                                : look.valueProperty().get() == Look.PARTS ? parts(state) : moves(state));
    }

    private String hhiCaption(HhiSheet sheet, ConcentrationState state) {
        return state.stopped().isPresent()
                ? words.get("key.stopped")
                : words.get("key.hhi."
                        + state.concentration().level(sheet.thresholds()).name().toLowerCase(Locale.ROOT));
    }

    private static String topThree(ConcentrationState state) {
        String share = HhiText.topThree(state);
        return share.equals(HhiText.NONE) ? share : share + "%";
    }

    private static VBox key(String value, String caption, String style) {
        Label number = Controls.label(value, style);
        number.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(number, Controls.label(caption, "meta"));
    }

    private Node parts(ConcentrationState state) {
        List<Contribution> made = of(state);
        if (made.isEmpty()) {
            return Controls.label(words.get("parts.none"), "meta", "wrapped");
        }
        parts.show(made);
        total(HhiText.hhi(state), Digits.grouped(Digits.HUNDRED, 1));
        return table();
    }

    private VBox table() {
        VBox box = new VBox(parts, total);
        VBox.setVgrow(parts, Priority.ALWAYS);
        return box;
    }

    /** The layout of a value that is still being read. */
    void expect() {
        setVisible(true);
        Skeleton.write(title, words.get("parts.table").repeat(2), true);
        badge.getChildren().clear();
        keys.getChildren()
                .setAll(
                        coming("8,888.88", "key-value", "key.hhi.low"),
                        coming("8.88", "key-second", "key.effective"),
                        coming("88.88%", "key-second", "key.top-three"));
        look.setVisible(true);
        parts.expect(NAMED + 1);
        total("", "");
        place.getChildren().setAll(table());
    }

    /** As much room as a value of such length will take. */
    private VBox coming(String like, String style, String caption) {
        VBox key = key(like, words.get(caption), style);
        Skeleton.write((Label) key.getChildren().getFirst(), like, true);
        return key;
    }

    /** Its figures stand under the last columns of the table. */
    private void total(String... figures) {
        total.getChildren().setAll(Controls.label(words.get("part.total"), "total-name"), Controls.spring());
        for (int i = 0; i < figures.length; i++) {
            Label figure = Controls.label(figures[i], "total-figure");
            figure.minWidthProperty().bind(parts.figureWidths().get(i));
            total.getChildren().add(figure);
        }
        Region beside = new Region();
        beside.minWidthProperty().bind(parts.beside());
        total.getChildren().add(beside);
        total.setMinWidth(0);
    }

    private Node moves(ConcentrationState state) {
        Optional<MarketMoves> made = model.moves(state);
        if (made.isEmpty()) {
            HhiBook book = model.bookProperty().get();
            String others = book == null
                    ? ""
                    : book.others(state).stream().map(text::period).collect(Collectors.joining(words.get("and")));
            String own = text.period(HhiBook.id(state).period());
            return Controls.label(
                    others.isEmpty() ? words.get("moves.alone", own) : words.get("moves.none", own, others),
                    "meta",
                    "wrapped");
        }
        MarketMoves is = made.get();
        base(state, is.before().id().period());
        moves.getItems().setAll(is.moves());
        Label note = Controls.label(
                is.complete()
                        ? words.get(
                                "moves.complete",
                                text.period(is.before().id().period()),
                                is.count(MarketMoves.Kind.GAINED),
                                is.count(MarketMoves.Kind.LOST))
                        : words.get(
                                "moves.partial", text.period(is.before().id().period())),
                "meta",
                "wrapped");
        VBox.setVgrow(moves, Priority.ALWAYS);
        return new VBox(8, base, note, moves);
    }

    /** Which earlier period the markets are compared with. */
    private void base(ConcentrationState state, Period now) {
        List<Period> offered =
                model.earlier(state).stream().map(s -> HhiBook.id(s).period()).toList();
        if (!base.choices().equals(offered)) {
            base.choices().setAll(offered);
        }
        base.valueProperty().set(now);
        base.setDisable(offered.size() < 2);
    }

    private Node why(GateResult gate) {
        GridPane grid = new GridPane(16, 6);
        int row = 0;
        for (GateResult.Evidence line : gate.evidence()) {
            grid.addRow(
                    row++,
                    Controls.label(gates.told(line.name()), "meta", "evidence-name"),
                    Controls.label(gates.told(line.found()), "evidence-found", "wrapped"),
                    Controls.label(gates.told(line.expected()), "meta", "wrapped"));
        }
        Hyperlink open = new Hyperlink();
        open.textProperty().bind(words.text("stopped.look"));
        open.setOnAction(e -> gate.sources().stream()
                .findFirst()
                .ifPresent(r -> context.selection().sourceProperty().set(r)));
        open.setVisible(!gate.sources().isEmpty());
        HBox foot = new HBox(open, Controls.spring(), Controls.label(gate.code().code(), "meta"));
        VBox box = new VBox(12, Controls.label(gates.sentence(gate), "gate-stop", "wrapped"), grid, foot);
        box.getStyleClass().add("why");
        return box;
    }
}
