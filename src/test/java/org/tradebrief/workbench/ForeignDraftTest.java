package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;
import org.tradebrief.trade.Economies;

/** A brief that something else wrote, with all that such texts hold. */
class ForeignDraftTest {
    private static final Person WANG = new Person("王怡君", Role.AUTHOR);
    private static final LocalDate DAY = LocalDate.parse("2026-02-08");
    private static final String TEXT = "\uFEFF---\n" + "title: \"外來草稿：貿易\"\ntags: [a, b]\n" + "---\r\n" + """

        # 貿易簡報  {#top}
        {: .no_toc }

        ## 摘要
        {: .lead }

        *斜體*、**粗體**、`碼` 與 [連結](https://example.org/a_b?c=d&e=f "題名")；見 [註]、<https://example.org>。
        行尾兩個空白斷行\u0020\u0020
        次行。\\*不是斜體\\*

        ## 一、出口重點

        <table class="t">
        <tr><th>夥伴</th><th align="right">金額</th></tr>
        <tr><td>中國</td><td>1,496.4<br/>億</td></tr>
        </table>

        | a | b |
        |:--|--:|
        | 1 \\| 2 |  |

        [REVIEW_NEEDED] 來源待補。推測其原因為運費。

        ```
        ## 不是標題
        ```

        ## 免責聲明

        本文含推測，建議人工審核。

        [註]: https://example.org/註 '尾'
        * 無行尾\
        """;

    @TempDir
    Path temp;

    private Workspace workspace;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-02-08T06:00:00Z"), ZoneOffset.UTC);
        workspace = new Workbench("測試", Economies.standard(), clock).openToWrite(temp.resolve("ws"));
        file = Files.writeString(temp.resolve("2026-W06-外來.md"), TEXT);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void itIsTheSameToTheByteWhenNothingWasEdited() throws IOException {
        BriefRecord opened = workspace.reviewing().open(file, DAY, WANG);
        BriefRecord again = workspace.reviewing().desk().get(opened.name());
        assertEquals(TEXT, again.markdown());
        assertArrayEquals(Files.readAllBytes(file), again.markdown().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEditOfOneSectionLeavesEveryOtherByteAlone() {
        String name = workspace.reviewing().open(file, DAY, WANG).name();
        BriefRecord brief = workspace.reviewing().desk().get(name);
        String before = brief.content().text().parts().get(1).text();
        workspace.reviewing().desk().on(name, WANG).edit(1, before, before.replace("次行", "第二行"));
        assertEquals(
                TEXT.replace("次行", "第二行"),
                workspace.reviewing().desk().get(name).markdown());
        workspace.reviewing().desk().on(name, WANG).undo();
        assertEquals(TEXT, workspace.reviewing().desk().get(name).markdown());
    }

    @Test
    void itsOwnMarksRaiseFlagsButNotWhatSpeaksOfTheWholeText() {
        BriefRecord brief = workspace.reviewing().open(file, DAY, WANG);
        assertEquals(List.of("一、出口重點"), List.copyOf(brief.content().flags().keySet()));
        assertEquals(
                Flag.Kind.MISSING_SOURCE,
                brief.content().flags().get("一、出口重點").getFirst().kind());
        assertTrue(brief.sections().stream().anyMatch(BriefRecord.SectionReview::isOpen));
    }

    @Test
    void theWeekInItsNameIsItsWeek() {
        assertEquals(
                IsoWeek.parse("2026-W06"),
                workspace.reviewing().open(file, DAY, WANG).week());
    }

    @Test
    void theFileChangedElsewhereBecomesAProposalBesideWhatPeopleWrote() throws IOException {
        String name = workspace.reviewing().open(file, DAY, WANG).name();
        String before = workspace
                .reviewing()
                .desk()
                .get(name)
                .content()
                .text()
                .parts()
                .get(1)
                .text();
        workspace.reviewing().desk().on(name, WANG).edit(1, before, before.replace("次行", "第二行"));
        Files.writeString(file, TEXT.replace("1,496.4", "1,500.0"));
        BriefRecord again = workspace.reviewing().open(file, DAY, WANG);
        assertTrue(again.markdown().contains("1,496.4"));
        assertNotNull(again.proposal());
        assertEquals("1,500.0", workspace.reviewing().changes(again).getFirst().after());
    }
}
