package org.tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final Supplier<Path> workspace;
    private final SimpleFormatter format = new SimpleFormatter();

    private Log(Supplier<Path> workspace) {
        this.workspace = workspace;
    }

    /** Takes over what libraries log. */
    static Log open(Supplier<Path> workspace) {
        LogManager.getLogManager().reset();
        Log log = new Log(workspace);
        log.setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(log);
        return log;
    }

    /** For failures outside of any command. */
    static Log inTemporaryFolder() {
        return new Log(() -> TEMPORARY);
    }

    /** Writes down a failure that nobody foresaw and makes of it something a person can act on. */
    Refusal unexpected(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        Path file = append(Instant.now() + " " + trace);
        return new Refusal(
                "TB-UNEXPECTED", "發生未預期的錯誤（" + failure.getClass().getSimpleName() + "）。", "細節記在 " + file + "，回報時附上。");
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            append(format.format(record));
        }
    }

    private synchronized Path append(String text) {
        Path file = file();
        try {
            LogFile.of(file).append(text);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        Path place = workspace.get();
        return !place.equals(TEMPORARY) && Files.isDirectory(place) && Files.isWritable(place)
                ? place.resolve("logs").resolve("tradebrief.log")
                : TEMPORARY.resolve("tradebrief.log");
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
