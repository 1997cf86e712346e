package org.tradebrief.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.cli.Main;
import org.tradebrief.desk.platform.Browser;
import org.tradebrief.desk.platform.Clip;
import org.tradebrief.desk.platform.Files;
import org.tradebrief.desk.session.Session;
import org.tradebrief.desk.session.WorkspaceOpenings;
import org.tradebrief.desk.settings.SettingsStore;
import org.tradebrief.desk.start.Openings;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.trade.Economies;
import org.tradebrief.workbench.Secrets;
import org.tradebrief.workbench.SigningKeys;
import org.tradebrief.workbench.Workbench;

/** The desk on a real workspace in a folder of the test's, with a person's choices of files answered in advance. */
final class TestDesk {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-08T06:32:00Z"), ZoneOffset.UTC);

    final Deque<Path> choices = new ArrayDeque<>();
    private final Path folder;
    private final Clock clock;

    TestDesk(Path folder) {
        this(folder, CLOCK);
    }

    /** @param clock for where time must go on */
    TestDesk(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The same moment, from which time goes on. */
    static Clock running() {
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), CLOCK.instant()));
    }

    Openings<Session> openings() {
        return new WorkspaceOpenings(
                new Workbench("測試", Economies.standard(), clock),
                new SigningKeys(folder.resolve("keys"), clock),
                folder.resolve("sample"));
    }

    DeskWindow window(Openings<Session> openings) {
        return window(openings, Tasks.forDesk(clock));
    }

    /** @param tasks runs what the desk reads, as slowly as the test wants it */
    DeskWindow window(Openings<Session> openings, Tasks tasks) {
        DeskServices services = new DeskServices(
                openings,
                new SettingsStore(folder.resolve("desk.properties")),
                Secrets.inFile(folder.resolve("secrets.properties"), Map.of()),
                clock,
                ZoneOffset.UTC,
                Main.VERSION,
                folder.resolve("tradebrief.log"),
                List.of());
        return new DeskWindow(services, tasks, new Chosen(), new MemoryClip(), new NoBrowser(), () -> {});
    }

    /** Answers as the test has laid down; a person who leaves where it has not. */
    private final class Chosen implements Files {
        @Override
        public Optional<Path> folder(String title) {
            return Optional.ofNullable(choices.poll());
        }

        @Override
        public Optional<Path> open(String title, String kind, List<String> endings) {
            return Optional.ofNullable(choices.poll());
        }

        @Override
        public Optional<Path> save(String title, String name, String kind, List<String> endings) {
            return Optional.ofNullable(choices.poll());
        }
    }

    /** A clipboard of its own, so that a run leaves the machine's alone. */
    static final class MemoryClip implements Clip {
        private String text = "";

        @Override
        public void put(String next) {
            text = next;
        }

        @Override
        public String text() {
            return text;
        }
    }

    private static final class NoBrowser implements Browser {
        @Override
        public void open(String address) {}

        @Override
        public void show(Path file) {}
    }
}
