package org.tradebrief.check.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.library.Progress;

/** No text makes the checker fail, however long a row of one thing or however mixed. */
@ExtendWith(SampleFacts.class)
class HostileTextsTest {
    private static final int LONG = 20_000;
    private static final String[] PIECES = {
        "中國",
        "美國",
        "對",
        "自",
        "出口",
        "進口",
        "逆差",
        "5%",
        "1,767.3 億美元",
        "2025 年",
        "1–11 月",
        "前三大",
        "第三",
        "（",
        "）",
        "「",
        "|",
        "\n",
        "\n\n",
        "|---|",
        "- ",
        "> ",
        "# ",
        "<table>",
        "<tr>",
        "<td colspan=9>",
        "</table>",
        "[a](",
        "](",
        "**",
        "`",
        "&amp;",
        "〔來源：a.md〕",
        "2025-56、57 號",
        "暫停至",
        "2026-11-10",
        "\u202e",
        "\u200f",
        "\ud83d",
        "\ud83d\ude00",
        "\u0000",
        "HHI",
        "1,183",
        "→",
        "三分之二",
        "六成七",
        "兆",
        "較",
        "增加",
        "連續",
        "個月"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5%",
                "12,",
                "2025-56、",
                "57、",
                "三成",
                "中國12%",
                "（中國12%）",
                "中國、美國和",
                "（來源：",
                "〔來源：a.md",
                "[a](",
                "<a",
                "&a",
                ">",
                "# a\n",
                "<table><tr><td>",
                "<td>",
                "a|",
                "擷取",
                ".md",
                "http://",
                "一千二百",
                "對中",
                "前三大",
                "報告期間2026-02-02至",
                "\u202e中\u200f國",
                "合計 12 億"
            })
    void aRowOfOneThingWithoutAnEndIsRead(String piece, Checker checker) {
        List<Figure> figures = SampleFacts.figures(checker, piece.repeat(LONG / piece.length()));
        assertTrue(figures.stream().allMatch(f -> f.line() > 0 && f.column() > 0));
    }

    /** Each ended a check once. */
    @ParameterizedTest
    @ValueSource(strings = {"1,188 最高的德國", "核准 3 家（、）。", "某港的貨量由 92.8 降至 0.0，減少 90%。"})
    void whatHasNothingBesideItIsReadAllTheSame(String text, Checker checker) {
        assertFalse(SampleFacts.figures(checker, text).isEmpty());
    }

    @Test
    void aPartTooSmallForItsOwnDigitsIsHeldAgainstTheShareAllTheSame(Checker checker) {
        List<Figure> figures = SampleFacts.figures(checker, "中國前三大三兆分之二");
        assertTrue(figures.stream().noneMatch(f -> f.verdict() == Verdict.VERIFIED), figures.toString());
    }

    @Test
    void spansOverSpansDoNotMakeAHugeTableOfASmallText(Checker checker) {
        String rows = "<tr><td colspan=99 rowspan=99>5%</td></tr>".repeat(100);
        List<Figure> figures = SampleFacts.figures(checker, "<table>" + rows + "</table>");
        assertTrue(figures.size() <= rows.length(), figures.size() + " figures");
    }

    @Test
    void aTextOfMoreFiguresThanAnyRealOneSaysWhereItWasReadTo(Checker checker) {
        String text = "中國 5%。\n\n".repeat(30_000);
        List<Figure> figures = SampleFacts.figures(checker, text);
        Figure last = figures.getLast();
        assertTrue(figures.size() >= 20_000 && figures.size() < 30_000, figures.size() + " figures");
        assertEquals(Verdict.UNSUPPORTED, last.verdict());
        assertEquals(Severity.HIGH, last.severity());
        int left = text.length() - (last.line() - 1) / 2 * "中國 5%。\n\n".length();
        assertTrue(last.message().contains(left + " 個字元未查核"), last.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "8", "億", "> ", "\u200f國", "\ud83d", "<td>", "| ", "暫停至", "# ", ".md", "a.md "})
    void aMillionSignsWithoutAFigureAreReadToTheirEnd(String piece, Checker checker) {
        String text = piece.repeat(1_000_000 / piece.length()) + "\n\n# 一\n\n美國對中國出口 5%。";
        List<Figure> figures = SampleFacts.figures(checker, text);
        assertTrue(figures.stream().anyMatch(f -> f.text().equals("5%")), figures.size() + " figures");
    }

    @Test
    void aCheckThatNobodyWaitsForAnyMoreStopsWithinAParagraph(Checker checker) {
        AtomicInteger asked = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public void at(String step, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 3;
            }
        };
        String text = "美國對中國出口減少 5%，".repeat(60_000);
        List<Figure> figures =
                checker.check("text.md", text, SampleFacts.DAY, impatient).figures();
        assertTrue(!figures.isEmpty() && figures.size() < 1000, figures.size() + " figures");
    }

    @Test
    void sourcesNamedInEveryParagraphOfASectionAreNotReadAgainByEachOther(Checker checker) {
        String text = IntStream.range(0, 6000)
                .mapToObj(i -> "美國對中國出口。（來源：a-" + i + ".md）\n\n")
                .collect(Collectors.joining());
        assertTrue(SampleFacts.figures(checker, text).isEmpty());
    }

    @Test
    void anyMixtureIsReadAndEveryFigureStandsWhereItSaysItDoes(Checker checker) {
        Random random = new Random(6);
        for (int round = 0; round < 80; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(160); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String markdown = text.toString();
            List<String> lines = List.of(markdown.split("\n", -1));
            for (Figure f : SampleFacts.figures(checker, markdown)) {
                assertTrue(lines.get(f.line() - 1).startsWith(f.text(), f.column() - 1), markdown + " " + f);
            }
        }
    }
}
