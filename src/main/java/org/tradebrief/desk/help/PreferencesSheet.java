package org.tradebrief.desk.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.controls.WordsField;
import org.tradebrief.desk.theme.Accent;
import org.tradebrief.desk.theme.Look;
import org.tradebrief.desk.theme.Theme;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** What a person can set. It counts at once and is kept as it is changed; a field narrows the list. */
public final class PreferencesSheet extends VBox {
    private final Phrases words;
    private final WordsField search;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String names, Node node) {}

    /**
     * A part that stands below the settings of the window itself.
     *
     * @param names what a search finds it by; empty for a part that only stands there while nothing is searched
     */
    public record Part(List<String> names, Node node) {}

    /** The settings of the window itself, by the keys of their names in the bundle. */
    public static final List<String> SETTINGS = List.of("look", "accent", "language", "text-size", "zoom");

    /** @param below further parts, such as keys to services, and buttons that carry the settings away and back */
    public PreferencesSheet(Words all, Theme theme, double smallestText, double largestText, List<Part> below) {
        this.words = all.of("help");
        search = new WordsField(all, Icon.SEARCH, words.text("preferences.search"));
        getStyleClass().add("preferences");
        search.setId("preferences-search");
        search.writtenProperty().addListener((o, was, is) -> show());
        add("look", choice(theme.lookProperty(), List.of(Look.values()), look -> words.text("look." + look.name())));
        add(
                "accent",
                choice(theme.accentProperty(), List.of(Accent.values()), hue -> words.text("accent." + hue.name())));
        add(
                "language",
                choice(
                        all.languageProperty(),
                        List.of(Language.values()),
                        language -> new javafx.beans.property.SimpleStringProperty(language.ownName())));
        add("text-size", slider("text-size", theme.textSizeProperty(), smallestText, largestText, 1, "px"));
        add("zoom", slider("zoom", theme.zoomProperty(), Theme.MIN_ZOOM, Theme.MAX_ZOOM, 0.1, "×"));
        for (Part part : below) {
            rows.add(new Row(String.join("\n", part.names()), part.node()));
        }
        show();
    }

    /** The field that narrows the list, to stand in the sheet's head. */
    public TextField search() {
        return search;
    }

    private void add(String key, Node control) {
        String name = words.get("setting." + key);
        String hint = words.get("setting." + key + ".hint");
        VBox text = new VBox(Controls.label(name), Controls.label(hint, "muted", "small"));
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        HBox row = new HBox(16, text, Controls.spring(), control);
        row.getStyleClass().add("preference-row");
        rows.add(new Row(name + "\n" + hint + "\n" + words.get("setting." + key + ".also"), row));
    }

    private void show() {
        String typed = search.writtenProperty().get().strip().toLowerCase(Locale.ROOT);
        getChildren()
                .setAll(rows.stream()
                        .filter(row -> row.names().toLowerCase(Locale.ROOT).contains(typed))
                        .map(Row::node)
                        .toList());
    }

    private static <T> Node choice(
            ObjectProperty<T> property, List<T> choices, java.util.function.Function<T, ObservableValue<String>> name) {
        Segmented<T> control = new Segmented<>(choices, property.get(), name);
        control.valueProperty().bindBidirectional(property);
        return control;
    }

    private Node slider(
            String key,
            javafx.beans.property.DoubleProperty property,
            double least,
            double most,
            double step,
            String unit) {
        Slider slider = new Slider(least, most, property.get());
        slider.setMajorTickUnit(step);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(step);
        slider.setPrefWidth(180);
        slider.setAccessibleText(words.get("setting." + key));
        slider.valueProperty().bindBidirectional(property);
        var shown = Controls.label(
                property.map(v -> String.format(Locale.ROOT, step < 1 ? "%.1f%s" : "%.0f%s", v.doubleValue(), unit)),
                "muted");
        shown.setMinWidth(48);
        HBox row = new HBox(12, slider, shown);
        row.getStyleClass().add("row");
        return row;
    }
}
