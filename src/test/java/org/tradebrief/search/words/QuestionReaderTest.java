package org.tradebrief.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.text.Scripts;
import org.tradebrief.trade.Economies;

class QuestionReaderTest {
    private static final Lexicon LEXICON = Vocabulary.standard(Economies.standard());
    private static final Tokens TOKENS = new Tokens(LEXICON);
    private final QuestionReader reader = new QuestionReader(LEXICON);

    @ParameterizedTest
    @CsvSource({
        "美國貿易逆差歷史, United States trade deficit history",
        "稀土出口管制, rare earth export controls",
        "南韓經濟規模, size of the economy of Korea",
        "兩用物項, dual-use goods",
        "無人機, unmanned aerial vehicles",
        "愛爾蘭, Irish",
        "飛彈, 导弹",
        "紐西蘭, 新西兰"
    })
    void theSameThingIsAskedInEachLanguage(String one, String other) {
        assertEquals(concepts(one), concepts(other));
    }

    @Test
    void aLongerNameHidesTheShorterOneInIt() {
        assertTrue(concepts("中重稀土").contains("c:heavy-rare-earth"));
        assertFalse(concepts("中重稀土").contains("c:rare-earth"));
        assertFalse(concepts("印度尼西亞").contains("c:@IND"));
    }

    @Test
    void whatAConceptIsAKindOfIsAskedForFaintly() {
        Question question = reader.read("貿易逆差");
        Clause broader = question.clauses().stream()
                .filter(c -> c.kind() == Clause.Kind.BROADER)
                .findFirst()
                .orElseThrow();
        assertEquals("c:trade-balance", broader.token());
        assertTrue(broader.weight() < 0.5);
    }

    @Test
    void aDocumentIsIndexedUnderWhatItIsAKindOf() {
        assertTrue(TOKENS.of("Monthly deficit").contains("c:trade-balance"));
        assertTrue(TOKENS.of("中重稀土").contains("c:rare-earth"));
    }

    @Test
    void theFirstNumberOfATitleIsItsOwnAndTheOthersAreOfWhatItSpeaksAbout() {
        List<String> tokens = TOKENS.ofTitle("商务部公告2025年第72号 关于暂停实施2024年第46号公告的公告");
        assertTrue(tokens.containsAll(List.of("no:72", "no:2025-72")));
        assertFalse(tokens.contains("no:46") || tokens.contains("no:2024-46"));
    }

    @Test
    void blanksBetweenCharactersCountForNothing() {
        assertTrue(concepts("出 口 管 制").contains("c:export-control"));
        assertTrue(TOKENS.of("稀 土 管 制").contains("稀土"));
    }

    @Test
    void aMissingBlankBetweenWordsIsForgiven() {
        assertTrue(concepts("rareearth").contains("c:rare-earth"));
        assertTrue(tokens("micro grid").contains("microgrid"));
    }

    @ParameterizedTest
    @CsvSource({"hungtington ingals, Huntington Ingalls", "tungstn controls, tungsten controls", "erbum, erbium"})
    void aMistypedNameIsMeantAllTheSameButSaysLess(String mistyped, String meant) {
        assertEquals(concepts(meant), concepts(mistyped));
        String token = concepts(meant).iterator().next();
        assertTrue(weight(reader.read(mistyped), token) <= weight(reader.read(meant), token));
    }

    @ParameterizedTest
    @CsvSource({"兩用物向出口管制, 兩用物項出口管制", "不可靠十體清單, 不可靠實體清單", "反外國治裁法, 反外國制裁法"})
    void aCharacterWrittenForOneOfItsSoundIsMeantAllTheSameButSaysLess(String written, String meant) {
        assertEquals(concepts(meant), concepts(written));
        assertEquals(
                Scripts.toSimplified(meant),
                Scripts.toSimplified(reader.read(written).meant()));
        String token = concepts(meant).iterator().next();
        assertTrue(weight(reader.read(written), token) <= weight(reader.read(meant), token));
    }

    @Test
    void ofAShortNameOnlyAnIndexTellsThatItWasWrittenWrongly() {
        assertFalse(concepts("石默").contains("c:graphite"));
        Question told = reader.read("石默", pair -> Optional.of("石墨"), null);
        assertTrue(tokensOf(told).containsAll(Set.of("c:graphite", "石墨")));
        assertFalse(tokensOf(reader.read("石默", Optional::of, null)).contains("c:graphite"));
    }

