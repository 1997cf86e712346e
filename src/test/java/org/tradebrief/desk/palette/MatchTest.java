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
}
