package org.tradebrief.desk.words;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** All texts of the desk in the language that is set. Changing the language changes every bound text at once. */
public final class Words {
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ZH_TW);
    private final Map<String, Phrases> screens = new ConcurrentHashMap<>();
    private final @Nullable Words lender;
    private volatile Supplier<Map<String, String>> names = Map::of;
    private volatile @Nullable Interpreter interpreter;

    public Words() {
        this(null);
    }

    private Words(@Nullable Words lender) {
        this.lender = lender;
    }

    /** The same texts for something that is left before these are: it follows them, and they hold nothing of it. */
    public Words lend() {
        Words lent = new Words(this);
        lent.language.bindBidirectional(language);
        return lent;
    }

    /** Ends the following, and forgets what was learned; for words that were lent. */
    public void takeBack() {
        if (lender != null) {
            language.unbindBidirectional(lender.language);
            lender.learn(Map::of);
        }
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /** The texts of one screen, read from {@code desk/NAME/NAME.properties}. */
    public Phrases of(String screen) {
        return screens.computeIfAbsent(
                screen, name -> new Phrases(language, locale -> bundle(name, locale), this::told));
    }

    /**
     * What a lower room says in Traditional Chinese, in the language that is set. Its quotes are straight in English: in the
     * fonts of the desk the others are as wide as a Chinese character.
     */
    public String told(String chinese) {
        if (lender != null) {
            return lender.told(chinese);
        }
        return language.get() == Language.ZH_TW
                ? chinese
                : interpreter().english(chinese).replace('“', '"').replace('”', '"');
    }

    /** What a workspace calls things in Chinese, with their English; asked for when it is first needed. */
    public void learn(Supplier<Map<String, String>> names) {
        if (lender != null) {
            lender.learn(names);
            return;
        }
        this.names = names;
        interpreter = null;
    }

    /** Read when it is first needed, which on a Chinese desk is never. */
    private Interpreter interpreter() {
        Interpreter known = interpreter;
        if (known == null) {
            known = new Interpreter(Phrasebook.standard(), names.get());
            interpreter = known;
        }
        return known;
    }

    private static ResourceBundle bundle(String screen, Locale locale) {
        // Without the fallback to the machine's own language, under which English would win over Chinese.
        return ResourceBundle.getBundle(
                "org.tradebrief.desk." + screen + "." + screen,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
