package org.tradebrief.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.instance.Handed;
import org.tradebrief.desk.instance.MeetingPlace;
import org.tradebrief.desk.instance.OneWindow;
import org.tradebrief.desk.platform.FxBrowser;
import org.tradebrief.desk.platform.FxClip;
import org.tradebrief.desk.platform.FxFiles;
import org.tradebrief.desk.platform.WindowClass;
import org.tradebrief.desk.session.Session;
import org.tradebrief.desk.session.WorkspaceOpenings;
import org.tradebrief.desk.settings.SettingsStore;
import org.tradebrief.desk.start.EarlyOpening;
import org.tradebrief.desk.start.Openings;
import org.tradebrief.desk.theme.Fonts;
import org.tradebrief.library.Refusal;
import org.tradebrief.workbench.SampleWorkspace;
import org.tradebrief.workbench.SigningKeys;
import org.tradebrief.workbench.Termination;
import org.tradebrief.workbench.Workbench;

/** Starts the desk, or says why no window can be opened here. */
public final class DeskLauncher {
    private static final System.Logger LOG = System.getLogger(DeskLauncher.class.getName());
    private static final int LEAVE_SECONDS = 15;
    private static final String DRAWN_BY = "prism.order";
    /** Where Linux shows what can draw: the kernel's own drivers, NVIDIA's, and Windows behind a subsystem. */
    private static final List<Path> GRAPHICS =
            List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"), Path.of("/dev/dxg"));

    private DeskLauncher() {}

    /**
     * Opens the window on real workspaces and returns when it is closed; where one is open already, hands it what it was
     * given and returns at once.
     *
     * @param workbench made while the window's own library starts
     * @throws Refusal {@code DSK-DISPLAY} where there is no display, {@code DSK-GTK} where the library that draws
     *     windows is missing, {@code DSK-BUSY} where a window is open that does not answer; nothing has been opened then
     */
    public static void launch(Supplier<Workbench> workbench, Given given) {
        refuseWithoutDisplay();
        Map<String, String> environment = Map.copyOf(System.getenv());
        Path settings = SettingsStore.place(
                environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        Path meeting = MeetingPlace.of(
                environment,
                settings,
                Path.of(System.getProperty("java.io.tmpdir")),
                System.getProperty("user.name", ""));
        Optional<OneWindow> right =
                OneWindow.enter(meeting, new Handed(given.workspace(), given.sample(), given.files()));
        if (right.isPresent()) {
            try (OneWindow window = right.get()) {
                CompletableFuture<DeskServices> services = new CompletableFuture<>();
                CountDownLatch closed = new CountDownLatch(1);
                start(() -> open(services.join(), given.workspace(), window, closed));
                run(workbench.get(), store(settings, given), given, services, closed);
            }
        }
    }

    /**
     * What a start was given.
     *
     * @param workspace to open at once; null for the one that was open last, else the first screen
     * @param sample whether the sample is opened as if it had been open last, where no workspace is named
     * @param files named on the command line
     * @param log into which what fails is written
     */
    public record Given(@Nullable Path workspace, boolean sample, List<Path> files, String version, Path log) {}

    private static SettingsStore store(Path file, Given given) {
        SettingsStore store = new SettingsStore(file);
        if (given.sample()) {
            Map<String, String> settings = new HashMap<>(store.load());
            settings.put(Resumed.LAST, Resumed.SAMPLE);
            try {
                store.save(settings);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "the settings cannot be kept", e);
            }
        }
        return store;
    }

