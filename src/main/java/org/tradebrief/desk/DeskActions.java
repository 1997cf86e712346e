package org.tradebrief.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.platform.Files;
import org.tradebrief.desk.screen.Notices;
import org.tradebrief.desk.start.StartModel;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** The actions that are there with and without an open workspace. */
final class DeskActions {
    private final Phrases start;
    private final Phrases window;
    private final Files files;

    DeskActions(Words words, Files files) {
        this.start = words.of("start");
        this.window = words.of("window");
        this.files = files;
    }

    /** Takes the keyboard to the latest message. */
    static Action toNotice(Words words, Notices notices, Runnable focus) {
        Phrases window = words.of("window");
        return Action.of("app.notice", window, focus)
                .keys("F6")
                .when(Bindings.isNotEmpty(notices.open()), () -> window.get("why.no-notice"));
    }

    List<Action> all(
            StartModel<?> model,
            ObservableBooleanValue idle,
            ObservableBooleanValue open,
            Consumer<List<Path>> take,
            Runnable close,
            Runnable palette,
            Runnable quit) {
        Supplier<String> busy = () -> window.get("why.busy");
        return List.of(
                Action.of("workspace.sample", start, model::sample).icon("play").when(idle, busy),
                Action.of(
                                "workspace.open",
                                start,
                                () -> files.folder(window.get("choose.workspace"))
                                        .ifPresent(model::open))
                        .icon("folder")
                        .keys("Shortcut+O")
                        .when(idle, busy),
                Action.of(
                                "workspace.create",
                                start,
                                () -> files.folder(window.get("choose.empty")).ifPresent(model::create))
                        .icon("plus")
                        .keys("Shortcut+Shift+N")
                        .when(idle, busy),
                Action.of("workspace.close", start, close).when(open, () -> window.get("why.no-workspace")),
                Action.of(
                                "brief.open-markdown",
                                start,
                                () -> files.open(
                                                window.get("choose.markdown"),
                                                window.get("kind.markdown"),
                                                List.of("md"))
                                        .ifPresent(file -> take.accept(List.of(file))))
                        .icon("document")
                        .keys("Shortcut+Shift+O")
                        .when(idle, busy),
                Action.of("app.palette", window, palette).icon("search").keys("Shortcut+K"),
                Action.of("app.quit", window, quit).keys("Shortcut+Q"));
    }
}
