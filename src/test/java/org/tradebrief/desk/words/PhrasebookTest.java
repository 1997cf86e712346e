package org.tradebrief.desk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what the lower rooms say is put into English. */
class PhrasebookTest {
    private final Interpreter standard = new Interpreter(Phrasebook.standard(), Map.of());

    private static Interpreter of(String lines) {
        return new Interpreter(Phrasebook.of(lines), Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5,448.1 億美元                  | USD 544.81 bn
        −2,702.6 億美元                 | USD −270.26 bn
        203.5 百萬美元                  | USD 203.5m
        2025 年 11 月                   | Nov 2025
        2025 年 1–11 月                 | Jan–Nov 2025
        2024 年 12 月至 2025 年 2 月    | Dec 2024–Feb 2025
        2023–2024 兩年合計              | 2023–2024 together
        前一版 17,255.3                 | before: USD 1,725.53 bn
        2023 年 17,255.3                | 2023: USD 1,725.53 bn
        """)
    void moneyAndTimeAreCounted(String chinese, String english) {
        assertEquals(english, standard.english(chinese));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        德國出口，UN Comtrade                         | Germany exports, UN Comtrade
        2025 年 1–11 月：−1,268.6 億美元              | Jan–Nov 2025: USD −126.86 bn
        19 個有 1 筆、1 個有 2 筆                     | 19 with 1 record, 1 with 2 records
        南韓的申報                                    | What South Korea reports
        2024 年的完整表                               | The full table of 2024
        11 個月與 12 個月不能相比。同為 1–11 月：收窄 29.9%。 | 11 months and 12 months cannot be compared. Of Jan–Nov alike: narrower by 29.9%.
        不能斷定所指：美國對中國差額，2025 年 1–11 月為 1,893.6 億美元。所寫的值相去太遠，也不合鄰近的事實。 | It cannot be told what is meant: United States balance with China, Jan–Nov 2025 is USD 189.36 bn. The value written is too far off and fits no fact nearby.
        """)
    void sentencesAreReadByTheirFormsAndTheirPartsInTheSameWay(String chinese, String english) {
        assertEquals(english, standard.english(chinese));
    }

    @Test
    void aSentenceOfNoKnownFormIsShownAsItIs() {
        assertEquals("這一句沒有人寫過。", of("").english("這一句沒有人寫過。"));
        assertEquals("Found. 這一句沒有人寫過。", of("找到 => found").english("找到。這一句沒有人寫過。"));
    }

    @Test
    void whatIsCitedKeepsItsWordsAndStandsInQuotes() {
        Interpreter some =
                of("讀不到檔案：{0!} => the file cannot be read: {0}\n文件「{0!}」載此日期 => the document “{0}” bears it");
        assertEquals("The file cannot be read: /home/a/x.md.", some.english("讀不到檔案：/home/a/x.md。"));
        assertEquals("The file cannot be read: “/home/王/簡報.md”.", some.english("讀不到檔案：/home/王/簡報.md。"));
        assertEquals("The document “公告，第 1 號” bears it.", some.english("文件「公告，第 1 號」載此日期。"));
    }

    @Test
    void oneFormIsNotMistakenForAnotherThatItsArgumentsDoNotFit() {
        Interpreter some = of("{0}對{1}出口 => {0} exports to {1}\n{0}出口 => {0} exports");
        assertEquals("United States exports to China", some.english("美國對中國出口"));
        assertEquals("China exports", some.english("中國出口"));
        assertEquals("某國對某地出口", some.english("某國對某地出口"));
    }

    @Test
    void twoPlacesSideBySideAreCutWhereBothAreUnderstoodOrNotAtAll() {
        Interpreter some = of("{0}較 {1}{2} => {0} {2} on {1}\n減少 {0#} => down {0}");
        assertEquals("China down 3% on 2024", some.english("中國較 2024 年減少 3%"));
        assertEquals("某國較 某年某樣", some.english("某國較 某年某樣"));
    }

    @Test
    void aWordFitsItsNumber() {
        Interpreter some = of("{0#} 個夥伴 => {0} {0|partner|partners}");
        assertEquals("1 partner", some.english("1 個夥伴"));
        assertEquals("62 partners", some.english("62 個夥伴"));
    }

    @Test
    void aChineseDeskReadsNoPhrasebook() {
        Words words = new Words();
        assertEquals("德國出口", words.told("德國出口"));
        words.languageProperty().set(Language.EN);
        assertNotEquals("德國出口", words.told("德國出口"));
    }
}
