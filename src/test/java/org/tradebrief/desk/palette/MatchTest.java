package org.tradebrief.desk.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MatchTest {

    @Test
    void aBeginningBeatsAMiddleBeatsScatteredLetters() {
        int beginning = Match.score("貿易", "貿易數據");
        int middle = Match.score("數據", "貿易數據");
        int scattered = Match.score("貿據", "貿易數據");
        assertTrue(beginning > middle && middle > scattered && scattered > Match.NONE);
    }

    @Test
    void oneSlipOfTheHandIsForgiven() {
        assertTrue(Match.score("exprot", "Export as PDF") > Match.NONE, "swapped");
        assertTrue(Match.score("exxport", "Export as PDF") > Match.NONE, "one too many");
        assertTrue(Match.score("expirt", "Export as PDF") > Match.NONE, "one wrong");
        assertTrue(Match.score("timelin", "Policy timeline") > Match.NONE, "one missing");
    }

    @Test
    void aSlipInChineseIsForgivenWhereverTheWordStands() {
        assertTrue(Match.score("市場集中庶", "市場集中度") > Match.NONE, "one wrong");
        assertTrue(Match.score("時間抽", "政策時間軸") > Match.NONE, "one wrong in the middle of a name");
        assertTrue(Match.score("偏好設設定", "偏好設定…") > Match.NONE, "one too many");
        assertTrue(Match.score("匯初 PDF", "匯出 PDF…") == Match.NONE, "two scripts at once are taken as written");
    }

    @Test
    void whatHasNothingToDoWithItIsNotFound() {
        assertEquals(Match.NONE, Match.score("zebra", "Policy timeline"));
        assertEquals(Match.NONE, Match.score("稀土", "貿易數據"));
    }

    @Test
    void fullWidthLettersAndCapitalsCountAsTheSame() {
        assertEquals(Match.score("hhi", "HHI"), Match.score("ＨＨＩ", "HHI"));
    }

    @Test
    void nothingTypedFindsEverything() {
        assertTrue(Match.score("", "anything") > Match.NONE);
    }

    @Test
    void lettersStrewnOverASentenceAreNoAnswer() {
        assertEquals(
                Match.NONE, Match.score("english", "2024 licence catalogue for dual-use items and technologies shown"));
        assertTrue(Match.score("exppdf", "Export as PDF") > Match.NONE, "near one another");
    }
}
