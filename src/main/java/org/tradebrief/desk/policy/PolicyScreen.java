package org.tradebrief.desk.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Controls.Weight;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.policy.PolicyPane.Way;
import org.tradebrief.desk.screen.Cited;
import org.tradebrief.desk.screen.Citing;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.screen.ScreenHead;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.RegisterEntries;

/** The policy tab. */
public final class PolicyScreen implements Screen {
    private final ScreenHead head;
    private final DeskContext context;
    private final PolicyAccess access;
    private final @Nullable Citing citing;
    private final PolicyModel model;
    private final ListingsModel listings;
    private final Phrases words;
    private final MeasureText text;
    private final MeasureTexts texts;
    private final PolicyCites cites;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.TIMELINE);
    private final PolicyActions keys;
    private final PolicyExports exports;
    private final @Nullable Entering entering;
    private final BooleanBinding brief;
    private final Action enter;
    private final Action cite;
    private final Action citeMeasure;
    private final List<Action> exporting;
    private final List<Action> actions = new ArrayList<>();
    private @Nullable PolicyPane pane;

    /** @param citing takes passages into the brief; null where none is open */
    public PolicyScreen(DeskContext context, PolicyAccess access, @Nullable Citing citing) {
        this.context = context;
        this.access = access;
        this.citing = citing;
        words = context.words().of("policy");
        head = ScreenHead.of("policy", words, Icon.TIMELINE);
        text = new MeasureText(context.words(), access.economies());
        texts = new MeasureTexts(text, words);
        cites = new PolicyCites(text, words);
        model = new PolicyModel(
                access.register(),
                access.entries(),
                context.tasks(),
                context.asOf(),
                new DeskWords(text, words),
                new Rest()::then);
        listings = new ListingsModel(access.register(), context.tasks(), model);
        keys = new PolicyActions(model, words, shown, shown.and(way.isEqualTo(Way.TIMELINE)));
        RegisterEntries entries = access.entries();
        entering = entries == null ? null : new Entering(entries, access, context, this::called, model::refresh);
        exports = new PolicyExports(model, context);
        BooleanBinding there = Bindings.isNotNull(model.timelineProperty());
        BooleanBinding writable = Bindings.createBooleanBinding(() -> access.entries() != null);
        brief = citing == null ? Bindings.createBooleanBinding(() -> false) : Bindings.isNotEmpty(citing.target());
        BooleanBinding chosen = model.selectedProperty().isNotEmpty().and(there);
        enter = Action.of("policy.enter", words, this::enter)
                .icon("plus")
                .when(writable.and(there), () -> access.entries() == null ? words.get("why.read-only") : "");
        cite = Action.of("policy.cite", words, this::cite).icon("cite").when(brief.and(there), this::whyNotCited);
        citeMeasure = Action.of("policy.cite-measure", words, this::citeMeasure)
                .icon("cite")
                .when(brief.and(chosen), this::whyNotCited);
        exporting = List.of(
                Action.of("policy.png", words, () -> exports.picture("png")).when(there),
                Action.of("policy.svg", words, () -> exports.picture("svg")).when(there),
                Action.of("policy.pdf", words, () -> exports.picture("pdf")).when(there),
                Action.of("policy.csv", words, this::exportTable).when(there));
        actions.addAll(keys.all());
        actions.addAll(exporting);
        actions.addAll(List.of(enter, cite, citeMeasure));
        actions.add(Action.of("policy.copy", words, this::copy).icon("copy").when(there));
        actions.add(
                Action.of("policy.reload", words, model::reload).icon("refresh").when(shown));
        model.selectedProperty().bindBidirectional(context.selection().measureProperty());
        context.words().languageProperty().addListener((o, was, is) -> model.compute());
    }

    @Override
    public ScreenHead head() {
        return head;
    }

    @Override
    public Node view() {
        PolicyPane made = pane;
        if (made == null) {
            made = new PolicyPane(model, context, text, way, parts());
            made.table().setOnCopy(this::copy);
            made.listings().setOnCopy(this::copy);
            pane = made;
            model.reload();
        }
        return made;
    }

    private PolicyParts parts() {
        DuePane dues =
                new DuePane(model, text, words, due -> take(cites.due(due, DuePane.said(due, text, words))), brief);
        return new PolicyParts(
                new DetailPane(model, context, text, List.of(enter.icon("edit"), citeMeasure), entering),
                new ListingsPane(listings, text, context.words(), model.selectedProperty()::set),
                dues,
                keys.zoom().stream()
                        .map(a -> Controls.iconButton(a, context.actions()))
                        .toList());
    }

    @Override
    public List<Node> tools() {
        Segmented<Way> ways = new Segmented<>(List.of(Way.values()), way.get(), w -> words.text("way." + w.name()));
        ways.valueProperty().bindBidirectional(way);
        return List.of(
                ways,
                Controls.button(enter, context.actions(), Weight.FLAT),
                new ExportMenu(words, exporting),
                Controls.button(cite, context.actions(), Weight.NORMAL));
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void shown() {
        shown.set(true);
    }

    @Override
    public void hidden() {
        shown.set(false);
    }

    private void enter() {
        PolicyPane place = pane;
        if (place != null && entering != null) {
            EntryPane form = new EntryPane(
                    model,
                    text,
                    words,
                    entering,
                    context.selection().sourceProperty().get(),
                    () -> place.beside(null));
            place.beside(form);
            form.begin();
        }
    }

    private String called(String id) {
        RegisterDay known = model.knownProperty().get();
        return known == null ? id : known.measure(id).map(text::tag).orElse(id);
    }

    private List<MeasureRow> rows() {
        PolicyPane place = pane;
        return place == null ? List.of() : place.table().taken();
    }

    /** What is shown, as a table to take along. */
    private TextTable table() {
        PolicyPane place = pane;
        return way.get() == Way.LISTS && place != null
                ? texts.listings(place.listings().taken())
                : texts.whole(rows());
    }

    private void copy() {
        TextTable table = table();
        context.clip().put(table.tsv());
        context.notices().say(words.get("copied", table.rows().size()));
    }

    private void exportTable() {
        exports.table(table());
    }

    /** The table where a table is shown, else the selected measure, else what the timeline shows as a table. */
    private String whyNotCited() {
        return brief.get() ? "" : words.get("why.no-brief");
    }

    private void cite() {
        PolicyPane place = pane;
        if (way.get() == Way.TIMELINE && model.selectedMeasure().isPresent()) {
            citeMeasure();
        } else if (way.get() == Way.LISTS && place != null) {
            List<ListingRow> rows = place.listings().taken();
            take(cites.listings(texts.listings(rows).markdown(), rows));
        } else {
            List<MeasureRow> rows = rows();
            take(cites.table(texts.forABrief(rows).markdown(), rows));
        }
    }

    private void citeMeasure() {
        Optional<Measure> measure = model.selectedMeasure();
        measure.ifPresent(m -> take(cites.measure(m, model.dayProperty().get())));
    }

    private void take(Cited passage) {
        Citing target = citing;
        if (target != null) {
            target.cite(passage);
            context.notices().say(words.get("cited", target.target().get()));
        }
    }

    @Override
    public void renewed() {
        if (pane != null) {
            model.refresh();
        }
    }

    @Override
    public Map<String, String> state() {
        Map<String, String> state = PolicyState.of(model);
        state.put("way", way.get().name());
        state.put("since", listings.sinceProperty().get());
        return state;
    }

    @Override
    public void restore(Map<String, String> state) {
        PolicyState.named(Way.values(), state.getOrDefault("way", "")).ifPresent(way::set);
        listings.sinceProperty().set(state.getOrDefault("since", ""));
        PolicyState.apply(state, model);
    }
}