    private static void run(
            Workbench workbench,
            SettingsStore store,
            Given given,
            CompletableFuture<DeskServices> services,
            CountDownLatch closed) {
        Openings<Session> openings =
                new WorkspaceOpenings(workbench, SigningKeys.ofThisPerson(workbench.clock()), null);
        try (EarlyOpening<Session> early =
                early(openings, Resumed.of(openings, store.load(), given.workspace(), given.files()))) {
            services.complete(new DeskServices(
                    early,
                    store,
                    workbench.secrets(),
                    workbench.clock(),
                    ZoneId.systemDefault(),
                    given.version(),
                    given.log(),
                    given.files()));
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The sample is begun early only where it is there already: making it has steps to show. */
    private static EarlyOpening<Session> early(Openings<Session> openings, Resumed resumed) {
        Path folder = resumed.folder();
        if (folder != null && openings.isWorkspace(folder)) {
            return EarlyOpening.of(openings, folder, Session::close);
        }
        boolean sample = resumed.sample() && SampleWorkspace.isMade(SampleWorkspace.place(null));
        return sample ? EarlyOpening.ofSample(openings, Session::close) : EarlyOpening.none(openings);
    }

    private static void start(Runnable then) {
        if (isLinux()
                && System.getProperty(DRAWN_BY) == null
                && GRAPHICS.stream().noneMatch(Files::exists)) {
            // Looking for a device that is not there would load a compiler for its programs first.
            System.setProperty(DRAWN_BY, "sw");
        }
        try {
            Platform.startup(then);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError | IllegalStateException e) {
            throw refusal(e);
        }
    }

    private static void open(DeskServices services, @Nullable Path workspace, OneWindow right, CountDownLatch closed) {
        Fonts.loadTraditional();
        WindowClass.name();
        Stage stage = new Stage();
        DeskWindow window = new DeskWindow(
                services,
                new FxFiles(() -> stage),
                new FxClip(),
                new FxBrowser(address -> new Host().getHostServices().showDocument(address)),
                stage::close);
        // A fault in one reaction must not take the window, and with it the person's place, down.
        Thread.currentThread().setUncaughtExceptionHandler(new Faults(window.notices()));
        onTermination(stage, closed);
        window.resume(workspace);
        window.show(stage, () -> {
            closed.countDown();
            // Not at once: who closed the window is still at it, and would find the screen's thread gone.
            Platform.runLater(Platform::exit);
        });
        right.listen(handed -> Platform.runLater(() -> {
            forward(stage);
            window.receive(handed);
        }));
        Platform.runLater(Fonts::loadSimplified);
    }

    /** A session that is ended by the system leaves as one that is closed: what was typed is saved, the lock is free. */
    private static void onTermination(Stage stage, CountDownLatch closed) {
        Termination.then(() -> leave(stage, closed));
        // Where the system has other ways than signals, and where this one was begun after all.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> leave(stage, closed)));
    }

    /** Closes the window, if it is open, and waits until all is left. */
    private static void leave(Stage stage, CountDownLatch closed) {
        try {
            Platform.runLater(stage::hide);
            // What is closed already runs nothing any more; what closes now is waited for all the same.
            closed.await(LEAVE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Window managers let nobody take the focus from another program but for one that stands on top for a moment. */
    private static void forward(Stage stage) {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static void refuseWithoutDisplay() {
        boolean chosen = System.getProperty("glass.platform") != null;
        if (isLinux() && !chosen && isEmpty(System.getenv("DISPLAY")) && isEmpty(System.getenv("WAYLAND_DISPLAY"))) {
            throw new Refusal("DSK-DISPLAY", "這裡沒有顯示器可以開視窗（DISPLAY 未設定）。", "在桌面環境執行，或改用命令列。");
        }
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static Refusal refusal(Throwable why) {
        String message = String.valueOf(why.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("gtk")) {
            return new Refusal("DSK-GTK", "缺少畫視窗的程式庫 GTK 3。", "安裝 libgtk-3-0 後再執行，或改用命令列。", why);
        }
        return new Refusal("DSK-DISPLAY", "無法開啟視窗：" + message + "。", "在桌面環境執行，或改用命令列。", why);
    }

    /** Only there because the operating system's services are asked through an application. */
    private static final class Host extends Application {
        @Override
        public void start(Stage stage) {
            stage.show();
        }
    }
}
