package org.tradebrief.desk.palette;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was typed into the palette, and what answers it, the best first. */
public final class PaletteModel {
    private static final int SHOWN = 50;
    /** Takes what cannot be done below all that can and is named as well, and leaves out what is only like it. */
    private static final int OBSTRUCTED = 400;

    private final Supplier<List<Entry>> entries;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Entry> found = FXCollections.observableArrayList();
    private List<Entry> all = List.of();

    /** @param entries all that can be found, asked anew each time the palette opens */
    public PaletteModel(Supplier<List<Entry>> entries) {
        this.entries = entries;
        query.addListener((o, was, is) -> search());
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObservableList<Entry> found() {
        return found;
    }

    /** Starts anew with an empty query. */
    public void open() {
        all = entries.get();
        query.set("");
        search();
    }

    private record Scored(Entry entry, int score) {}

    private void search() {
        String typed = query.get();
        found.setAll(all.stream()
                .map(entry -> new Scored(entry, score(typed, entry)))
                .filter(scored -> scored.score > Match.NONE)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(SHOWN)
                .map(Scored::entry)
                .toList());
    }

    /** What cannot be done is only told to whoever asks for it, and behind all that can. */
    private static int score(String typed, Entry entry) {
        if (entry.obstacle().isEmpty()) {
            return answer(typed, entry);
        }
        return typed.isBlank() ? Match.NONE : Math.max(Match.NONE, answer(typed, entry) - OBSTRUCTED);
    }

    private static int answer(String typed, Entry entry) {
        int best = Match.score(typed, entry.title());
        for (String name : entry.names()) {
            best = Math.max(best, Match.score(typed, name) - 1);
        }
        return best;
    }
}
