package org.tradebrief.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.help.Bundle;
import org.tradebrief.desk.help.HealthSheet;
import org.tradebrief.desk.help.KeySheet;
import org.tradebrief.desk.help.KeysPage;
import org.tradebrief.desk.help.PreferencesSheet;
import org.tradebrief.desk.help.RulesPage;
import org.tradebrief.desk.help.Sheet;
import org.tradebrief.desk.help.Tour;
import org.tradebrief.desk.help.WorkSheet;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.settings.SettingsStore;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Refusal;
import org.tradebrief.workbench.Secrets;

/** Opens what stands over the window for a while, one at a time. */
final class DeskSheets {
    private static final String SEEN = "tour.seen";

    private final StackPane over;
    private final DeskContext context;
    private final DeskSettings settings;
    private final Keys keys;
    private final Supplier<RulesPage.@Nullable Book> rules;
    private final Supplier<Callable<Bundle>> health;
    private final Phrases words;
    private Runnable shown = () -> {};
    private @Nullable Sheet mine;

    /** @param trial gives what tries a key, null while no workspace is open */
    record Keys(Secrets secrets, Supplier<KeysPage.@Nullable Trial> trial) {}

    /**
     * @param rules gives the checker's rules, null while no workspace is open
     * @param health gives what looks everything over; that is called off the screen's thread
     */
    DeskSheets(
            StackPane over,
            DeskContext context,
            DeskSettings settings,
            Keys keys,
            Supplier<RulesPage.@Nullable Book> rules,
            Supplier<Callable<Bundle>> health) {
        this.keys = keys;
        this.rules = rules;
        this.over = over;
        this.context = context;
        this.settings = settings;
        this.health = health;
        this.words = context.words().of("help");
        // A sheet is built in the language of its moment; in another it is built again.
        this.words.language().addListener((o, was, is) -> {
            if (mine != null && over.getChildren().contains(mine)) {
                shown.run();
            }
        });
    }

    List<Action> actions() {
        return List.of(
                Action.of("app.preferences", words, () -> preferences(""))
                        .icon("settings")
                        .keys("Shortcut+Comma"),
                Action.of("app.shortcuts", words, () -> show(this::keys))
                        .icon("help")
                        .keys("F1"),
                Action.of("app.tasks", words, () -> show(this::work)).icon("list"),
                Action.of("app.diagnostics", words, () -> show(this::health)).icon("check"),
                Action.of("app.tour", words, this::tour).icon("play"));
    }

    void close() {
        mine = null;
        over.getChildren().clear();
    }

    /** The tour, once, when the sample is opened for the first time. */
    void tourIfNew() {
        if (!Boolean.parseBoolean(settings.settings().get(SEEN, "false"))) {
            tour();
        }
    }

    private void keys() {
        KeySheet sheet = new KeySheet(context.actions(), context.words());
        open(new Sheet(words, words.text("keys.title"), sheet.search(), sheet, this::close), sheet.search());
    }

    /** Opens the preferences with those that a text finds. */
    void preferences(String searched) {
        show(() -> openPreferences(searched));
    }

    private void show(Runnable sheet) {
        shown = sheet;
        sheet.run();
    }

    private void openPreferences(String searched) {
        Button carry = new Button(words.get("preferences.carry"));
        carry.setOnAction(e -> carry());
        Button bring = new Button(words.get("preferences.bring"));
        bring.setOnAction(e -> bring());
        HBox both = new HBox(8, Controls.spring(), bring, carry);
        both.getStyleClass().add("sheet-foot");
        PreferencesSheet sheet = new PreferencesSheet(
                context.words(),
                context.theme(),
                DeskSettings.SMALLEST_TEXT,
                DeskSettings.LARGEST_TEXT,
                List.of(
                        new PreferencesSheet.Part(
                                keyNames(),
                                new KeysPage(keys.secrets(), keys.trial().get(), context)),
                        new PreferencesSheet.Part(RulesPage.names(words), new RulesPage(rules.get(), words)),
                        new PreferencesSheet.Part(List.of(), both)));
        sheet.search().setText(searched);
        open(new Sheet(words, words.text("preferences.title"), sheet.search(), sheet, this::close), sheet.search());
    }

    private List<String> keyNames() {
        List<String> names = new ArrayList<>(KeysPage.names());
        names.add(words.get("keys-page.title"));
        return names;
    }

    private void carry() {
        context.files()
                .save(
                        words.get("preferences.carry"),
                        "tradebrief-desk.properties",
                        words.get("preferences.file"),
                        List.of("properties"))
                .ifPresent(file -> {
                    try {
                        new SettingsStore(file).save(settings.settings().all());
                        context.notices().say(words.get("preferences.carried", file.getFileName()));
                    } catch (IOException e) {
                        context.notices()
                                .failed(new Refusal("DSK-SETTINGS", "無法寫入設定檔：" + file + "。", "檢查權限，或選另一個位置。", e));
                    }
                });
    }

    private void bring() {
        context.files()
                .open(words.get("preferences.bring"), words.get("preferences.file"), List.of("properties"))
                .ifPresent(this::bring);
    }

    private void bring(Path file) {
        new SettingsStore(file).load().forEach(settings.settings()::set);
        context.notices().say(words.get("preferences.brought"));
    }

    private void work() {
        WorkSheet sheet = new WorkSheet(context.tasks(), words);
        open(new Sheet(words, words.text("work.title"), new Region(), sheet, this::close), sheet);
    }

    private void health() {
        HealthSheet sheet =
                new HealthSheet(context.words(), bundle -> context.clip().put(bundle.text()), this::save);
        open(new Sheet(words, words.text("health.title"), new Region(), sheet, this::close), sheet);
        Callable<Bundle> looking = health.get();
        context.tasks().run("health", "health", progress -> looking.call(), sheet::show, context.notices()::failed);
    }

    private void save(Bundle bundle) {
        context.files()
                .save(words.get("health.save"), "tradebrief-diagnostics.zip", words.get("health.kind"), List.of("zip"))
                .ifPresent(file -> {
                    try {
                        Files.write(file, bundle.zip());
                        context.notices().say(words.get("health.saved", file.getFileName()));
                    } catch (IOException e) {
                        context.notices()
                                .failed(new Refusal("DSK-WRITE", "無法寫入：" + file + "。", "檢查磁碟空間與權限，或選另一個位置。", e));
                    }
                });
    }

    private void tour() {
        Tour tour = new Tour(words, () -> {
            settings.settings().set(SEEN, "true");
            close();
        });
        over.getChildren().setAll(tour);
        tour.start();
    }

    private void open(Sheet sheet, Node focus) {
        mine = sheet;
        over.getChildren().setAll(sheet);
        focus.requestFocus();
    }
}