    @Test
    void aCharacterThatMakesAWordWithNeitherNeighbourIsTheOneThatMakesOneWithBoth() {
        Map<String, String> held = Map.of("卡累", "卡雷", "累曼", "雷曼");
        Question question = reader.read("卡累曼", pair -> Optional.of(held.getOrDefault(pair, pair)), null);
        assertEquals("卡雷曼", question.meant());
        assertEquals("卡累曼", question.text());
        assertEquals("卡累曼", reader.read("卡累曼").meant());
    }

    @Test
    void whatIsWrittenAsANameIsNoSlipOfThePen() {
        assertEquals(
                "市集實施時事", reader.read("市集實施時事", pair -> Optional.empty(), null).meant());
        assertEquals("对外贸易法", reader.read("对外贸易法").meant());
    }

    @Test
    void theIndexSpellsAWordThatTheLexiconDoesNotKnow() {
        Question question = reader.read("microgrd", word -> Optional.of("microgrid"), null);
        assertEquals(Set.of("microgrd", "microgrid"), tokensOf(question));
        assertEquals(1, question.units());
        assertEquals(Set.of("microgrid"), tokensOf(reader.read("microgrid", Optional::of, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年11月", "二〇二五年十一月", "November 2025", "10 November 2025", "2025/11"})
    void aMonthIsTheSameHoweverItIsWritten(String question) {
        assertEquals(Set.of(YearMonth.of(2025, 11)), reader.read(question).months());
    }

    @ParameterizedTest
    @CsvSource({
        "2025年第三季, 2025-07, 2025-09",
        "2025 年初, 2025-01, 2025-03",
        "late 2024, 2024-10, 2024-12",
        "Q1 2025, 2025-01, 2025-03",
        "去年十月, 2025-10, 2025-10",
        "上個月, 2026-01, 2026-01",
        "今年一月, 2026-01, 2026-01",
        "十一月, 2025-11, 2025-11",
        "last year, 2025-01, 2025-12",
        "去年下半年, 2025-07, 2025-12"
    })
    void timesAreMonthsAndCountedFromTheDayOfTheQuestion(String question, YearMonth first, YearMonth last) {
        Set<YearMonth> months = reader.read(question + "的管制", w -> Optional.empty(), LocalDate.of(2026, 2, 8))
                .months();
        assertEquals(first.until(last, ChronoUnit.MONTHS) + 1, months.size());
        assertTrue(months.containsAll(List.of(first, last)), months.toString());
    }

    @Test
    void aYearAloneMayBeWhatAPageIsAbout() {
        assertEquals(Set.of(), reader.read("2025 年度許可證目錄").months());
        assertEquals(Set.of(), reader.read("去年十月").months());
    }

    @Test
    void aQuestionThatIsOnlyACodeSaysSo() {
        assertTrue(reader.read("61号").isCodeOnly());
        assertTrue(reader.read("1E902.a").isCodeOnly());
        assertFalse(reader.read("稀土 61号").isCodeOnly());
        assertFalse(reader.read("稀土").hasCode());
    }

    @Test
    void aNumberAloneMayBeAnActsButNeedNotBe() {
        Question question = reader.read("61");
        assertTrue(weight(question, "no:61") > weight(question, "61"));
        assertFalse(question.isCodeOnly(), "where no act has it, any number answers");
        assertFalse(reader.read("61 家").hasCode());
        assertFalse(
                reader.read("8507").clauses().stream().anyMatch(c -> c.token().startsWith("no:")));
    }

    @Test
    void anOrderIsNotAnAnnouncementOfItsNumber() {
        for (String asked : List.of("Order No. 6 of 2025", "商務部令2025年第6號", "2025年令第6號")) {
            assertTrue(weight(reader.read(asked), "令") > 1, asked);
        }
        assertTrue(reader.read("Order No. 6 of 2025").isCodeOnly());
        assertTrue(weight(reader.read("Announcement No. 6 of 2025"), "公告") > 1);
    }

    @Test
    void meaningIsAskedWithoutTheEconomyThatSpeaksEverywhere() {
        assertEquals("兩用物項管制政策", reader.read("中國兩用物項管制政策").meantWithout("CHN"));
        assertEquals("日本半導體管制", reader.read("日本半導體管制").meantWithout("CHN"));
        assertEquals("中國經濟", reader.read("中國經濟").meantWithout("CHN"), "hardly anything would be left");
        assertEquals("中美貿易休戰", reader.read("中美貿易休戰").meantWithout("CHN"), "the name is that of two");
    }

    @Test
    void whatIsPublishedIsNoPolicyForThat() {
        assertTrue(weight(reader.read("公告"), "c:policy") > 0);
        assertEquals(0, weight(reader.read("發布年度報告"), "c:policy"));
    }

    @Test
    void ofTwoEconomiesOneTellsOfItsTradeWithTheOther() {
        assertEquals(sides("KOR", "USA"), sidesOf("韓國對美國的出口占比"));
        assertEquals(sides("DEU", "CHN"), sidesOf("德國對中國是順差還是逆差"));
        assertEquals(sides("USA", "DEU"), sidesOf("US trade deficit with Germany"));
        assertEquals(sides("KOR", "USA"), sidesOf("Korean exports to the United States"));
        assertEquals(sides("USA", "CHN"), sidesOf("美國自中國進口"));
        assertEquals(sides("USA", "JPN"), sidesOf("imports from Japan to the United States"));
        assertEquals(sides("JPN", "USA"), sidesOf("exports from Japan to the United States"));
        assertEquals(sides("", ""), sidesOf("美國 台灣 貿易"));
        assertEquals(sides("", ""), sidesOf("美國的貿易逆差"));
    }

    @Test
    void aDayWithoutItsYearIsTheLatestThatHasCome() {
        LocalDate today = LocalDate.of(2026, 2, 8);
        assertTrue(weight(reader.read("十月二十九日 制裁", w -> Optional.empty(), today), "d:2025-10-29") > 0);
        assertTrue(weight(reader.read("2月8日 管制", w -> Optional.empty(), today), "d:2026-02-08") > 0);
        assertEquals(0, weight(reader.read("2月30日 管制", w -> Optional.empty(), today), "d:2026-02-30"));
        assertFalse(reader.read("十月二十九日 制裁", w -> Optional.empty(), today).hasCode());
    }

    @Test
    void ofADayWithoutItsYearTheLatestIsMeantOrElseTheOneBefore() {
        LocalDate today = LocalDate.of(2026, 2, 8);
        for (String asked : List.of("11月21日 制裁", "11/21 制裁", "11月21號 制裁")) {
            Question question = reader.read(asked, w -> Optional.empty(), today);
            assertTrue(weight(question, "d:2025-11-21") > weight(question, "d:2024-11-21"), asked);
            assertTrue(weight(question, "d:2024-11-21") > 0, asked);
            assertFalse(question.hasCode(), asked);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ga Ge Sb", "Ga/Ge/Sb", "ga ge sb", "Ga、Ge、Sb 對美"})
    void metalsAreMeantByTheirSymbols(String asked) {
        assertTrue(concepts(asked).containsAll(Set.of("c:gallium", "c:germanium", "c:antimony")), asked);
    }

    @ParameterizedTest
    @CsvSource({"W Mo In, c:indium", "In, c:indium", "Sb export ban, c:antimony", "Ga 管制, c:gallium"})
    void aSymbolThatIsAWordTooIsMeantBesideAnotherOrByItself(String asked, String metal) {
        assertTrue(concepts(asked).contains(metal), asked);
    }

    @ParameterizedTest
    @CsvSource({"KOR HHI, KOR", "JP 經常帳, JPN", "US-JP trade, JPN", "TWN 出口集中度, TWN", "KOR CAN trade, CAN"})
    void anEconomyIsMeantByItsCodeInCapitals(String asked, String economy) {
        assertTrue(reader.read(asked).economies().contains(economy), asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what are the rules", "WHAT ARE THE RULES", "can exporters apply", "SDN list", "VAT rebate"})
    void aWordIsNoCodeOfAnEconomy(String asked) {
        assertEquals(Set.of(), reader.read(asked).economies(), asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In Taiwan", "BAE Systems Co", "no licence in us", "EU list", "The U.S. and Al"})
    void aWordIsNoSymbol(String asked) {
        List<String> metals = List.of("c:indium", "c:cobalt", "c:europium", "c:uranium", "c:aluminium");
        assertTrue(concepts(asked).stream().noneMatch(metals::contains), asked);
    }

    @Test
    void everySymbolIsThatOfAConcept() {
        Csv.rows("symbols.csv")
                .forEach(row -> assertTrue(LEXICON.find(row.get(1)).isPresent(), row.get(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS 8112", "HS code 8112.92", "ECCN 3A001", "管制編碼 3A001", "商務部公告2025年第99號", "99號公告"})
    void whatOnlyNamesACodeIsNotAskedForWithoutIt(String asked) {
        assertTrue(reader.read(asked).isCodeOnly(), asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"稀土 99號公告", "Nexperia 99號", "2025年11月8日起實施的管制公告"})
    void whatSaysMoreThanACodeIsAskedForWithoutIt(String asked) {
        assertFalse(reader.read(asked).isCodeOnly(), asked);
    }

    @Test
    void aWholeTextIsAskedForByWhatSaysMostInIt() {
        String text = "稀土出口管制的規定與程序，".repeat(3) + "出口經營者應當申請許可".repeat(40) + " Order of the State Council "
                + String.join(
                        " ",
                        IntStream.range(0, 400)
                                .mapToObj(i -> "word" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                                .toList());
        Question question = reader.read(text);
        assertTrue(question.clauses().size() <= 128);
        assertTrue(tokensOf(question).contains("c:rare-earth"));
    }

    @Test
    void namesOfOneThingThatReachIntoEachOtherHaveOneLabel() {
        List<String> labels = reader.read("對美國出口").clauses().stream()
                .filter(c -> c.kind() == Clause.Kind.ECONOMY)
                .map(Clause::label)
                .toList();
        assertEquals(List.of("對美國"), labels);
    }

    @Test
    void severalEconomiesMayStandOnOneSide() {
        assertEquals(sides("TWN", "CHN USA"), sidesOf("does Taiwan export more to China or to the US"));
        assertEquals(sides("USA", "TWN KOR"), sidesOf("美國對台灣與南韓的逆差哪個大"));
        assertEquals(sides("TWN KOR", "USA"), sidesOf("台灣和南韓誰對美國出口得多"));
        assertEquals(sides("CHN JPN", "USA"), sidesOf("中國對美國與日本對美國的出口"));
        assertEquals(sides("", ""), sidesOf("德國與日本的經濟成長"));
    }

    private Sides sidesOf(String question) {
        return reader.read(question).sides();
    }

    private static Sides sides(String reporters, String partners) {
        return new Sides(split(reporters), split(partners));
    }

    private static Set<String> split(String codes) {
        return codes.isEmpty() ? Set.of() : Set.of(codes.split(" "));
    }

    @Test
    void aCharacterThatLooksAlmostLikeTheOneMeantIsTaken() {
        Function<String, Optional<String>> spelling = pair -> pair.equals("稀士") ? Optional.of("稀土") : Optional.of(pair);
        assertTrue(weight(reader.read("稀士的出口", spelling, null), "c:rare-earth") > 0);
    }

    @Test
    void aDaughterIsFoundUnderTheNameOfItsGroup() {
        List<String> tokens = TOKENS.of("Mitsubishi Heavy Industries Aero Engines, Ltd.");
        assertTrue(tokens.contains("c:group:mitsubishi-heavy"), tokens::toString);
        assertTrue(weight(reader.read("三菱重工"), "c:group:mitsubishi-heavy") > 0);
    }

    @Test
    void theWholeCodeWeighsMoreThanTheListItStandsIn() {
        Question question = reader.read("1E902.a");
        assertTrue(weight(question, "cc:1e902.a") > 2 * weight(question, "cc:1e902"));
    }

    @Test
    void wordsThatSayNothingAreNotAskedFor() {
        assertEquals(Set.of(), tokens("the of against these during and 的"));
    }

    @Test
    void formsOfAWordMeet() {
        assertEquals(TOKENS.of("licensing"), TOKENS.of("licenses"));
        assertTrue(TOKENS.of("Controlled items").contains(Stem.of("controls")));
        assertEquals("press", Stem.of("pressing"));
    }

    private Set<String> concepts(String text) {
        return reader.read(text).clauses().stream()
                .filter(c -> c.kind() == Clause.Kind.CONCEPT || c.kind() == Clause.Kind.ECONOMY)
                .map(Clause::token)
                .collect(Collectors.toSet());
    }

    private Set<String> tokens(String text) {
        return tokensOf(reader.read(text));
    }

    private static Set<String> tokensOf(Question question) {
        return question.clauses().stream().map(Clause::token).collect(Collectors.toSet());
    }

    private static double weight(Question question, String token) {
        return question.clauses().stream()
                .filter(c -> c.token().equals(token))
                .mapToDouble(Clause::weight)
                .sum();
    }
}
