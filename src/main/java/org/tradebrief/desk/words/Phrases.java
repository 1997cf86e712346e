package org.tradebrief.desk.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The texts of one screen. A missing key is an error at once, not a key on the screen. */
public final class Phrases {
    private final ObservableValue<Language> language;
    private final Function<Locale, ResourceBundle> bundles;
    private final UnaryOperator<String> told;
    private final Map<Locale, ResourceBundle> known = new ConcurrentHashMap<>();

    Phrases(ObservableValue<Language> language, Function<Locale, ResourceBundle> bundles, UnaryOperator<String> told) {
        this.language = language;
        this.bundles = bundles;
        this.told = told;
    }

    private String pattern(Locale locale, String key) {
        return bundle(locale).getString(key);
    }

    private ResourceBundle bundle(Locale locale) {
        return known.computeIfAbsent(locale, bundles);
    }

    /** The text in the current language, its {@code {0}} places filled. */
    public String get(String key, Object... arguments) {
        Locale locale = language.getValue().locale();
        String pattern = pattern(locale, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** A text for what comes from outside, where not everything that may come has one. */
    public Optional<String> find(String key) {
        ResourceBundle bundle = bundle(language.getValue().locale());
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** See {@link Words#told}. */
    public String told(String chinese) {
        return told.apply(chinese);
    }

    /** The text in a language that need not be the current one. */
    public String in(Language other, String key) {
        return pattern(other.locale(), key);
    }

    /** The text as a binding that follows the language, and those arguments that are observable. */
    public StringBinding text(String key, Object... arguments) {
        ObservableList<Observable> watched = FXCollections.observableArrayList();
        watched.add(language);
        for (Object argument : arguments) {
            if (argument instanceof Observable observable) {
                watched.add(observable);
            }
        }
        return Bindings.createStringBinding(() -> get(key, current(arguments)), watched.toArray(Observable[]::new));
    }

    public ObservableValue<Language> language() {
        return language;
    }

    private static Object[] current(Object[] arguments) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i] instanceof ObservableValue<?> observable ? observable.getValue() : arguments[i];
        }
        return values;
    }
}
