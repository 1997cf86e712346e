package org.tradebrief.desk.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Missed;
import org.tradebrief.check.MissedKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.work.Later;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Fact;
import org.tradebrief.library.Progress;
import org.tradebrief.library.SourceRow;
import org.tradebrief.review.DataVintage;
import org.tradebrief.review.FlagMarks;
import org.tradebrief.review.NewDraft;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;
import org.tradebrief.store.WorkspaceStore;
import org.tradebrief.trade.Economies;

/** A real workspace on disk with one brief, and a checker whose verdicts are known by heart. Time stands still. */
public final class ReviewBench implements AutoCloseable {
    public static final String NAME = "2026-W06";
    public static final String TEXT = """
        # 貿易動態簡報

        ## 摘要

        美國對中國逆差收窄 36%，對台灣逆差 1,269 億美元。

        ## 三、政策更新

        ### 本週公告

        **[建議人工審核]** 稀土措施暫停中，影響約 3 成。
        """;
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-08T06:32:00Z"), ZoneOffset.UTC);
    private static final Economies ECONOMIES = Economies.standard();

    final List<Exception> refused = new ArrayList<>();
    final Waiting later = new Waiting();
    /** Whether the disk answers only when {@link #answer} lets it. */
    boolean slow;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Path folder;
    private WorkspaceStore store;
    private ReviewDesk desk;
    public Person person = new Person("王怡君", Role.AUTHOR);
    public ReviewModel model;

    public ReviewBench(Path folder) {
        this.folder = folder;
        store = openStore();
        desk = new ReviewDesk(store.journal(), ReviewBench::check, CLOCK);
        model = makeModel();
        desk().compose(new NewDraft(
                NAME,
                IsoWeek.parse(NAME),
                LocalDate.parse("2026-02-08"),
                new DataVintage(LocalDate.parse("2026-02-07"), "d1"),
                TEXT,
                FlagMarks.in(BriefText.of(TEXT))));
        model.open(NAME);
    }

    public ReviewDesk desk() {
        return desk;
    }

    /** As after the program was killed and started again. */
    public void restart() {
        store.close();
        store = openStore();
        desk = new ReviewDesk(store.journal(), ReviewBench::check, CLOCK);
        model = makeModel();
        model.open(NAME);
    }

    private WorkspaceStore openStore() {
        return WorkspaceStore.openToWrite(folder, "測試", ECONOMIES, CLOCK);
    }

    private void order(Runnable deed) {
        if (slow) {
            waiting.add(deed);
        } else {
            deed.run();
        }
    }

    /** Lets the disk answer once. */
    void answer() {
        waiting.remove().run();
    }

    private ReviewModel makeModel() {
        Deeds deeds = new Deeds(desk(), this::order, Runnable::run, refused::add);
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, CLOCK);
        return new ReviewModel(deeds, ReviewBench::check, tasks, later, () -> person, CLOCK, ZoneOffset.UTC);
    }

    /** Missed by every text that does not hold its sentence. */
    static final Missed MISSED = new Missed(
            "record/1",
            MissedKind.RECORD,
            "自台進口為窗內最高。",
            "Imports from Taiwan are the highest.",
            50,
            SectionKind.POLICY,
            List.of(new Fact(
                    "record/1",
                    "自台進口",
                    null,
                    "最高",
                    "",
                    List.of(),
                    LocalDate.parse("2026-02-07"),
                    List.of(new SourceRow(new DocumentId("0".repeat(64)), "us.md", 14)))));

    /** Disputes every 36%, knows nothing of 3 成, and finds all else that looks like a figure right. */
    public static CheckReport check(String brief, String markdown, LocalDate asOf, Progress progress) {
        Pattern pattern = Pattern.compile("[\\d.]+%|[\\d,]+ 億美元|3 成");
        List<Figure> figures = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher found = pattern.matcher(lines.get(i));
            while (found.find()) {
                figures.add(figure(i + 1, found.start() + 1, found.group()));
            }
        }
        return new CheckReport(brief, asOf, figures, markdown.contains(MISSED.message()) ? List.of() : List.of(MISSED));
    }

    private static Figure figure(int line, int column, String text) {
        Verdict verdict = switch (text) {
            case "36%" -> Verdict.INCOMPARABLE;
            case "3 成" -> Verdict.UNSUPPORTED;
            default -> Verdict.VERIFIED;
        };
        return new Figure(
                line,
                column,
                text,
                FigureKind.CHANGE,
                "USA/CHN",
                "balance",
                "2025",
                verdict,
                verdict == Verdict.INCOMPARABLE ? Severity.HIGH : Severity.NONE,
                "29.9%",
                "11 個月與 12 個月不能相比。同為 1–11 月：29.9%。",
                List.of(),
                List.of(),
                verdict == Verdict.INCOMPARABLE ? "29.9%" : null,
                null);
    }

    @Override
    public void close() {
        store.close();
    }

    /** A pause that ends when the test says so. */
    static final class Waiting implements Later {
        private final Map<String, Runnable> waiting = new LinkedHashMap<>();

        @Override
        public void run(String lane, Duration pause, Runnable what) {
            waiting.put(lane, what);
        }

        @Override
        public void drop(String lane) {
            waiting.remove(lane);
        }

        boolean isEmpty() {
            return waiting.isEmpty();
        }

        /** Lets the pause of one lane alone pass. */
        void pass(String lane) {
            Runnable what = waiting.remove(lane);
            if (what != null) {
                what.run();
            }
        }

        void pass() {
            List<Runnable> now = List.copyOf(waiting.values());
            waiting.clear();
            now.forEach(Runnable::run);
        }

        @Override
        public void close() {
            waiting.clear();
        }
    }
}
