package org.tradebrief.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.trail.Journal;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;
import org.tradebrief.store.WorkspaceStore;
import org.tradebrief.trade.Economies;

/** A workspace with one brief of two sections, one of them flagged, and one disputed figure. */
final class ReviewFixture implements AutoCloseable {
    static final String NAME = "2026-W06";
    static final Person LIN = new Person("林怡君", Role.AUTHOR);
    static final Person CHEN = new Person("陳柏宏", Role.APPROVER);
    static final LocalDate AS_OF = LocalDate.parse("2026-02-08");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-08T06:00:00Z"), ZoneOffset.UTC);
    static final String TEXT = """
        # 貿易動態簡報

        ## 摘要

        美國對中國逆差收窄 36%。

        ## 三、政策更新

        **[建議人工審核]** 稀土措施暫停中。
        """;
    private static final Economies ECONOMIES = Economies.standard();

    private final Path folder;
    private WorkspaceStore store;
    ReviewDesk desk;

    ReviewFixture(Path folder) {
        this.folder = folder;
        this.store = open();
        this.desk = new ReviewDesk(store.journal(), ReviewFixture::check, CLOCK);
    }

    /** A desk on the same trails, reached in another way. */
    ReviewDesk deskOn(UnaryOperator<Journal> way) {
        return new ReviewDesk(way.apply(store.journal()), ReviewFixture::check, CLOCK);
    }

    private WorkspaceStore open() {
        return WorkspaceStore.openToWrite(folder, "測試", ECONOMIES, CLOCK);
    }

    /** As after a restart of the program. */
    void reopen() {
        store.close();
        store = open();
        desk = new ReviewDesk(store.journal(), ReviewFixture::check, CLOCK);
    }

    static NewDraft draft(String markdown, String digest) {
        return new NewDraft(
                NAME,
                IsoWeek.parse(NAME),
                AS_OF,
                new DataVintage(LocalDate.parse("2026-02-07"), digest),
                markdown,
                FlagMarks.in(BriefText.of(markdown)));
    }

    BriefRecord compose() {
        return desk.compose(draft(TEXT, "d1"));
    }

    BriefActs lin() {
        return desk.on(NAME, LIN);
    }

    BriefActs chen() {
        return desk.on(NAME, CHEN);
    }

    /** A checker that disputes every 36%, for it compares eleven months with twelve. */
    static CheckReport check(String brief, String markdown, LocalDate asOf, Progress progress) {
        List<Figure> figures = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (int at = lines.get(i).indexOf("36%");
                    at >= 0;
                    at = lines.get(i).indexOf("36%", at + 1)) {
                figures.add(figure(i + 1, at + 1));
            }
        }
        return new CheckReport(brief, asOf, figures, List.of());
    }

    private static Figure figure(int line, int column) {
        return new Figure(
                line,
                column,
                "36%",
                FigureKind.CHANGE,
                "USA/CHN",
                "balance",
                "2025-01..2025-11",
                Verdict.INCOMPARABLE,
                Severity.HIGH,
                "29.9%",
                "11 個月與 12 個月不能相比。",
                List.of(),
                List.of(),
                "29.9%",
                null);
    }

    Figure disputed() {
        return desk.findings(NAME).openFigures().stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("TEST", "沒有爭議數字。", ""))
                .figure();
    }

    /** Does all that must be done before the author signs. */
    BriefRecord settle() {
        lin().correct(disputed(), "29.9%", "同期相比");
        return lin().accept(2, "看過");
    }

    static Map<String, String> sections(BriefRecord brief) {
        return brief.content().text().parts().stream()
                .collect(java.util.stream.Collectors.toMap(BriefText.Part::title, BriefText.Part::text));
    }

    @Override
    public void close() {
        store.close();
    }
}
