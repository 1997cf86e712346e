package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;
import org.tradebrief.library.Library;
import org.tradebrief.library.Problem;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.RawFiles;
import org.tradebrief.source.Reading;
import org.tradebrief.source.http.Answer;
import org.tradebrief.source.http.HttpDoor;
import org.tradebrief.source.live.Call;
import org.tradebrief.source.live.LiveSource;
import org.tradebrief.source.live.Subject;
import org.tradebrief.source.live.Wish;
import org.tradebrief.store.Intake;

/**
 * Asks a service and takes its answers in, each as soon as it is there: stopped and run again on the same day, it goes on
 * where it was. Raw answers are kept as documents, whatever is in them.
 */
public final class Fetcher {
    private final LiveSource source;
    private final Wish wish;
    private final boolean again;
    private final Library library;
    private final Intake intake;
    private final Supplier<HttpDoor> doors;
    private final Clock clock;

    Fetcher(
            LiveSource source,
            Wish wish,
            boolean again,
            Library library,
            Intake intake,
            Supplier<HttpDoor> doors,
            Clock clock) {
        this.source = source;
        this.wish = wish;
        this.again = again;
        this.library = library;
        this.intake = intake;
        this.doors = doors;
        this.clock = clock;
    }

    /** The calls that would be made, and what is there already. Nothing is sent. */
    public FetchReport plan() {
        List<Document> known = library.asOf(wish.day());
        List<FetchReport.Made> calls = source.plan(wish).stream()
                .map(call -> made(known, call, isHeld(call) ? FetchReport.State.HELD : FetchReport.State.PLANNED))
                .toList();
        return new FetchReport(new Tally().report(false), calls, null);
    }

    public FetchReport run(Progress progress) {
        Run run = new Run(new ArrayList<>(source.plan(wish)), progress);
        Path folder;
        try {
            folder = Files.createTempDirectory("tradebrief-fetch");
        } catch (IOException e) {
            throw new Refusal("FETCH-DISK", "無法建立暫存資料夾。", "檢查磁碟空間與權限。", e);
        }
        Path answer = folder.resolve("answer");
        try (HttpDoor door = doors.get()) {
            return run.all(door, answer);
        } finally {
            discard(answer);
            discard(folder);
        }
    }

    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The system clears its temporary folder itself; nothing is lost by leaving it to that.
            path.toFile().deleteOnExit();
        }
    }

    private FetchReport.Made made(List<Document> known, Call call, FetchReport.State state) {
        return new FetchReport.Made(
                call.uri().toString(), call.path(), state, last(known, call).orElse(null), about(call.subject()));
    }

    private static FetchReport.About about(Subject subject) {
        return new FetchReport.About(subject.economies(), subject.direction(), subject.period(), subject.indicator());
    }

    private boolean isHeld(Call call) {
        return !again && !library.vintages(call.path()).isEmpty();
    }

    /** When the same question was answered last, on whatever day: its answers differ in nothing but the day's folder. */
    private Optional<LocalDate> last(List<Document> known, Call call) {
        String day = "/" + wish.day() + "/";
        String before = call.path().substring(0, call.path().indexOf(day) + 1);
        String after = call.path().substring(call.path().indexOf(day) + day.length() - 1);
        return known.stream()
                .filter(d -> d.path().startsWith(before) && d.path().endsWith(after))
                .map(Document::vintage)
                .max(LocalDate::compareTo);
    }

    /** One run through the calls, which may grow on the way. */
    private final class Run {
        private final List<Call> calls;
        private final Progress progress;
        private final Tally tally = new Tally();
        private final List<FetchReport.Made> made = new ArrayList<>();
        private @Nullable Refusal stopped;
        private boolean cancelled;
        private final List<Document> known = library.asOf(wish.day());

        Run(List<Call> calls, Progress progress) {
            this.calls = calls;
            this.progress = progress;
        }

        FetchReport all(HttpDoor door, Path answer) {
            for (int i = 0; i < calls.size(); i++) {
                Call call = calls.get(i);
                cancelled |= progress.isCancelled();
                progress.at("取得資料", i, calls.size());
                boolean over = cancelled || stopped != null;
                made.add(made(known, call, over ? FetchReport.State.LEFT : one(door, call, answer)));
            }
            progress.at("取得資料", calls.size(), calls.size());
            return new FetchReport(tally.report(cancelled), made, stopped);
        }

        private FetchReport.State one(HttpDoor door, Call call, Path file) {
            if (isHeld(call)) {
                return FetchReport.State.HELD;
            }
            return switch (door.get(call, file, progress)) {
                case Answer.Got got -> take(call, got.file());
                case Answer.Nothing nothing -> {
                    tally.skipped(
                            new Problem(call.uri().toString(), 0, "FETCH-NOTHING", "服務沒有這段期間的資料，多半尚未公布，不表示貿易額為零。"));
                    yield FetchReport.State.NOTHING;
                }
                case Answer.Failed failed -> {
                    tally.skipped(
                            new Problem(call.uri().toString(), 0, failed.code(), failed.cause() + failed.remedy()));
                    if (failed.everywhere()) {
                        stopped = new Refusal(failed.code(), failed.cause(), failed.remedy());
                    }
                    yield FetchReport.State.FAILED;
                }
                case Answer.Stopped s -> {
                    cancelled = true;
                    yield FetchReport.State.LEFT;
                }
            };
        }

        private FetchReport.State take(Call call, Path file) {
            RawFile raw;
            try {
                raw = RawFiles.named(call.path(), file, wish.day());
            } catch (IOException e) {
                throw new Refusal("FETCH-DISK", "無法讀取剛取得的回應。", "檢查磁碟空間與權限。", e);
            }
            return switch (source.read(call, raw)) {
                case Outcome.Skipped(Problem problem) -> {
                    tally.skipped(problem);
                    yield FetchReport.State.FAILED;
                }
                case Outcome.Read(Reading reading) -> {
                    calls.addAll(source.further(call, raw));
                    yield keep(call.witnessed(reading, clock.instant()), raw);
                }
            };
        }

        private FetchReport.State keep(Reading reading, RawFile raw) {
            if (Extracts.keep(intake, reading, raw)) {
                tally.added(reading);
                return FetchReport.State.FETCHED;
            }
            tally.unchanged();
            return FetchReport.State.UNCHANGED;
        }
    }
}
