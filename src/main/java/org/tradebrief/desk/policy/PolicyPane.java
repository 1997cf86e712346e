package org.tradebrief.desk.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.timeline.Grouping;
import org.tradebrief.chart.timeline.TimelineLayout;
import org.tradebrief.desk.controls.ChoiceField;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.PixelSplit;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.controls.WordsField;
import org.tradebrief.desk.controls.WrappingBar;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;

/** The policy tab's layout: filters and legend above, the timeline or its table, what is due below, the measure beside. */
final class PolicyPane extends BorderPane {
    private static final double DETAIL = 448;
    /** More rows than fit: of those that are told of while they are being read, as many as there is room for are drawn. */
    private static final int COMING = 40;

    /** From this width on there is room for a wider field beside the whole legend. */
    private static final double WIDE = 1500;

    /** Below this width all fields stand in one line only if that one is short. */
    private static final double TIGHT = 900;

    /** The ways to look at the register: measures in time or as a table, and the names that they list. */
    enum Way {
        TIMELINE,
        TABLE,
        LISTS
    }

    private final PolicyModel model;
    private final DeskContext context;
    private final Phrases phrases;
    private final MeasureText text;
    private final ObjectProperty<Way> way;
    private final Legend legend;
    private final TimelineBox timeline;
    private final MeasureTable table;
    private final ListingsPane listings;
    private final StackPane place = new StackPane();
    private final StackPane right = new StackPane();
    private final DetailPane detail;
    private final Button back = new Button();

    PolicyPane(PolicyModel model, DeskContext context, MeasureText text, ObjectProperty<Way> way, PolicyParts parts) {
        this.model = model;
        this.context = context;
        this.text = text;
        this.way = way;
        phrases = context.words().of("policy");
        legend = new Legend(text, phrases);
        timeline = new TimelineBox(
                model, context.theme().chartTheme(), new TimelineTips(model, text, phrases), this::lane);
        table = new MeasureTable(model, text, context.words());
        VBox.setVgrow(table, Priority.ALWAYS);
        listings = parts.listings();
        detail = parts.detail();
        getStyleClass().add("policy");
        getStylesheets().add(Sheets.beside(PolicyPane.class, "policy"));
        back(back);
        setTop(filters(parts.zoom()));
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox left = new VBox(place, parts.dues());
        left.setMinWidth(400);
        right.getChildren().setAll(detail);
        PixelSplit split = new PixelSplit(left, right, right, DETAIL);
        setCenter(split);
        model.timelineProperty().addListener((o, was, is) -> show());
        model.failureProperty().addListener((o, was, is) -> show());
        way.addListener((o, was, is) -> show());
        show();
    }

    MeasureTable table() {
        return table;
    }

    ListingsPane listings() {
        return listings;
    }

    TimelineBox timeline() {
        return timeline;
    }

    /** Puts something in the place of the detail, as a form; null puts the detail back. */
    void beside(@Nullable Node node) {
        right.getChildren().setAll(node == null ? detail : node);
    }

    private void back(Button button) {
        button.textProperty().bind(phrases.text("back"));
        button.getStyleClass().addAll("dense", "back-to-day");
        button.setOnAction(e -> model.backToAsOf());
        button.visibleProperty().bind(model.dayProperty().isNotEqualTo(model.asOfProperty()));
        button.managedProperty().bind(button.visibleProperty());
        StackPane.setAlignment(button, Pos.TOP_LEFT);
        StackPane.setMargin(button, new Insets(28, 0, 0, 24));
    }

