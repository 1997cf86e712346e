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
import java.util.stream.Collectors;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.Section;
import org.tradebrief.brief.compose.Composition;
import org.tradebrief.library.Library;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.FlagMarks;
import org.tradebrief.review.NewDraft;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.trail.Person;

/** The briefs of a workspace under review, and the two ways in: composed from its data, or written elsewhere. */
public final class Reviewing {
    private final ReviewDesk desk;
    private final Composing composing;
    private final Library library;

    Reviewing(ReviewDesk desk, Composing composing, Library library) {
        this.desk = desk;
        this.composing = composing;
        this.library = library;
    }

    public ReviewDesk desk() {
        return desk;
    }

    /** Composes the week and takes it into review; see {@link ReviewDesk#compose} for a week that is there already. */
    public BriefRecord compose(IsoWeek week, LocalDate asOf, Progress progress) {
        return takeIn(composing.compose(week, asOf, progress));
    }

    /** Takes a composed week into review. */
    public BriefRecord takeIn(Composition composed) {
        IsoWeek week = composed.draft().week();
        LocalDate asOf = composed.draft().asOf();
        return desk.compose(new NewDraft(
                week.toString(),
                week,
                asOf,
                DataState.of(library, asOf),
                composed.draft().text().markdown(),
                flags(composed.brief().sections())));
    }

    private static Map<String, List<Flag>> flags(List<Section> sections) {
        return sections.stream()
                .filter(s -> !s.flags().isEmpty())
                .collect(Collectors.toMap(s -> s.kind().title(), Section::flags));
    }

    /** Takes a Markdown brief from elsewhere into review, byte for byte, under its file's name. */
    public BriefRecord open(Path file, LocalDate asOf, Person by) {
        String name = file.getFileName().toString();
        String text = read(file);
        return desk.open(
                new NewDraft(name, null, asOf, DataState.of(library, asOf), text, FlagMarks.in(BriefText.of(text))),
                by);
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
