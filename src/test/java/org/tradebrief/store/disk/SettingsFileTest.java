package org.tradebrief.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path temp;

    private SettingsFile open() {
        return SettingsFile.open(temp.resolve("settings.json"), true, Duration.ofHours(1));
    }

    @Test
    void whatWasSetIsThereAfterReopening() {
        try (SettingsFile settings = open()) {
            settings.set("author", "林怡君");
        }
        assertEquals(Optional.of("林怡君"), open().get("author"));
    }

    @Test
    void namesOfALaterReleaseAreKept() throws IOException {
        Files.writeString(temp.resolve("settings.json"), "{\"later\": {\"a\": [1]}, \"theme\": \"dark\"}");
        try (SettingsFile settings = open()) {
            settings.set("theme", null);
        }
        assertEquals(
                "{\"later\":{\"a\":[1]}}",
                Files.readString(temp.resolve("settings.json")).replaceAll("\\s", ""));
    }

    @Test
    void aFileThatCannotBeUnderstoodIsKeptAsideAndReported() throws IOException {
        Files.writeString(temp.resolve("settings.json"), "{\"theme\": ");
        try (SettingsFile settings = open()) {
            assertEquals("WS-SETTINGS", settings.problem().orElseThrow().code());
            settings.set("theme", "light");
        }
        assertEquals("{\"theme\": ", Files.readString(temp.resolve("settings.json.unreadable")));
        assertEquals(Optional.of("light"), open().get("theme"));
    }

    @Test
    void severalChangesAreSavedAMomentLaterInOne() throws Exception {
        SettingsFile settings = SettingsFile.open(temp.resolve("settings.json"), true, Duration.ofMillis(20));
        settings.set("a", "1");
        settings.set("b", "2");
        for (int i = 0; i < 200 && !Files.exists(temp.resolve("settings.json")); i++) {
            Thread.sleep(10);
        }
        assertTrue(Files.readString(temp.resolve("settings.json")).contains("\"b\""));
    }
}
