package org.tradebrief.desk.shell;

import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.FittingRow;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Tips;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.search.SearchEngine;

/** The line at the foot: how current each source is; search engine, open items, saving. */
final class StatusBar extends HBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ShellModel model;
    private final Phrases phrases;
    private final Glyphs glyphs;
    private final FittingRow sources = new FittingRow(24);

    StatusBar(ShellModel model, Words words, Node running) {
        this.model = model;
        phrases = words.of("shell");
        glyphs = new Glyphs(words);
        getStyleClass().add("status-bar");
        model.sources().addListener((ListChangeListener<SourceState>) change -> rebuild());
        words.languageProperty().addListener((o, was, is) -> rebuild());
        rebuild();
        getChildren().addAll(sources, Controls.spring(), running, engine(), openItems(), saved());
    }

    private void rebuild() {
        sources.getChildren().setAll(model.sources().stream().map(this::source).toList());
    }

    private Label source(SourceState source) {
        String day = source.fetched() == null ? phrases.get("status.never") : DAY.format(source.fetched());
        String title = phrases.get("source." + source.provider().name());
        String reach = source.reaches().isEmpty() ? "" : phrases.get("status.reaches", source.reaches());
        Label label = new Label(title + " " + day + reach, glyphs.freshness(source.freshness()));
        label.getStyleClass().add("status-item");
        Tips.on(
                label,
                () -> phrases.get(
                        "status.source",
                        title,
                        source.fetched() == null ? day : source.fetched().toString(),
                        reach));
        return label;
    }

    private Label engine() {
        Label label = new Label();
        label.getStyleClass().add("status-item");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> phrases.get("status.engine", engineName()), model.engineProperty(), phrases.language()));
        label.setGraphic(Icon.SEARCH.small());
        return fixed(label);
    }

    /** The engine that comes with the program has a name in each language; a server's is its own. */
    private String engineName() {
        String name = model.engineProperty().get();
        return name.equals(SearchEngine.EMBEDDED) ? phrases.get("status.engine.embedded") : name;
    }

    private Label openItems() {
        Label label = new Label();
        label.getStyleClass().add("status-item");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.openItemsProperty().get() == ShellModel.UNCOUNTED
                                ? phrases.get("status.open.uncounted")
                                : phrases.get(
                                        "status.open", model.openItemsProperty().get()),
                        model.openItemsProperty(),
                        phrases.language()));
        label.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> openGlyph(model.openItemsProperty().get()), model.openItemsProperty()));
        return fixed(label);
    }

    private Node openGlyph(int open) {
        return switch (open) {
            case ShellModel.UNCOUNTED -> glyphs.section(Glyphs.SectionState.WAITING, 12);
            case 0 -> glyphs.verdict(Verdict.VERIFIED, 12);
            default -> glyphs.verdict(Verdict.INCOMPARABLE, 12);
        };
    }

    private Label saved() {
        Label label = new Label();
        label.getStyleClass().addAll("status-item", "status-saved");
        label.setGraphic(Icon.CHECK.small());
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.savedProperty().get() == null
                                ? phrases.get("status.nothing-unsaved")
                                : phrases.get(
                                        "status.saved",
                                        TIME.format(model.savedProperty().get())),
                        model.savedProperty(),
                        phrases.language()));
        return fixed(label);
    }

    private static Label fixed(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
