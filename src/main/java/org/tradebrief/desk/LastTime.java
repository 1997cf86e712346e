package org.tradebrief.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.settings.Settings;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.desk.shell.ShellView;
import org.tradebrief.desk.work.Later;

/** Keeps where a person is, so that the next start comes back to where this one was left. */
final class LastTime {
    private static final String SHELL = "shell.";
    private static final String BRIEF = "last.brief";
    private static final String SCREEN = "last.screen";
    private static final String DAY = "last.as-of";
    /** Not on leaving alone, for a program may be ended without being asked. */
    private static final Duration KEEP = Duration.ofSeconds(3);

    private final Settings kept;
    private final Later later;
    private List<Screen> screens = List.of();
    private Subscription following = Subscription.EMPTY;
    private @Nullable ShellView shell;

    LastTime(Settings kept, Later later) {
        this.kept = kept;
        this.later = later;
    }

    /**
     * Puts all back as it was left, and keeps what becomes of it.
     *
     * @param workspace by which the next start finds it again
     */
    void opened(String workspace, ShellModel model, ShellView view, List<Screen> made, Actions actions) {
        shell = view;
        screens = made;
        view.restore(kept.below(SHELL));
        boolean same = kept.get(Resumed.LAST, "").equals(workspace);
        kept.set(Resumed.LAST, workspace);
        day(same, model);
        String brief = kept.get(BRIEF, "");
        model.briefs().stream()
                .filter(entry -> entry.id().equals(brief))
                .findFirst()
                .ifPresent(model.briefProperty()::set);
        made.forEach(screen -> screen.restore(kept.below(of(screen))));
        actions.find("view." + kept.get(SCREEN, "")).ifPresent(Action::fire);
        model.screenProperty().subscribe(now -> {
            kept.set(SCREEN, now);
            later.run("session", KEEP, this::keep);
        });
        model.briefProperty().subscribe(now -> kept.set(BRIEF, now == null ? "" : now.id()));
    }

    /** A day that was chosen comes back with its workspace; the one that a workspace opens with moves on by itself. */
    private void day(boolean same, ShellModel model) {
        LocalDate first = model.asOfProperty().get();
        if (same) {
            try {
                model.asOfProperty().set(LocalDate.parse(kept.get(DAY, "")));
            } catch (DateTimeParseException e) {
                // None was chosen.
            }
        }
        // The day is the window's and outlives the workspace.
        following = model.asOfProperty().subscribe(now -> kept.set(DAY, now.equals(first) ? "" : now.toString()));
    }

    /** Writes down how all stands. */
    void keep() {
        if (shell != null) {
            shell.state().forEach((name, value) -> kept.set(SHELL + name, value));
        }
        for (Screen screen : screens) {
            Map<String, String> state = screen.state();
            state.forEach((name, value) -> kept.set(of(screen) + name, value));
        }
    }

    private static String of(Screen screen) {
        return "screen." + screen.id() + ".";
    }

    /** The workspace is being left; what was kept stays. */
    void left() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        shell = null;
        screens = List.of();
    }
}
