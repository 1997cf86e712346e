package org.tradebrief.desk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.MissingResourceException;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words();

    @Test
    void aBoundTextFollowsTheLanguageAtOnce() {
        StringBinding text = words.of("shell").text("menu.file");
        assertEquals("檔案", text.get());
        words.languageProperty().set(Language.EN);
        assertEquals("File", text.get());
    }

    @Test
    void aBoundTextFollowsWhatItIsFilledWith() {
        SimpleIntegerProperty open = new SimpleIntegerProperty(8);
        StringBinding text = words.of("shell").text("status.open", open);
        assertEquals("待處理 8 項", text.get());
        open.set(0);
        assertEquals("待處理 0 項", text.get());
    }

    @Test
    void aMissingKeyIsAnErrorAndNotAKeyOnTheScreen() {
        assertThrows(MissingResourceException.class, () -> words.of("shell").get("no.such.key"));
    }
}
