package org.tradebrief.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;

class RuleSetTest {
    private static final CheckReport REPORT = new CheckReport(
            "x",
            LocalDate.of(2026, 2, 8),
            List.of(
                    figure(FigureKind.AMOUNT, Verdict.CONTRADICTED, Severity.HIGH),
                    figure(FigureKind.SCORE, Verdict.UNSUPPORTED, Severity.LOW),
                    figure(FigureKind.SCORE, Verdict.UNSUPPORTED, Severity.LOW),
                    figure(FigureKind.SHARE, Verdict.VERIFIED, Severity.NONE)),
            List.of());

    private static Figure figure(FigureKind kind, Verdict verdict, Severity severity) {
        return new Figure(1, 1, "1", kind, "", "", "", verdict, severity, "", "", List.of(), List.of(), null, null);
    }

    @Test
    void whatIsSwitchedOffIsCountedNotForgotten() {
        CheckReport report = RuleSet.USUAL.with(FigureKind.SCORE, Weight.OFF).apply(REPORT);

        assertEquals(2, report.figures().size());
        assertEquals(Map.of(FigureKind.SCORE, 2), report.leftOut());
        assertEquals(2, report.leftOutInAll());
    }

    @Test
    void aWeightMovesTheSeverityByOneStepAndLeavesTheVerdict() {
        Figure lower = RuleSet.USUAL
                .with(FigureKind.AMOUNT, Weight.LOWER)
                .apply(REPORT)
                .figures()
                .getFirst();
        Figure higher = RuleSet.USUAL
                .with(FigureKind.SCORE, Weight.HIGHER)
                .apply(REPORT)
                .figures()
                .get(1);

        assertEquals(Severity.MEDIUM, lower.severity());
        assertEquals(Verdict.CONTRADICTED, lower.verdict());
        assertEquals(Severity.MEDIUM, higher.severity());
    }

    @Test
    void whatNeedNotBeLookedAtStaysSo() {
        Figure share = RuleSet.USUAL
                .with(FigureKind.SHARE, Weight.HIGHER)
                .apply(REPORT)
                .figures()
                .getLast();

        assertEquals(Severity.NONE, share.severity());
    }

    @Test
    void untouchedRulesChangeNothing() {
        assertSame(REPORT, RuleSet.USUAL.apply(REPORT));
        assertEquals(
                RuleSet.USUAL, RuleSet.USUAL.with(FigureKind.DATE, Weight.OFF).with(FigureKind.DATE, Weight.USUAL));
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll Map<FigureKind, Weight> weights) {
        Map<FigureKind, Weight> changed = new HashMap<>(weights);
        changed.values().removeIf(w -> w == Weight.USUAL);
        RuleSet rules = new RuleSet(changed);

        assertEquals(rules, RuleSet.parse(rules.text()));
    }

    @Test
    void namesOfOtherReleasesArePassedOver() {
        assertEquals(
                Weight.OFF,
                RuleSet.parse("future=off, score=off,amount=tripled,=").weight(FigureKind.SCORE));
        assertEquals(Weight.USUAL, RuleSet.parse("amount=tripled").weight(FigureKind.AMOUNT));
    }

    @Test
    void everyRuleHasANameInBothLanguagesAndAnIdOfItsOwn() {
        assertEquals(
                FigureKind.values().length,
                Rule.all().stream().map(Rule::id).distinct().count());
        for (Rule rule : Rule.all()) {
            assertFalse(rule.chinese().isBlank());
            assertFalse(rule.english().isBlank());
            assertEquals(rule, Rule.ofId(rule.id()).orElseThrow());
            assertTrue(rule.usual() != Severity.NONE);
        }
    }
}
