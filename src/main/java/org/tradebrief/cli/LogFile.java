package org.tradebrief.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A log that never grows without end: a full file becomes {@code NAME.1}, that one {@code NAME.2}; the oldest goes. */
record LogFile(Path file, long full, int kept) {
    private static final long FULL = 1 << 20;
    private static final int KEPT = 4;

    static LogFile of(Path file) {
        return new LogFile(file, FULL, KEPT);
    }

    /** A link in the log's place, which among temporary files anybody may have laid, is not followed. */
    void append(String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        if (Files.exists(file) && Files.size(file) >= full) {
            rotate();
        }
        Files.writeString(
                file,
                text,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
    }

    private void rotate() throws IOException {
        for (int number = kept; number > 0; number--) {
            Path younger = number == 1 ? file : numbered(number - 1);
            if (Files.exists(younger)) {
                Files.move(younger, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }
}
