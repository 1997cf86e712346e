package org.tradebrief.desk.settings;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;

/** The settings by name. What is bound to one follows it, and every change is kept. */
public final class Settings {
    private final ObservableMap<String, String> values = FXCollections.observableMap(new TreeMap<>());

    /** @param kept what an earlier run left */
    public Settings(Map<String, String> kept) {
        values.putAll(kept);
    }

    /** Run after each change. */
    public void onChange(Runnable run) {
        values.addListener((MapChangeListener<String, String>) change -> run.run());
    }

    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public void set(String name, String value) {
        if (!value.equals(values.get(name))) {
            values.put(name, value);
        }
    }

    public void remove(String name) {
        values.remove(name);
    }

    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    /** The settings whose names begin alike, by what comes behind. */
    public Map<String, String> below(String beginning) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(beginning.length()), Map.Entry::getValue));
    }

    /** Sets a property to what was kept, and keeps what it becomes. */
    public <T> void bind(String name, Property<T> property, Function<T, String> write, Function<String, T> read) {
        String kept = values.get(name);
        if (kept != null) {
            try {
                property.setValue(read.apply(kept));
            } catch (IllegalArgumentException e) {
                // Written by hand or by another release: what it means is not known here, so the default stays.
                values.remove(name);
            }
        }
        property.addListener((o, was, is) -> set(name, write.apply(is)));
    }

    /** The same for one of a few named values. */
    public <E extends Enum<E>> void bind(String name, Property<E> property, Class<E> type) {
        bind(name, property, Enum::name, text -> Enum.valueOf(type, text));
    }

    /** The same for a number, which must lie between two bounds. */
    public void bind(String name, Property<Number> property, double least, double most) {
        bind(name, property, number -> Double.toString(number.doubleValue()), text -> {
            double number = Double.parseDouble(text);
            if (!(number >= least && number <= most)) {
                throw new IllegalArgumentException(name + " is not between " + least + " and " + most + ": " + text);
            }
            return number;
        });
    }
}
