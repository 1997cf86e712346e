package org.tradebrief.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.measure.MeasureMark;
import org.tradebrief.search.measure.MeasureMarks;
import org.tradebrief.search.measure.MeasureStatus;
import org.tradebrief.search.words.Concept;
import org.tradebrief.search.words.Lexicon;
import org.tradebrief.search.words.QuestionReader;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

class FocusTest {
    private static final Lexicon LEXICON = Vocabulary.standard(Economies.standard());

    @Test
    void statisticsOfAnotherEconomyArePushedBack() {
        Focus focus = focus("台灣出口市場集中度 HHI");
        assertTrue(focus.factor(statistics("", "TWN")) > 2 * focus.factor(statistics("", "CHN")));
    }

    @Test
    void bothEconomiesNamedCountForMoreThanOne() {
        Focus focus = focus("美國自中國進口");
        assertTrue(focus.factor(statistics("", "USA", "CHN")) > focus.factor(statistics("", "USA", "DEU")));
    }

    @Test
    void ofTwoEconomiesThePageOfAnotherPairSaysLessThanOneOfAllPartners() {
        Focus focus = focus("美國從越南進口");
        assertTrue(focus.factor(statistics("", "USA")) > focus.factor(statistics("", "USA", "DEU")));
    }

    @Test
    void anotherEconomyIsNotPushedBackTwiceForTellingOfItself() {
        Focus focus = focus("台灣出口市場集中度 HHI");
        assertTrue(focus.factor(statistics("", "KOR")) > 0.6 * focus.factor(statistics("", "USA", "TWN")));
    }

    @Test
    void anEconomysOwnFiguresComeBeforeThoseThatAnotherHasOfIt() {
        Focus focus = focus("台灣進口來自哪些國家");
        assertTrue(focus.factor(statistics("", "TWN")) > focus.factor(statistics("", "USA", "TWN")));
        assertEquals(focus("美國自台灣進口").factor(statistics("", "USA", "TWN")), Focus.HOME);
    }

    @Test
    void aQuestionForFiguresPushesActsBackAndTheOtherWayRound() {
        assertEquals(Concept.Field.STATISTICS, focus("美國貿易逆差歷史數據").field());
        assertEquals(Concept.Field.CONTROL, focus("稀土出口管制政策").field());
        assertEquals(Concept.Field.ANY, focus("出口").field());
        assertEquals(Concept.Field.STATISTICS, focus("大陸對美出口").field());
        assertEquals(Concept.Field.STATISTICS, focus("台灣與德國的貿易").field());
        assertEquals(Concept.Field.CONTROL, focus("大陸對美出口管制").field());
        assertTrue(focus("貿易逆差").factor(act()) < 1);
        assertTrue(focus("出口管制").factor(statistics("", "USA")) < 1);
    }

    @Test
    void theOtherDirectionIsPushedBack() {
        Focus focus = focus("美國每月進口");
        assertTrue(
                focus.factor(statistics("monthly_import", "USA")) > focus.factor(statistics("monthly_export", "USA")));
        assertEquals("", focus("美國出口和進口").direction());
    }

    @Test
    void pagesOfTheMonthNamedComeFirstAndStatisticsAreOfEveryMonth() {
        Card october = act(LocalDate.of(2025, 10, 9));
        Card november = act(LocalDate.of(2025, 11, 6));
        Card undated = statistics("", "USA");
        List<Found> found =
                List.of(Found.byWords(october, 1.2), Found.byWords(november, 1), Found.byWords(undated, 0.9));
        List<Card> first =
                focus("2025年11月 出口管制").inTime(found).stream().map(Found::card).toList();
        assertEquals(List.of(november, undated, october), first);
        assertEquals(found, focus("出口管制").inTime(found));
    }

    @Test
    void whereWhatIsNewIsAskedForANewerPageCountsForMore() {
        List<Found> found = List.of(
                Found.byWords(act(LocalDate.of(2024, 12, 3)), 1), Found.byWords(act(LocalDate.of(2025, 12, 3)), 0.9));
        assertEquals(found.reversed(), unscored(focus("最新的出口管制").inTime(found), found));
        assertEquals(found, focus("出口管制").inTime(found));
    }

