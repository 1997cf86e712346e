package org.tradebrief.desk.hhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.view.ConcentrationState;
import org.tradebrief.trade.view.Workspaces;

/** The concentration tab's values over what the source gave in February 2026, Germany's answer cut among them. */
class HhiBookTest {
    private final HhiBook book =
            new HhiBook(Workspaces.view(Workspaces.february(), Rows.FEBRUARY).concentrations());
    private final Words words = new Words();
    private final HhiText text = new HhiText(words.of("hhi"));

    private HhiSheet sheet(Thresholds thresholds) {
        List<ConcentrationState> states = book.sideBySide(Direction.EXPORT, Workspaces.TWO_YEARS);
        return new HhiSheet(
                Direction.EXPORT, Workspaces.TWO_YEARS, thresholds, true, states, book.states(), Rows.economy("TWN"));
    }

    private ConcentrationState of(String reporter) {
        return book.states().stream()
                .filter(s -> HhiBook.id(s).reporter().iso3().equals(reporter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void economiesStandFromTheHighestToTheLowest() {
        assertEquals(
                List.of("DEU", "TWN", "KOR", "JPN", "CHN"),
                sheet(Thresholds.CLASSIC).states().stream()
                        .map(s -> HhiBook.id(s).reporter().iso3())
                        .toList());
    }

    @Test
    void aStoppedValueHasNoLevelAndNoSharesAndSaysWhy() {
        ConcentrationState germany = of("DEU");
        assertEquals(HhiText.NONE, text.level(germany, Thresholds.CLASSIC));
        assertEquals(HhiText.NONE, HhiText.topThree(germany));
        assertEquals(HhiText.NONE, HhiText.effective(germany));
        assertEquals("回應被截斷", text.coverage(germany));
        assertTrue(text.stopped(germany, Optional.empty()).startsWith("德國：推定回應被截斷"));
    }

    @Test
    void theLevelFollowsTheThresholds() {
        assertEquals("低", text.level(of("TWN"), Thresholds.CLASSIC));
        assertEquals("中", text.level(of("TWN"), Thresholds.STRICT));
    }

    @Test
    void aCopyCarriesEveryColumnAndItsSource() {
        TextTable table = text.values(sheet(Thresholds.CLASSIC));
        assertEquals(HhiColumn.values().length, table.heads().size());
        assertTrue(table.tsv().contains("台灣\t1,183.15\t低\t"));
        assertTrue(table.tsv().endsWith("UN Comtrade，版本 2026-02-08\n"));
        assertEquals(Set.of(1, 3, 4, 5, 6), table.figures());
    }

    @Test
    void thePartsOfAValueAddUpToIt() {
        TextTable parts = text.parts(of("TWN"), PartsPane.of(of("TWN")));
        double sum = parts.rows().stream()
                .mapToDouble(r -> Double.parseDouble(r.get(2).replace(",", "")))
                .sum();
        assertEquals(1183.15, sum, 0.05);
        assertEquals(List.of("中國", "21.24"), parts.rows().getFirst().subList(0, 2));
    }

    @Test
    void theTextsFollowTheLanguage() {
        words.languageProperty().set(Language.EN);
        assertEquals("Taiwan", text.economy(Rows.economy("TWN")));
        assertEquals("2023–2024, 2 years together", text.period(Workspaces.TWO_YEARS));
        assertFalse(text.stopped(of("DEU"), Optional.empty()).matches(".*\\p{IsHan}.*"));
    }

    @Test
    void whatHasOnlyOnePeriodIsSetAgainstNothing() {
        assertTrue(book.before(of("TWN")).isEmpty());
        assertTrue(book.others(of("TWN")).isEmpty());
        assertEquals(List.of(Workspaces.TWO_YEARS), book.periods(Direction.EXPORT));
        assertEquals(List.<Period>of(), book.periods(Direction.IMPORT));
    }
}
