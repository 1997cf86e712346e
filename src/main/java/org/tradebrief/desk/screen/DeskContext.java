package org.tradebrief.desk.screen;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.platform.Browser;
import org.tradebrief.desk.platform.Clip;
import org.tradebrief.desk.platform.Files;
import org.tradebrief.desk.theme.Theme;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Tasks;

/**
 * What every screen is given: the window's services, and what it shares with the other screens.
 *
 * @param asOf the day whose knowledge everything shows
 * @param go shows the screen of that id
 */
public record DeskContext(
        Words words,
        Theme theme,
        Tasks tasks,
        Actions actions,
        Selection selection,
        Notices notices,
        Sheets sheets,
        Files files,
        Clip clip,
        Browser browser,
        ObjectProperty<LocalDate> asOf,
        Consumer<String> go) {}
