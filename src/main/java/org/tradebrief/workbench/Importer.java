package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tradebrief.library.Problem;
import org.tradebrief.library.Progress;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.RawFiles;
import org.tradebrief.source.Readers;
import org.tradebrief.source.Reading;
import org.tradebrief.store.Intake;

/**
 * Brings files and folders in. Each file is taken whole or not at all, nothing that is there is changed, and every file is
 * accounted for. Stopping it keeps the files that are done.
 */
public final class Importer {
    /** From this size on a file is copied while it is read. */
    private static final long LARGE = 4L << 20;

    private final Readers readers;
    private final Intake intake;
    private final Clock clock;

    Importer(Readers readers, Intake intake, Clock clock) {
        this.readers = readers;
        this.intake = intake;
        this.clock = clock;
    }

    public ImportReport run(List<Path> paths, Progress progress) {
        Tally tally = new Tally();
        FoundFiles found = FoundFiles.below(paths);
        found.problems().forEach(tally::skipped);
        int done = 0;
        for (FoundFiles.Found file : found.files()) {
            if (progress.isCancelled()) {
                return tally.report(true);
            }
            progress.at("讀取文件", done++, found.files().size());
            take(file, tally);
        }
        progress.at("讀取文件", done, done);
        return tally.report(false);
    }

    private void take(FoundFiles.Found file, Tally tally) {
        try {
            take(RawFiles.of(file.root(), file.file(), LocalDate.now(clock)), tally);
        } catch (AccessDeniedException e) {
            tally.skipped(new Problem(file.shown(), 0, "IMP-PERMISSION", "沒有讀取權限，未匯入。檢查檔案的權限後再匯入一次。"));
        } catch (IOException e) {
            tally.skipped(new Problem(file.shown(), 0, "IMP-UNREADABLE", "讀取時磁碟回報錯誤，未匯入。檢查檔案後再匯入一次。"));
        }
    }

    private void take(RawFile raw, Tally tally) {
        if (intake.knows(raw.id())) {
            tally.unchanged();
            return;
        }
        if (raw.size() >= LARGE) {
            intake.ahead(raw.contentHash(), raw::open);
        }
        switch (readers.read(raw)) {
            case Outcome.Skipped(Problem problem) -> {
                intake.forget(raw.contentHash());
                tally.skipped(problem);
            }
            case Outcome.Read(Reading reading) -> {
                if (Extracts.keep(intake, reading, raw)) {
                    tally.added(reading);
                } else {
                    tally.unchanged();
                }
            }
        }
    }
}
