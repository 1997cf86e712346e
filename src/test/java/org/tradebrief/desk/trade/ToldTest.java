package org.tradebrief.desk.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.view.DataSet;
import org.tradebrief.trade.view.Workspaces;

/** What the domain says of its data, in the English desk. */
class ToldTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final GateText text = new GateText(english());

    private static Words english() {
        Words words = new Words();
        words.languageProperty().set(Language.EN);
        return words;
    }

    @Test
    void aSetIsNamedAndWhatItCoversIsSaid() {
        assertEquals("Germany exports, UN Comtrade", text.told("德國出口，UN Comtrade"));
        assertEquals("2023–2024 summed, 62 partners", text.told("2023–2024 兩年合計，62 個夥伴"));
        assertEquals("19 with 1 records, 1 with 2 records", text.told("19 個有 1 筆、1 個有 2 筆"));
        assertEquals("other reporters 218 to 225", text.told("其他報告國 218 至 225"));
    }

    @Test
    void moneyIsCountedByTheBillionOnBothSidesOfAComparison() {
        assertEquals("USD 544.81 bn", text.told("5,448.1 億美元"));
        assertEquals("before USD 1,725.53 bn", text.told("前一版 17,255.3"));
        assertEquals("2023 USD 1,725.53 bn", text.told("2023 年 17,255.3"));
    }

    @Test
    void whoTellsOfALackingPartnerIsSaid() {
        assertEquals("South Korea reports", text.told("南韓的申報"));
        assertEquals("2024 full table", text.told("2024 年的完整表"));
        assertEquals(
                "Germany reports exports to United States USD 15.99 bn, United States reports imports USD 16.12 bn",
                text.told("德國申報對美國出口 159.9 億美元，美國申報進口 161.2 億美元"));
    }

    @Test
    void noChineseIsLeftInAnyEvidence() {
        for (DataSet set : Workspaces.view(Workspaces.february(), org.tradebrief.trade.Rows.FEBRUARY)
                .dataSets()) {
            free(set.title());
            free(set.detail());
            for (GateResult gate : set.gates()) {
                free(text.sentence(gate));
                for (GateResult.Evidence line : gate.evidence()) {
                    free(line.name());
                    free(line.found());
                    free(line.expected());
                }
            }
        }
    }

    private void free(String chinese) {
        String told = text.told(chinese);
        assertFalse(CHINESE.matcher(told).find(), () -> chinese + " -> " + told);
    }

    @Test
    void inChineseEverythingStaysAsItIs() {
        assertEquals("德國出口", new GateText(new Words()).told("德國出口"));
    }
}
