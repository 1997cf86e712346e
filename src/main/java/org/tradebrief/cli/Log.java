package org.tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.tradebrief.library.Refusal;

/**
 * Where warnings and the traces of unexpected failures go: a file in the workspace, or among the temporary files where
 * there is no workspace. The console shows neither.
 */
final class Log extends Handler implements AutoCloseable {
    private static final String NAME = "tradebrief";
    private static final String ENDING = ".log";

    private final Supplier<Path> file;
    private final SimpleFormatter format = new SimpleFormatter();

    private Log(Supplier<Path> file) {
        this.file = file;
    }

    /** Takes over what libraries log. */
    static Log open(Supplier<Path> workspace) {
        LogManager.getLogManager().reset();
        Log log = new Log(() -> in(workspace.get()));
        log.setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(log);
        return log;
    }

    /** For failures outside of any command. */
    static Log inTemporaryFolder() {
        return new Log(Log::temporary);
    }

    /** The log of who works in a workspace, which need not be there. */
    static Path in(Path workspace) {
        return Files.isDirectory(workspace) && Files.isWritable(workspace)
                ? workspace.resolve("logs").resolve(NAME + ENDING)
                : temporary();
    }

    /** Each person has one of their own where everybody's temporary files are. */
    private static Path temporary() {
        String person = System.getProperty("user.name", "").replaceAll("\\W", "");
        return Path.of(System.getProperty("java.io.tmpdir"), NAME + "-" + person + ENDING);
    }

    /** Writes down a failure that nobody foresaw and makes of it something a person can act on. */
    Refusal unexpected(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        Path to = file.get();
        return new Refusal(
                "TB-UNEXPECTED",
                "發生未預期的錯誤（" + failure.getClass().getSimpleName() + "）。",
                append(to, Instant.now() + " " + trace) ? "細節記在 " + to + "，回報時附上。" : "細節寫不進 " + to + "；確認可以寫入後再試一次。");
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            append(file.get(), format.format(record));
        }
    }

    /** Whether it was written. A log that is full, locked or somebody else's stops nothing that is worth a line in it. */
    private synchronized boolean append(Path to, String text) {
        try {
            LogFile.of(to).append(text);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void flush() {
        // Each record is written at once.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
