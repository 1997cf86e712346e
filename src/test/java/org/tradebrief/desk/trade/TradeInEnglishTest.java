package org.tradebrief.desk.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.desk.words.Cited;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Growth;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.view.DataSet;
import org.tradebrief.trade.view.TradeView;
import org.tradebrief.workbench.Workspace;

/** What the domain says of changes and of sets of data, read on an English desk. */
@ExtendWith(SampleFacts.class)
class TradeInEnglishTest {
    private final Words words = new Words();

    @Test
    void whyAChangeIsWhatItIsIsToldWithoutChinese(Workspace workspace) {
        List<String> told = new ArrayList<>();
        TradeView view = workspace.trade(SampleFacts.DAY);
        for (Economy reporter : view.monthlyReporters()) {
            for (Economy partner : view.partners(reporter)) {
                for (Metric metric : Metric.values()) {
                    MonthlySeries series = view.series(reporter, partner, metric);
                    Growth growth = new Growth(series);
                    series.values().forEach(v -> told.add(why(growth.yearBefore(v.period()))));
                    told.add(why(growth.yearBefore(Period.year(2025))));
                    told.add(why(growth.yearBefore(Period.year(2024))));
                }
            }
        }
        assertFalse(told.isEmpty());
        assertEquals("", String.join("\n", chinese(told)));
    }

    private static String why(Comparison comparison) {
        return LineText.why(Optional.of(comparison));
    }

    @Test
    void whatGatesSawOfASetIsToldWithoutChinese(Workspace workspace) {
        List<String> told = new ArrayList<>();
        for (DataSet set : workspace.trade(SampleFacts.DAY).dataSets()) {
            told.addAll(List.of(set.title(), set.detail(), set.note()));
            for (GateResult gate : set.gates()) {
                told.add(gate.sentence());
                gate.evidence().forEach(line -> told.addAll(List.of(line.name(), line.found(), line.expected())));
            }
        }
        assertFalse(told.isEmpty());
        assertEquals("", String.join("\n", chinese(told)));
    }

    private Set<String> chinese(List<String> told) {
        words.languageProperty().set(Language.EN);
        Set<String> left = new TreeSet<>();
        for (String text : told) {
            String english = words.told(text);
            if (Cited.leavesChinese(english)) {
                left.add(text + "\n    " + english);
            }
        }
        return left;
    }
}
