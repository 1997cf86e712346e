package org.tradebrief.store.disk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Problem;

/**
 * A small file of settings by name. A change is saved a moment later, several together, as a whole new file that takes the
 * old one's place. Names that this program does not know are kept as they are.
 */
public final class SettingsFile implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final boolean writable;
    private final Duration pause;
    private final ObjectNode settings;
    private final @Nullable Problem problem;
    private @Nullable CompletableFuture<Void> pending;

    private SettingsFile(Path file, boolean writable, Duration pause, ObjectNode settings, @Nullable Problem problem) {
        this.file = file;
        this.writable = writable;
        this.pause = pause;
        this.settings = settings;
        this.problem = problem;
    }

    /** Reads the file. One that cannot be understood is set aside under another name and counts as empty. */
    public static SettingsFile open(Path file, boolean writable, Duration pause) {
        try {
            JsonNode read = JSON.readTree(Files.readAllBytes(file));
            if (read instanceof ObjectNode object) {
                return new SettingsFile(file, writable, pause, object, null);
            }
            return setAside(file, writable, pause);
        } catch (NoSuchFileException e) {
            return new SettingsFile(file, writable, pause, JSON.createObjectNode(), null);
        } catch (JacksonException e) {
            return setAside(file, writable, pause);
        } catch (IOException e) {
            throw DiskFailures.refusal("讀取設定", file, e);
        }
    }

    private static SettingsFile setAside(Path file, boolean writable, Duration pause) {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        if (writable) {
            try {
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw DiskFailures.refusal("保留讀不懂的設定", file, e);
            }
        }
        Problem problem =
                new Problem(file.toString(), 0, "WS-SETTINGS", "設定檔讀不懂，改用預設值；原檔保留為 " + aside.getFileName() + "。");
        return new SettingsFile(file, writable, pause, JSON.createObjectNode(), problem);
    }

    /** What was wrong with the file when it was read. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    public synchronized Optional<String> get(String name) {
        JsonNode value = settings.get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    /** Sets a value, or with null takes it away. */
    public synchronized void set(String name, @Nullable String value) {
        if (value == null) {
            settings.remove(name);
        } else {
            settings.put(name, value);
        }
        if (writable && pending == null) {
            pending = CompletableFuture.runAsync(
                    this::save, CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    /** Writes what has changed now. */
    public synchronized void save() {
        if (pending == null) {
            return;
        }
        pending.cancel(false);
        pending = null;
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(unfinished, JSON.writeValueAsBytes(settings));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DiskFailures.refusal("儲存設定", file, e);
        }
    }

    @Override
    public void close() {
        save();
    }
}
