package org.tradebrief.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.check.Beside;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.check.Verdict;

/** A comparison of eleven months with twelve is offered as one of eleven with eleven, and the sentence then is true. */
@ExtendWith(SampleFacts.class)
class LikeForLikeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025 年前 11 月美國對中逆差 1,894 億美元，較 2024 年全年 2,955 億美元收窄 36%。  | 2025 年前 11 月美國對中逆差 1,894 億美元，較 2024 年 1–11 月 2,703 億美元收窄 29.9%。
        2025 年美國對台逆差達 1,269 億美元（前 11 月累計），較 2024 年全年 737 億美元大幅增長 72%。 | 2025 年美國對台逆差達 1,269 億美元（前 11 月累計），較 2024 年 1–11 月 672 億美元大幅增長 88.7%。
        2025年前11个月美国对华逆差1,894亿美元，较2024年全年收窄35.9%。                   | 2025年前11个月美国对华逆差1,894亿美元，较2024年1–11月收窄29.9%。
        美国2025年1—11月对华出口979亿美元，比上年全年的1,432亿美元下降31.6%。            | 美国2025年1—11月对华出口979亿美元，比上年1–11月的1,309亿美元下降25.2%。
        2025 年 1–11 月美國自中國進口 2,872.8 億美元，比 2024 全年減少 34.5%。            | 2025 年 1–11 月美國自中國進口 2,872.8 億美元，比 2024 年 1–11 月減少 28.4%。
        2025 年美國對中逆差較 2024 年收窄 36%。                                           | 2025 年 1–11 月美國對中逆差較 2024 年 1–11 月收窄 29.9%。
        2025 年 1–11 月美國對中國逆差，與 2024 全年相比，少了 1,061.6 億美元。             | 2025 年 1–11 月美國對中國逆差，與 2024 年 1–11 月相比，少了 809.0 億美元。
        In January–November 2025 the US deficit with China was $189.4 billion, down 36% from $295.5 billion in full-year 2024. | In January–November 2025 the US deficit with China was $189.4 billion, down 29.9% from $270.3 billion in January–November 2024.
        Jan–Nov 2025 US imports from Taiwan rose 52% to $176.7bn compared with 2024.      | Jan–Nov 2025 US imports from Taiwan rose 66.5% to $176.7bn compared with Jan–Nov 2024.
        2025 年前 11 月美國對中逆差 1,894 億美元，較 2024 年全年 2,955 億美元顯著下降。   | 2025 年前 11 月美國對中逆差 1,894 億美元，較 2024 年 1–11 月 2,703 億美元顯著下降。
        """)
    void theEditNamesTheMonthsThatAreCompared(String text, String right, Checker checker) {
        Figure figure = incomparable(checker, text).getFirst();

        String edited = edited(text, figure);

        assertEquals(right, edited);
        assertEquals(Verdict.VERIFIED, at(checker, edited, figure).verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
        |夥伴|2025 年 1–11 月差額（億美元）|較前一年|
        |---|---:|---|
        |中國|−1,893.6|收窄 36%|
        """, """
            美國雙邊貿易，2025 年累計（億美元）

            |夥伴|出口|進口|貿易差額|較前一年|
            |---|---:|---:|---:|---|
            |中國|979.2|2,872.8|−1,893.6|收窄 36%|
            """})
    void aCellBesideWhichNoYearIsNamedNeedsTheFigureAlone(String table, Checker checker) {
        Figure figure = incomparable(checker, table).getFirst();

        assertEquals("收窄 29.9%", figure.correction());
        assertEquals(List.of(), figure.beside());
        assertEquals(
                Verdict.VERIFIED, at(checker, edited(table, figure), figure).verdict());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The head names the year; a cell cannot mend it.
                """
                |夥伴|2025 年 1–11 月差額（億美元）|較 2024 年全年|
                |---|---:|---|
                |中國|−1,893.6|收窄 36%|
                """,
                // No digits that could be written anew.
                "2025 年前 11 月美國對中逆差較 2024 年全年收窄三成六。",
                // A mark stands in the words that would be replaced.
                "2025 年前 11 月美國對中逆差較 **2024 年**全年收窄 36%。"
            })
    void whatNoEditMakesTrueIsOfferedNone(String text, Checker checker) {
        incomparable(checker, text).forEach(f -> assertNull(f.correction(), f.text()));
    }

    private static List<Figure> incomparable(Checker checker, String text) {
        return SampleFacts.figures(checker, text).stream()
                .filter(f -> f.verdict() == Verdict.INCOMPARABLE)
                .toList();
    }

    /** The figure that stands where the other stood, once the words before it have changed. */
    private static Figure at(Checker checker, String edited, Figure was) {
        int grown = was.beside().stream()
                .filter(b -> b.line() == was.line() && b.column() < was.column())
                .mapToInt(b -> b.instead().length() - b.text().length())
                .sum();
        return SampleFacts.figures(checker, edited).stream()
                .filter(f -> f.line() == was.line()
                        && f.column() == was.column() + grown
                        && f.metric().equals(was.metric()))
                .findFirst()
                .orElseThrow();
    }

    private static String edited(String text, Figure figure) {
        List<Beside> all = new ArrayList<>(figure.beside());
        all.add(new Beside(figure.line(), figure.column(), figure.text(), "" + figure.correction()));
        all.sort(Comparator.comparingInt(Beside::column).reversed());
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (Beside b : all) {
            StringBuilder line = new StringBuilder(lines.get(b.line() - 1));
            int from = b.column() - 1;
            assertEquals(b.text(), line.substring(from, from + b.text().length()));
            lines.set(
                    b.line() - 1,
                    line.replace(from, from + b.text().length(), b.instead()).toString());
        }
        return String.join("\n", lines);
    }
}
