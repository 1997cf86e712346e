package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.Section;
import org.tradebrief.brief.compose.Composition;
import org.tradebrief.check.BriefWeek;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.library.Library;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.DataChange;
import org.tradebrief.review.DataVintage;
import org.tradebrief.review.FlagMarks;
import org.tradebrief.review.NewDraft;
import org.tradebrief.review.NewerData;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.trail.Person;

/** The briefs of a workspace under review, and the two ways in: composed from its data, or written elsewhere. */
public final class Reviewing {
    private static final Pattern WEEK = Pattern.compile("(?<!\\d)20\\d\\d-W\\d\\d(?!\\d)");

    private final ReviewDesk desk;
    private final Supplier<Composing> composing;
    private final Library library;
    private final Checker checker;

    /** @param composing asked for only to compose, for what it needs is much, and a brief that is there needs none of it */
    Reviewing(ReviewDesk desk, Supplier<Composing> composing, Library library, Checker checker) {
        this.desk = desk;
        this.composing = composing;
        this.library = library;
        this.checker = checker;
    }

    public ReviewDesk desk() {
        return desk;
    }

    /** Composes the week and takes it into review; see {@link ReviewDesk#compose} for a week that is there already. */
    public BriefRecord compose(IsoWeek week, LocalDate asOf, Progress progress) {
        return takeIn(composing.get().compose(week, asOf, progress));
    }

    /** Takes a composed week into review. */
    public BriefRecord takeIn(Composition composed) {
        return desk.compose(draft(composed));
    }

    private NewDraft draft(Composition composed) {
        IsoWeek week = composed.draft().week();
        LocalDate asOf = composed.draft().asOf();
        return new NewDraft(
                week.toString(),
                week,
                asOf,
                DataState.of(library, asOf),
                composed.draft().text().markdown(),
                flags(composed.brief().sections()));
    }

    /**
     * Looks whether the data known on a day would change a brief, and if so sets what they would make of it beside it as a
     * proposal. The brief itself stays as it is; a text from elsewhere is only checked against the newer data.
     */
    public BriefRecord lookForNewerData(String name, LocalDate asOf, Progress progress) {
        BriefRecord brief = desk.get(name);
        LocalDate own = brief.content().asOf();
        DataVintage vintage = DataState.of(library, asOf);
        boolean same = asOf.isBefore(own)
                || vintage.digest().equals(brief.content().vintage().digest());
        if (same || !desk.isNews(brief, vintage)) {
            return brief;
        }
        IsoWeek week = brief.week();
        NewDraft draft = week != null && week.toString().equals(name)
                ? draft(composing.get().measured(week, asOf, progress))
                : new NewDraft(
                        name,
                        week,
                        asOf,
                        vintage,
                        brief.content().machine().markdown(),
                        brief.content().flags());
        return changes(brief, draft).isEmpty() ? brief : desk.propose(draft);
    }

    /** What the proposal beside a brief would change in it, in the order of the text; empty where there is none. */
    public List<DataChange> changes(BriefRecord brief) {
        return brief.proposal() == null
                ? List.of()
                : changes(brief, brief.proposal().draft());
    }

    private List<DataChange> changes(BriefRecord brief, NewDraft draft) {
        CheckReport known =
                checker.check(brief.name(), brief.markdown(), brief.content().asOf());
        CheckReport newer = checker.check(brief.name(), brief.markdown(), draft.asOf());
        return NewerData.of(brief, draft, known, newer);
    }

    private static Map<String, List<Flag>> flags(List<Section> sections) {
        return sections.stream()
                .filter(s -> !s.flags().isEmpty())
                .collect(Collectors.toMap(s -> s.kind().title(), Section::flags));
    }

    /**
     * Takes a Markdown brief from elsewhere into review, byte for byte, under its file's name. It stands for the last day
     * of the week that it says it reports on, for nothing that became known later could have been in it.
     *
     * @param latest the day for a text that names no week, and for one whose week is not over by then
     */
    public BriefRecord open(Path file, LocalDate latest, Person by) {
        String name = file.getFileName().toString();
        String text = read(file);
        LocalDate asOf = BriefWeek.asOf(name, text, latest);
        return desk.open(
                new NewDraft(
                        name, week(name), asOf, DataState.of(library, asOf), text, FlagMarks.in(BriefText.of(text))),
                by);
    }

    /** The week that a file bears in its name; null where it bears none. */
    private static @Nullable IsoWeek week(String name) {
        Matcher week = WEEK.matcher(name);
        try {
            return week.find() ? IsoWeek.parse(week.group()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The text of a Markdown file. Refuses one that is not there, cannot be read, or is not UTF-8. */
    public static String read(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("REV-NOT-TEXT", "這不是 UTF-8 的 Markdown 檔：" + file + "。", "另存為 UTF-8 後再開啟。", e);
        } catch (IOException e) {
            throw new Refusal("REV-FILE", "讀不到這個檔案：" + file + "。", "檢查路徑與權限後再做一次。", e);
        }
    }
}
