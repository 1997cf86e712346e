package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramStampTest {
    @TempDir
    Path temp;

    @Test
    void anArchiveIsToldBySizeAndTimeWhereverItLies() throws IOException {
        Path archive = Files.createDirectory(temp.resolve("程式 一")).resolve("tradebrief.jar");
        Files.writeString(archive, "12345");
        Files.setLastModifiedTime(archive, FileTime.fromMillis(1_770_000_000_000L));
        assertEquals("5@1770000000000", ProgramStamp.of(url("jar:" + archive.toUri() + "!/org/a.class")));
    }

    @Test
    void looseFilesAndWhatIsNotThereHaveNoStamp() throws IOException {
        assertEquals("", ProgramStamp.of(null));
        assertEquals("", ProgramStamp.of(temp.toUri().toURL()));
        assertEquals("", ProgramStamp.of(url("jar:" + temp.resolve("gone.jar").toUri() + "!/org/a.class")));
    }

    private static URL url(String text) throws IOException {
        return URI.create(text).toURL();
    }
}
