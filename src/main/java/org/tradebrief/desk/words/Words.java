package org.tradebrief.desk.words;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** All texts of the desk in the language that is set. Changing the language changes every bound text at once. */
public final class Words {
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ZH_TW);
    private final Map<String, Phrases> screens = new ConcurrentHashMap<>();

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /** The texts of one screen, read from {@code desk/NAME/NAME.properties}. */
    public Phrases of(String screen) {
        return screens.computeIfAbsent(screen, name -> new Phrases(language, locale -> bundle(name, locale)));
    }

    private static ResourceBundle bundle(String screen, Locale locale) {
        // Without the fallback to the machine's own language, under which English would win over Chinese.
        return ResourceBundle.getBundle(
                "org.tradebrief.desk." + screen + "." + screen,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