    private Node filters(List<Button> zoom) {
        Segmented<Grouping> grouping = new Segmented<>(
                List.of(Grouping.values()), model.groupingProperty().get(), g -> phrases.text("grouping." + g.name()));
        grouping.valueProperty().bindBidirectional(model.groupingProperty());
        ChoiceField<Optional<Theme>> theme = field("filter.theme", model.themeProperty(), text::theme);
        theme.choices().setAll(with(List.of(Theme.values())));
        ChoiceField<Optional<Status>> status = field("filter.status", model.statusProperty(), text::status);
        status.choices().setAll(with(List.of(Status.values())));
        ChoiceField<Optional<String>> target = field("filter.target", model.targetProperty(), text::target);
        model.knownProperty().addListener((o, was, is) -> offerTargets(target));
        offerTargets(target);
        context.words().languageProperty().addListener((o, was, is) -> {
            List.of(theme, status, target).forEach(ChoiceField::rebuild);
            show();
        });
        WrappingBar bar = new WrappingBar(8);
        bar.getChildren().addAll(grouping, theme, status, target, typed(), Controls.spring(), legend, Controls.gap(8));
        HBox zooms = new HBox();
        zooms.getChildren().setAll(zoom);
        zooms.setAlignment(Pos.CENTER);
        zooms.setMinWidth(USE_PREF_SIZE);
        bar.getChildren().add(zooms);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private <T> ChoiceField<Optional<T>> field(
            String key, ObjectProperty<@Nullable Optional<T>> value, Function<T, String> name) {
        ChoiceField<Optional<T>> field = new ChoiceField<>(
                phrases.text(key), choice -> choice.map(name).orElseGet(() -> phrases.get("filter.all")));
        field.setMinWidth(USE_PREF_SIZE);
        field.valueProperty().bindBidirectional(value);
        return field;
    }

    private static <T> List<Optional<T>> with(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }

    private void offerTargets(ChoiceField<Optional<String>> target) {
        List<Optional<String>> offered = with(model.targetCodes());
        if (!offered.equals(new ArrayList<>(target.choices()))) {
            target.choices().setAll(offered);
        }
    }

    private TextField typed() {
        WordsField field = new WordsField(context.words(), Icon.FILTER, phrases.text("filter.typed"));
        field.setId("policy-filter");
        field.writtenProperty().bindBidirectional(model.textProperty());
        // As wide as the window allows, whatever the legend comes to hold.
        field.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() > WIDE ? 224.0 : getWidth() > TIGHT ? 168.0 : 112.0, widthProperty()));
        field.setMinWidth(USE_PREF_SIZE);
        return field;
    }

    /** A click on a lane of a theme shows that theme alone, a second one all again. */
    private void lane(String name) {
        if (model.groupingProperty().get() == Grouping.THEME) {
            Optional<Theme> clicked = Stream.of(Theme.values())
                    .filter(t -> text.theme(t).equals(name))
                    .findFirst();
            Optional<Theme> now = model.themeProperty().get();
            model.themeProperty().set(clicked.equals(now) ? Optional.empty() : clicked);
        }
    }

    private void show() {
        Exception failed = model.failureProperty().get();
        var shown = model.timelineProperty().get();
        States states = new States(context.words(), context.clip());
        legend.show(shown);
        if (failed != null) {
            place.getChildren().setAll(states.error(failed, model::reload));
        } else if (shown == null) {
            place.getChildren().setAll(coming());
        } else if (way.get() == Way.LISTS) {
            place.getChildren().setAll(listings);
        } else if (shown.rowCount() == 0) {
            place.getChildren().setAll(nothing(states), back);
        } else if (way.get() == Way.TABLE) {
            place.getChildren().setAll(new VBox(table, leftOut()));
        } else {
            place.getChildren().setAll(timeline, back);
        }
    }

    /** The layout of what is being read. */
    private Node coming() {
        return way.get() == Way.TIMELINE
                ? Skeleton.spans(
                        COMING, TimelineLayout.LANE_COLUMN, TimelineLayout.AXIS, TimelineLayout.ROW, TimelineLayout.BAR)
                : Skeleton.rows(COMING, MeasureTable.ROW);
    }

    /** What the table leaves out because nobody vouches for it, by name. */
    private Label leftOut() {
        RegisterDay known = model.knownProperty().get();
        List<Measure> unconfirmed = known == null ? List.of() : known.unconfirmed();
        Label said = Controls.label(
                phrases.get("left-out", unconfirmed.size(), text.several(unconfirmed)), "meta", "left-out");
        said.setVisible(!unconfirmed.isEmpty());
        said.setManaged(!unconfirmed.isEmpty());
        return said;
    }

    private Node nothing(States states) {
        if (!model.filtered()) {
            return states.empty(phrases.text("empty.title"), phrases.text("empty.hint"), null);
        }
        Button clear = new Button();
        clear.textProperty().bind(phrases.text("filter.clear"));
        clear.getStyleClass().add("primary");
        clear.setOnAction(e -> model.clearFilter());
        return states.empty(phrases.text("filter.none"), phrases.text("filter.none.hint"), clear);
    }
}
