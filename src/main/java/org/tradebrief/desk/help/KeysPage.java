package org.tradebrief.desk.help;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.workbench.Secret;
import org.tradebrief.workbench.Secrets;

/**
 * The keys to services: where each comes from, a field to give another, a button that tries it. What is typed is masked and
 * leaves the field as soon as it is kept; a key that is kept is never shown again.
 */
public final class KeysPage extends VBox {
    private static final String LANE = "keys";

    /** Tries a key on its service; refuses with what the service says. */
    @FunctionalInterface
    public interface Trial {
        void run(Secret secret) throws InterruptedException;
    }

    private final Secrets secrets;
    private final @Nullable Trial trial;
    private final DeskContext context;
    private final Phrases words;
    private final VBox head = new VBox(8);
    private final Map<Secret, Row> rows = new EnumMap<>(Secret.class);

    private record Found(String place, boolean locked, boolean fresh, Map<Secret, Secrets.Origin> origins) {}

    /** @param trial null while no workspace is open, whose settings name the services */
    public KeysPage(Secrets secrets, @Nullable Trial trial, DeskContext context) {
        super(4);
        this.secrets = secrets;
        this.trial = trial;
        this.context = context;
        this.words = context.words().of("help");
        getStyleClass().add("keys-page");
        getChildren().addAll(Controls.label(words.text("keys-page.title"), "sub-title"), head);
        for (Secret secret : Secret.values()) {
            Row row = new Row(secret);
            rows.put(secret, row);
            getChildren().add(row.node());
        }
        look();
    }

    private void look() {
        head.getChildren().setAll(Controls.label(words.text("keys-page.looking"), "muted", "small"));
        run(this::found, this::show);
    }

    private Found found() {
        Map<Secret, Secrets.Origin> origins = new EnumMap<>(Secret.class);
        for (Secret secret : Secret.values()) {
            origins.put(secret, secrets.origin(secret));
        }
        return new Found(secrets.place(), secrets.isLocked(), secrets.isNew(), origins);
    }

    private void show(Found found) {
        Label place =
                Controls.label(words.get("keys-page.place", AtHome.told(found.place())), "muted", "small", "wrapped");
        head.getChildren().setAll(place);
        if (found.locked()) {
            head.getChildren().add(passphrase(found.fresh()));
        }
        found.origins().forEach((secret, origin) -> row(secret).show(origin, found.locked()));
    }

    private Row row(Secret secret) {
        return Objects.requireNonNull(rows.get(secret));
    }

    private Node passphrase(boolean fresh) {
        PasswordField field = new PasswordField();
        field.setId("keys-passphrase");
        String prompt = words.get(fresh ? "keys-page.new-passphrase" : "keys-page.passphrase");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        Button unlock = new Button(words.get(fresh ? "keys-page.set-passphrase" : "keys-page.unlock"));
        unlock.setId("keys-unlock");
        unlock.disableProperty().bind(field.textProperty().isEmpty());
        Runnable open = () -> {
            char[] typed = field.getText().toCharArray();
            field.clear();
            run(
                    () -> {
                        secrets.unlock(typed);
                        Arrays.fill(typed, '\0');
                        return found();
                    },
                    this::show);
        };
        unlock.setOnAction(e -> open.run());
        field.setOnAction(e -> open.run());
        HBox row = new HBox(8, field, unlock);
        row.getStyleClass().add("row");
        return row;
    }

    private <T> void run(Callable<T> job, Consumer<T> answer) {
        context.tasks().run(LANE, LANE, progress -> job.call(), answer, context.notices()::failed);
    }

    /** One service. */
    private final class Row {
        private final Secret secret;
        private final Label origin = Controls.label("", "muted", "small", "wrapped");
        private final PasswordField field = new PasswordField();
        private final Button keep = new Button(words.get("keys-page.keep"));
        private final Button test = new Button(words.get("keys-page.test"));
        private final Button forget = new Button(words.get("keys-page.forget"));

        Row(Secret secret) {
            this.secret = secret;
            String name = secret.name().toLowerCase(Locale.ROOT);
            field.setId("key-" + name);
            field.setPromptText(words.get("keys-page.prompt"));
            field.setAccessibleText(words.get("keys-page.field", secret.service()));
            field.setPrefColumnCount(14);
            keep.setId("key-keep-" + name);
            keep.disableProperty().bind(field.textProperty().isEmpty());
            keep.setAccessibleText(words.get("keys-page.keep") + " " + secret.service());
            test.setAccessibleText(words.get("keys-page.test") + " " + secret.service());
            forget.setAccessibleText(words.get("keys-page.forget") + " " + secret.service());
            forget.getStyleClass().add("flat-button");
            keep.setOnAction(e -> keep());
            field.setOnAction(e -> keep());
            test.setOnAction(e -> test());
            forget.setOnAction(e -> run(
                    () -> {
                        secrets.forget(secret);
                        return found();
                    },
                    KeysPage.this::show));
        }

        Node node() {
            VBox text = new VBox(Controls.label(secret.service()), origin);
            text.setMinWidth(220);
            text.setMaxWidth(300);
            HBox row = new HBox(8, text, Controls.spring(), field, keep, test, forget);
            row.getStyleClass().add("preference-row");
            return row;
        }

        void show(Secrets.Origin from, boolean locked) {
            origin.setText(words.get("origin." + from.name(), secret.variable()));
            boolean set = from == Secrets.Origin.ENVIRONMENT;
            field.setDisable(set || locked);
            forget.setVisible(from == Secrets.Origin.KEPT || from == Secrets.Origin.LOCKED);
            forget.setManaged(forget.isVisible());
            test.setDisable(trial == null || from == Secrets.Origin.NOWHERE || from == Secrets.Origin.LOCKED);
        }

        private void keep() {
            String typed = field.getText();
            field.clear();
            run(
                    () -> {
                        secrets.keep(secret, typed);
                        return found();
                    },
                    KeysPage.this::show);
        }

        private void test() {
            Trial with = trial;
            if (with == null) {
                return;
            }
            origin.setText(words.get("keys-page.testing"));
            context.tasks()
                    .run(
                            LANE + "-test",
                            words.get("keys-page.task", secret.service()),
                            progress -> {
                                with.run(secret);
                                return secret;
                            },
                            tried -> origin.setText(words.get("keys-page.good")),
                            failure -> origin.setText(told(failure)));
        }

        private String told(Exception failure) {
            States.Told told = new States(context.words(), context.clip()).told(failure);
            return told.sentences();
        }
    }

    /** What a search among the settings finds it by. */
    public static List<String> names() {
        return Arrays.stream(Secret.values()).map(Secret::service).toList();
    }
}
