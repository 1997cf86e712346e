package org.tradebrief.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tradebrief.library.Refusal;

/** Writes a file that a person asked for: whole, or not at all. */
final class OutFile {
    private OutFile() {}

    static void write(Path file, byte[] bytes) {
        Path target = file.toAbsolutePath();
        try {
            Path unfinished = Files.createTempFile(target.resolveSibling(""), ".tradebrief-", ".tmp");
            try {
                Files.write(unfinished, bytes);
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new Refusal("OUT-FILE", "無法寫出 " + file + "。", "檢查資料夾是否存在、可寫入，磁碟是否有空間。", e);
        }
    }
}
