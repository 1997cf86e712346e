package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefState;
import org.tradebrief.review.Content;
import org.tradebrief.review.DataVintage;

/** Passages that an earlier brief has told already. */
class EchoTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private static BriefRecord brief(String name, String markdown) {
        BriefText text = BriefText.of(markdown);
        Content content = new Content(
                DAY, new DataVintage(DAY, "d1"), text, text, Map.of(), Map.of(), List.of(), List.of(), List.of());
        return new BriefRecord(
                name,
                IsoWeek.parse(name),
                BriefState.APPROVED,
                content,
                List.of(),
                List.of(),
                null,
                null,
                null,
                1,
                Instant.EPOCH);
    }

    private final BriefRecord fifth = brief("2026-W05", """
        # 貿易動態簡報

        ## 摘要

        美國對中國逆差收窄。

        ## 三、政策更新

        稀土開採、冶煉分離、金屬冶煉與磁材製造的技術出口須經許可，目前暫停至十一月十日。
        """);

    @Test
    void aPassageInTheOtherScriptIsRecognised() {
        List<Echo> echoes = Echo.of("稀土开采、冶炼分离、金属冶炼、磁材制造相关技术出口须经许可", List.of(fifth));
        assertEquals(1, echoes.size());
        assertEquals("三、政策更新", echoes.getFirst().title());
        assertEquals("2026-W05", echoes.getFirst().brief());
        assertEquals(BriefState.APPROVED, echoes.getFirst().state());
    }

    @Test
    void anotherSubjectIsNoEcho() {
        assertEquals(List.of(), Echo.of("日本修訂外匯及外國貿易法，擴大半導體設備的審查範圍", List.of(fifth)));
    }

    @Test
    void aFewCommonCharactersAreNoEcho() {
        assertEquals(List.of(), Echo.of("稀土", List.of(fifth)));
    }

    @Test
    void theClosestBriefComesFirst() {
        BriefRecord fourth = brief("2026-W04", "## 三、政策更新\n\n稀土開採與冶煉分離的技術出口須經許可，另有說明與其他若干事項待後續公布。\n");
        List<Echo> echoes = Echo.of("稀土開採、冶煉分離、金屬冶煉與磁材製造的技術出口須經許可", List.of(fourth, fifth));
        assertEquals("2026-W05", echoes.getFirst().brief());
        assertTrue(echoes.size() == 2);
    }
}
