package org.tradebrief.desk.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Refusal;

/** Asks where to put a file, writes it, and says so; a disk that does not take it is told with a remedy. */
public final class Saving {
    private final DeskContext context;
    private final Phrases words;

    public Saving(DeskContext context) {
        this.context = context;
        words = context.words().of("export");
    }

    /**
     * @param name proposed, with its ending
     * @param endings without a point, the first being the usual one
     * @param content what to write into a file of that name
     */
    public void ask(String title, String name, List<String> endings, Function<String, byte[]> content) {
        askAndWrite(title, name, endings, (file, out) -> out.write(content.apply(file)));
    }

    /** Writes what a file of that name holds. */
    @FunctionalInterface
    public interface Content {
        void write(String name, OutputStream out) throws IOException;
    }

    /** The same for content that is too large to stand in memory. */
    public void askAndWrite(String title, String name, List<String> endings, Content content) {
        context.files()
                .save(title, name, String.join(", ", endings).toUpperCase(java.util.Locale.ROOT), endings)
                .ifPresent(file -> write(ended(file, endings), content));
    }

    private static Path ended(Path file, List<String> endings) {
        String name = file.getFileName().toString();
        boolean known = endings.stream()
                .anyMatch(e -> name.toLowerCase(java.util.Locale.ROOT).endsWith("." + e));
        return known ? file : file.resolveSibling(name + "." + endings.getFirst());
    }

    private void write(Path file, Content content) {
        String name = file.getFileName().toString();
        context.tasks()
                .run(
                        "export." + name,
                        words.get("writing", name),
                        progress -> put(file, name, content),
                        done -> context.notices().say(words.get("written", name)),
                        failure -> context.notices().failed(told(file, failure)));
    }

    /** Beside the place first, then moved, so that a half-written file never bears the name. */
    private static Path put(Path file, String name, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, ".export", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.write(name, out);
            }
            return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Exception told(Path file, Exception failure) {
        return failure instanceof IOException
                ? new Refusal("EXP-WRITE", words.get("failed", file), words.get("remedy"), failure)
                : failure;
    }
}
