package org.tradebrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program from its start to a drawn window, with the start-up cache and without, one after the other. */
final class StartRuns implements Benchmarks.Subject {
    private static final Path PROGRAM =
            Path.of(System.getProperty("bench.program", "target/package/tradebrief/bin/tradebrief"));
    private static final int RUNS = Integer.getInteger("bench.starts", 5);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

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
            // The first start is not counted: what was never read comes from the disk.
            start(setting, screen, "auto", new Times(), new Times());
            for (int i = 0; i < RUNS; i++) {
                memory = Math.max(memory, start(setting, screen, "auto", cached, cachedWork));
                start(setting, screen, "off", plain, plainWork);
            }
        }
        return List.of(
                Row.of("start to window, AOT cache", cached, "without: " + plain),
                Row.of("of that, processor time", cachedWork, "without: " + plainWork),
                new Row("resident two seconds after", (memory >> 10) + " MB", Row.NO_PEER));
    }

    /** Answers the resident memory in kB two seconds after the window. */
    private static long start(Setting setting, Screen screen, String cache, Times times, Times work) throws Exception {
        Map<String, String> environment = Map.of(
                "DISPLAY", screen.display(),
                "HOME", setting.folder().toString(),
                "TRADEBRIEF_HOME", setting.folder().resolve("started").toString(),
                "JAVA_TOOL_OPTIONS", "-XX:AOTMode=" + cache);
        while (screen.isDrawn()) {
            Thread.sleep(10);
        }
        long began = System.nanoTime();
        Path log = setting.folder().resolve("start.log");
        Process program = Programs.start(List.of(PROGRAM.toString()), environment, log.toFile());
        try {
            while (!screen.isDrawn()) {
                if (!program.isAlive() || System.nanoTime() - began > PATIENCE) {
                    throw new IOException("no window: " + Files.readString(log));
                }
                Thread.sleep(5);
            }
            times.add(System.nanoTime() - began);
            program.info().totalCpuDuration().ifPresent(spent -> work.add(spent.toNanos()));
            Thread.sleep(2000);
            return resident(program);
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private static long resident(Process program) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + program.pid() + "/status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
