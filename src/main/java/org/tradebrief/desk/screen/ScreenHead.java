package org.tradebrief.desk.screen;

import javafx.beans.value.ObservableValue;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.words.Phrases;

/**
 * How a screen is known wherever it is named: in the tabs, the rail, the palette and what is kept of it.
 *
 * @param id names the screen for good: its bundle, its place in saved sessions
 * @param title follows the language
 */
public record ScreenHead(String id, ObservableValue<String> title, Icon icon) {

    /** @param words of the screen's own bundle, which has its title */
    public static ScreenHead of(String id, Phrases words, Icon icon) {
        return new ScreenHead(id, words.text("title"), icon);
    }
}
