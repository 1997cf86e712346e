package org.tradebrief.desk.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps settings in a file that people can read: a name and a value on each line, in order of the names. */
public final class SettingsStore {
    private static final String FOLDER = "tradebrief";
    private static final String FILE = "desk.properties";
    private static final long LARGEST = 1 << 20;

    private final Path file;

    public SettingsStore(Path file) {
        this.file = file;
    }

    /** Where the operating system keeps such files. */
    public static Path place(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            String data = environment.get("APPDATA");
            return (data == null ? home.resolve("AppData/Roaming") : Path.of(data))
                    .resolve(FOLDER)
                    .resolve(FILE);
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(FOLDER).resolve(FILE);
        }
        String config = environment.get("XDG_CONFIG_HOME");
        Path base = config == null || config.isBlank() ? home.resolve(".config") : Path.of(config);
        return base.resolve(FOLDER).resolve(FILE);
    }

    /** What is kept; nothing where there is no file or it cannot be read, for a desk without settings still opens. */
    public Map<String, String> load() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Map.of();
            }
            return read(Files.readString(file));
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
    }

    /** Reads settings from a text, as one written by {@link #write}. */
    public static Map<String, String> read(String text) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new StringReader(text)) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    public static String write(Map<String, String> settings) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(settings).forEach((name, value) -> text.append(line(name, value)));
        return text.toString();
    }

    /** Keeps them: written beside the file first, so that a crash leaves the old ones. */
    public void save(Map<String, String> settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".tmp");
        Files.writeString(unfinished, write(settings));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Escaped as {@link Properties} does, which is what reads it. */
    private static String line(String name, String value) {
        Properties one = new Properties();
        one.setProperty(name, value);
        StringWriter out = new StringWriter();
        try {
            one.store(out, null);
        } catch (IOException e) {
            throw new IllegalStateException("a text cannot fail to be written", e);
        }
        // Its first line is the date, which would make each save another file.
        return out.toString().lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n", "", "\n"));
    }
}
