package org.tradebrief.desk;

import java.util.Arrays;
import java.util.List;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.action.KeyNames;
import org.tradebrief.desk.palette.Entry;
import org.tradebrief.desk.words.Language;

/** The actions as entries of the palette, found by their names in every language. */
final class Commands {
    private Commands() {}

    static List<Entry> entries(Actions actions) {
        return actions.all().stream()
                .filter(action -> action.enabled().get() && !"app.palette".equals(action.id()))
                .map(action -> entry(action, actions))
                .toList();
    }

    private static Entry entry(Action action, Actions actions) {
        List<String> names = Arrays.stream(Language.values())
                .map(language -> action.words().in(language, "action." + action.id()))
                .toList();
        return new Entry("command", action.label().get(), KeyNames.of(actions.keysOf(action)), names, action::fire);
    }
}
