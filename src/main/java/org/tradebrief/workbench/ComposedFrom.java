package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.function.Function;
import org.tradebrief.brief.Draft;
import org.tradebrief.brief.IsoWeek;

/**
 * Remembers what a kept draft was composed from. The same inputs make the same draft, so while they have not changed the
 * kept one is what would be composed anew; composing takes a second that an export need not spend. A note that is lost or
 * does not fit costs that second, nothing else.
 */
final class ComposedFrom {
    private final Path folder;
    private final Function<LocalDate, String> inputs;

    /** @param inputs everything that a draft of that day depends on, as one digest; empty where it cannot be told */
    ComposedFrom(Path folder, Function<LocalDate, String> inputs) {
        this.folder = folder;
        this.inputs = inputs;
    }

    void note(Draft draft) {
        String digest = inputs.apply(draft.asOf());
        if (digest.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.writeString(Files.createTempFile(folder, "note", ".tmp"), line(draft, digest));
            Files.move(unfinished, place(draft.week()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Without the note the draft is composed anew when it is asked for.
        }
    }

    boolean stillHolds(Draft draft) {
        Path note = place(draft.week());
        String digest = inputs.apply(draft.asOf());
        try {
            return !digest.isEmpty()
                    && Files.isRegularFile(note)
                    && Files.readString(note).equals(line(draft, digest));
        } catch (IOException e) {
            return false;
        }
    }

    private static String line(Draft draft, String digest) {
        return digest + " " + draft.asOf() + " " + Attached.sha256(draft.text().markdown());
    }

    private Path place(IsoWeek week) {
        return folder.resolve(week + ".txt");
    }
}
