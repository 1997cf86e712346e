package org.tradebrief.desk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
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
    void wordsThatWereLentFollowUntilTheyAreTakenBack() {
        Words lent = words.lend();
        StringBinding text = lent.of("shell").text("menu.file");
        words.languageProperty().set(Language.EN);
        assertEquals("File", text.get());
        lent.takeBack();
        words.languageProperty().set(Language.ZH_TW);
        assertEquals("File", text.get());
    }

    @Test
    void whatIsLearnedFromWordsThatWereLentIsKnownUntilTheyAreTakenBack() {
        words.languageProperty().set(Language.EN);
        Words lent = words.lend();
        lent.learn(() -> Map.of("某某辦法", "Measures on Such"));
        assertEquals("Measures on Such", words.told("某某辦法"));
        lent.takeBack();
        assertEquals("某某辦法", words.told("某某辦法"));
    }

    @Test
    void aMissingKeyIsAnErrorAndNotAKeyOnTheScreen() {
        assertThrows(MissingResourceException.class, () -> words.of("shell").get("no.such.key"));
    }
}
