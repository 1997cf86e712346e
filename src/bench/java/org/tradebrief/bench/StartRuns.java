package org.tradebrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program from its start to the sample workspace as it was left, drawn; with the start-up cache and without,
 * one after the other. Beside that the very first start, which makes the sample.
 */
final class StartRuns implements Benchmarks.Subject {
    static final Path PROGRAM =
            Path.of(System.getProperty("bench.program", "target/package/tradebrief/bin/tradebrief"));
    private static final int RUNS = Integer.getInteger("bench.starts", 10);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);
    private static final long SETTLED = 4000;

    private final Times cached = new Times();
    private final Times plain = new Times();
    private long memory;
    private final Times cachedWork = new Times();
    private final Times plainWork = new Times();

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        if (!Files.isExecutable(PROGRAM) || Programs.find("Xvfb").isEmpty()) {
            return List.of(new Row("start to window", "needs packaging/build and Xvfb", Row.NO_PEER));
        }
        try (Screen screen = Screen.open(setting.folder().resolve("screen"))) {
            Times first = new Times();
            int[] sample = firstStart(setting, screen, first);
            for (int i = 0; i < RUNS; i++) {
                memory = Math.max(memory, start(setting, screen, sample, "auto", cached, cachedWork));
                start(setting, screen, sample, "off", plain, plainWork);
            }
            return rows(first);
        }
    }

    private List<Row> rows(Times first) {
        return List.of(
                Row.of("first start until the sample is made", first, Row.NO_PEER),
                Row.of("start to the sample, AOT cache", cached, "without: " + plain),
                Row.of("of that, processor time", cachedWork, "without: " + plainWork),
                new Row("resident two seconds after", (memory >> 10) + " MB", Row.NO_PEER));
    }

    /** Makes the sample, and answers what the screen shows once nothing changes any more. */
    private static int[] firstStart(Setting setting, Screen screen, Times first) throws Exception {
        Path settings = settings(setting);
        long began = System.nanoTime();
        Process program = program(setting, screen, "auto");
        try {
            // The desk notes which tab it shows once the sample is open.
            while (!Files.readString(settings).contains("last.screen=")) {
                patient(program, began, setting);
                Thread.sleep(20);
            }
            first.add(System.nanoTime() - began);
            int[] before = screen.points();
            Thread.sleep(SETTLED);
            while (!screen.isDrawn() || !screen.shows(before)) {
                patient(program, began, setting);
                before = screen.points();
                Thread.sleep(SETTLED);
            }
            return screen.points();
        } finally {
            end(program, screen);
        }
    }

    /** Answers the resident memory in kB two seconds after the window. */
    private static long start(Setting setting, Screen screen, int[] wanted, String cache, Times times, Times work)
            throws Exception {
        settings(setting);
        long began = System.nanoTime();
        Process program = program(setting, screen, cache);
        try {
            while (!screen.shows(wanted)) {
                patient(program, began, setting);
                Thread.sleep(5);
            }
            times.add(System.nanoTime() - began);
            program.info().totalCpuDuration().ifPresent(spent -> work.add(spent.toNanos()));
            Thread.sleep(2000);
            return resident(program);
        } finally {
            end(program, screen);
        }
    }

    private static void patient(Process program, long began, Setting setting) throws IOException {
        if (!program.isAlive() || System.nanoTime() - began > PATIENCE) {
            throw new IOException("no window: " + Files.readString(log(setting)));
        }
    }

    private static void end(Process program, Screen screen) throws InterruptedException {
        program.destroy();
        program.waitFor();
        while (screen.isDrawn()) {
            Thread.sleep(10);
        }
    }

    /** What a person left who had the sample open. */
    private static Path settings(Setting setting) throws IOException {
        Path file = setting.folder().resolve("config/tradebrief/desk.properties");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "last.workspace=sample\ntour.seen=true\nlook=LIGHT\n");
    }

    private static Path log(Setting setting) {
        return setting.folder().resolve("start.log");
    }

    private static Process program(Setting setting, Screen screen, String cache) throws IOException {
        Map<String, String> environment = Map.of(
                "DISPLAY", screen.display(),
                "HOME", setting.folder().toString(),
                "XDG_CONFIG_HOME", setting.folder().resolve("config").toString(),
                "TRADEBRIEF_HOME", setting.folder().resolve("started").toString(),
                "JAVA_TOOL_OPTIONS", "-XX:AOTMode=" + cache);
        return Programs.start(
                List.of(PROGRAM.toString()), environment, log(setting).toFile());
    }

    private static long resident(Process program) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + program.pid() + "/status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
