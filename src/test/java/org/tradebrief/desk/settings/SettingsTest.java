package org.tradebrief.desk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.desk.theme.Look;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsSetIsThereAfterTheNextStart() throws IOException {
        SettingsStore store = new SettingsStore(folder.resolve("a/desk.properties"));
        store.save(Map.of("person.name", "王怡君", "look", "DARK"));
        assertEquals(Map.of("person.name", "王怡君", "look", "DARK"), store.load());
        assertEquals(
                "look=DARK",
                Files.readAllLines(folder.resolve("a/desk.properties")).getFirst());
    }

    @Test
    void anUnreadableFileIsNoReasonNotToOpen() throws IOException {
        Path file = Files.writeString(folder.resolve("desk.properties"), "look=\\uZZZZ");
        assertEquals(Map.of(), new SettingsStore(file).load());
        assertEquals(Map.of(), new SettingsStore(folder.resolve("none")).load());
    }

    @Test
    void aBoundPropertyTakesWhatWasKeptAndKeepsWhatItBecomes() {
        Settings settings = new Settings(Map.of("look", "DARK"));
        SimpleObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIGHT);
        settings.bind("look", look, Look.class);
        assertEquals(Look.DARK, look.get());
        look.set(Look.CONTRAST);
        assertEquals("CONTRAST", settings.get("look", ""));
    }

    @Test
    void aValueThatMeansNothingLeavesTheDefault() {
        Settings settings = new Settings(Map.of("look", "PINK", "zoom", "17"));
        SimpleObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIGHT);
        settings.bind("look", look, Look.class);
        SimpleDoubleProperty zoom = new SimpleDoubleProperty(1);
        settings.bind("zoom", zoom, 0.8, 2);
        assertEquals(Look.LIGHT, look.get());
        assertEquals(1, zoom.get());
    }

    @Test
    void eachSystemHasItsOwnPlace() {
        Path home = Path.of("/home/lin");
        assertEquals(home.resolve(".config/tradebrief/desk.properties"), SettingsStore.place(Map.of(), "Linux", home));
        assertEquals(
                Path.of("/x/tradebrief/desk.properties"),
                SettingsStore.place(Map.of("XDG_CONFIG_HOME", "/x"), "Linux", home));
        assertEquals(
                home.resolve("Library/Application Support/tradebrief/desk.properties"),
                SettingsStore.place(Map.of(), "Mac OS X", home));
    }

    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll Map<String, String> settings) throws IOException {
        settings.remove("");
        assertEquals(settings, SettingsStore.read(SettingsStore.write(settings)));
    }
}
