package org.tradebrief.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.settings.Settings;
import org.tradebrief.desk.settings.SettingsStore;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.desk.theme.Accent;
import org.tradebrief.desk.theme.Look;
import org.tradebrief.desk.theme.Theme;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Later;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** Ties what can be set to the file that keeps it. */
final class DeskSettings {
    static final double SMALLEST_TEXT = 13;
    static final double LARGEST_TEXT = 22;

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final String KEYS = "keys.";

    private final SettingsStore store;
    private final Settings settings;
    private final Consumer<Exception> failure;
    /** One alone, so that what was set last is written last; the screen waits for no disk. */
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("settings").factory());

    private boolean ended;

    /** @param failure told on a thread of its own what could not be written */
    DeskSettings(SettingsStore store, Later later, Consumer<Exception> failure) {
        this.store = store;
        this.failure = failure;
        settings = new Settings(store.load());
        settings.onChange(() -> later.run("settings", PAUSE, this::save));
    }

    Settings settings() {
        return settings;
    }

    void bind(Theme theme, Words words) {
        settings.bind("look", theme.lookProperty(), Look.class);
        settings.bind("accent", theme.accentProperty(), Accent.class);
        settings.bind("text-size", theme.textSizeProperty(), SMALLEST_TEXT, LARGEST_TEXT);
        settings.bind("zoom", theme.zoomProperty(), Theme.MIN_ZOOM, Theme.MAX_ZOOM);
        settings.bind("language", words.languageProperty(), Language.class);
    }

    void bind(Actions actions) {
        actions.changedKeys().putAll(settings.below(KEYS));
        actions.onKeysChanged(() -> actions.changedKeys().forEach((id, keys) -> settings.set(KEYS + id, keys)));
    }

    void bind(ShellModel shell) {
        Person kept = person();
        if (kept != null) {
            shell.personProperty().set(kept);
        }
        shell.personProperty().addListener((o, was, is) -> {
            if (is != null) {
                settings.set("person.name", is.name());
                settings.set("person.role", is.role().name());
            }
        });
    }

    private @Nullable Person person() {
        String name = settings.get("person.name", System.getProperty("user.name", ""));
        if (name.isBlank()) {
            return null;
        }
        boolean approver = settings.get("person.role", "").equals(Role.APPROVER.name());
        return new Person(name, approver ? Role.APPROVER : Role.AUTHOR);
    }

    /** Writes them a last time; what was to be written later is not written any more. */
    void end() {
        save();
        ended = true;
        writer.close();
    }

    private void save() {
        if (!ended) {
            Map<String, String> all = settings.all();
            writer.execute(() -> write(all));
        }
    }

    private void write(Map<String, String> all) {
        try {
            store.save(all);
        } catch (IOException e) {
            failure.accept(e);
        }
    }
}