    @Test
    void whereWhatIsNewIsAskedForWhatHardlyAnswersStaysBehind() {
        List<Found> found = List.of(
                Found.byWords(act(LocalDate.of(2023, 1, 1)), 1), Found.byWords(act(LocalDate.of(2025, 12, 3)), 0.6));
        assertEquals(found, unscored(focus("最新的出口管制").inTime(found), found));
    }

    @Test
    void whatAnEconomyReportsOfAllItsPartnersTellsOfEachOfThem() {
        Focus focus = focus("does Taiwan export more to China or to the US");
        Card ofAll = card(Layer.BILATERAL, "export_flow", List.of("TWN"), null);
        assertEquals(Focus.HOME, focus.factor(ofAll));
        assertTrue(focus.factor(ofAll) > focus.factor(statistics("monthly_import", "USA", "TWN")));
    }

    @Test
    void onesExportsAreTheOthersImports() {
        Focus focus = focus("台灣對美國出口");
        double mirrored = focus.factor(statistics("monthly_import", "USA", "TWN"));
        assertTrue(mirrored > focus.factor(statistics("monthly_export", "USA", "TWN")));
    }

    @Test
    void whatIsSaidOfAnEconomyIsNoActOfItsOwn() {
        Card own = card(Layer.POLICY, "regulation_update", List.of("JPN"), null);
        Card answer = card(Layer.POLICY, "regulation_update", List.of("JPN", "CHN"), null);
        assertTrue(focus("日本的管制清單").factor(own) > focus("日本的管制清單").factor(answer));
        assertTrue(focus("Japan's control list").factor(own)
                > focus("Japan's control list").factor(answer));
        assertEquals(focus("對日本管制").factor(own), focus("對日本管制").factor(answer));
    }

    private static List<Found> unscored(List<Found> moved, List<Found> before) {
        return moved.stream()
                .map(m -> before.stream()
                        .filter(b -> b.card().equals(m.card()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Test
    void aMeasureOfTheStatusAskedForCountsForMore() {
        Card act = act();
        MeasureMark suspended = new MeasureMark(MeasureStatus.SUSPENDED, "", "", null, Set.of());
        MeasureMarks marks = new MeasureMarks(Map.of(act.path(), suspended), Map.of(), Map.of());
        assertTrue(focus("已暫停的出口管制").factor(act, marks) > focus("已暫停的出口管制").factor(act));
        assertEquals(focus("已廢止的出口管制").factor(act), focus("已廢止的出口管制").factor(act, marks));
    }

    @Test
    void anAnswerToThePressThatSuspendsOthersTellsOfTheSuspension() {
        Card answer = act();
        MeasureMark mark = new MeasureMark(MeasureStatus.STATEMENT, "", "", null, Set.of(MeasureStatus.SUSPENDED));
        MeasureMarks marks = new MeasureMarks(Map.of(answer.path(), mark), Map.of(), Map.of());
        assertTrue(focus("已暫停的出口管制").factor(answer, marks) > focus("已暫停的出口管制").factor(answer));
        assertEquals(focus("已廢止的出口管制").factor(answer), focus("已廢止的出口管制").factor(answer, marks));
    }

    @Test
    void ofPagesThatAnswerAlikeHomeComesFirst() {
        Focus focus = focus("美國貿易逆差");
        double home = focus.factor(statistics("", "USA", "TWN"));
        double other = focus.factor(statistics("", "USA", "JPN"));
        assertTrue(home > other && home < other * 1.05);
    }

    private static Focus focus(String question) {
        return Focus.of(new QuestionReader(LEXICON).read(question), LEXICON, "TWN");
    }

    private static Card statistics(String category, String... economies) {
        return card(Layer.CENSUS, category, Arrays.asList(economies), null);
    }

    private static Card act() {
        return act(null);
    }

    private static Card act(@Nullable LocalDate day) {
        return card(Layer.POLICY, "regulation_update", List.of("CHN"), day);
    }

    private static Card card(Layer layer, String category, List<String> economies, @Nullable LocalDate day) {
        return new Card(
                new DocumentId("0".repeat(64)),
                "x",
                layer,
                "題名",
                "x",
                category,
                "",
                economies,
                day,
                LocalDate.EPOCH,
                LocalDate.MAX);
    }
}
