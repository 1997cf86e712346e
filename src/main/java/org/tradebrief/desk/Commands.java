package org.tradebrief.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.action.KeyNames;
import org.tradebrief.desk.help.KeysPage;
import org.tradebrief.desk.help.PreferencesSheet;
import org.tradebrief.desk.palette.Entry;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;

/** Actions and settings as entries of the palette, found by their names in every language. */
final class Commands {
    private Commands() {}

    static List<Entry> entries(Actions actions) {
        return actions.all().stream()
                .filter(action -> !"app.palette".equals(action.id()))
                .map(action -> entry(action, actions))
                .toList();
    }

    /** @param open shows the settings that a text finds */
    static List<Entry> settings(Phrases help, Consumer<String> open) {
        List<Entry> entries = new ArrayList<>();
        for (String key : PreferencesSheet.SETTINGS) {
            entries.add(setting(
                    help,
                    "setting." + key,
                    help.get("setting." + key + ".hint") + " " + help.get("setting." + key + ".also"),
                    open));
        }
        entries.add(setting(help, "keys-page.title", String.join(" ", KeysPage.names()), open));
        return entries;
    }

    private static Entry setting(Phrases help, String key, String detail, Consumer<String> open) {
        String title = help.get(key);
        List<String> names = new ArrayList<>(Arrays.stream(Language.values())
                .map(language -> help.in(language, key))
                .toList());
        names.add(detail);
        return new Entry("setting", title, "", names, () -> open.accept(title));
    }

    private static Entry entry(Action action, Actions actions) {
        List<String> names = Arrays.stream(Language.values())
                .map(language -> action.words().in(language, "action." + action.id()))
                .toList();
        return new Entry(
                "command",
                action.label().get(),
                KeyNames.of(actions.keysOf(action)),
                names,
                actions.obstacle(action),
                action::fire);
    }
}
