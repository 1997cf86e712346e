package org.tradebrief.desk.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.editor.text.Mark.Decided;

class GutterMarkTest {
    @Test
    void aWrongFigureThatWasLetStandIsNotToldAsARightOne() {
        assertEquals(
                Optional.of(new GutterMark(Verdict.CONTRADICTED, true)),
                told(figure(Verdict.VERIFIED, Decided.OPEN), figure(Verdict.CONTRADICTED, Decided.WAIVED)));
    }

    @Test
    void whatIsOpenWeighsMoreThanWhatWasLetStand() {
        assertEquals(
                Optional.of(new GutterMark(Verdict.UNSUPPORTED, false)),
                told(figure(Verdict.CONTRADICTED, Decided.WAIVED), figure(Verdict.UNSUPPORTED, Decided.OPEN)));
    }

    @Test
    void whatIsNoClaimTellsNothing() {
        assertEquals(Optional.empty(), told(figure(Verdict.CONTRADICTED, Decided.NO_CLAIM)));
        assertEquals(
                Optional.of(new GutterMark(Verdict.VERIFIED, false)),
                told(figure(Verdict.CONTRADICTED, Decided.NO_CLAIM), figure(Verdict.VERIFIED, Decided.OPEN)));
    }

    private static Optional<GutterMark> told(Mark... marks) {
        return GutterMark.of(Arrays.stream(marks));
    }

    private static Mark figure(Verdict verdict, Decided decided) {
        Figure figure = new Figure(
                1,
                1,
                "36%",
                FigureKind.CHANGE,
                "",
                "",
                "",
                verdict,
                Severity.HIGH,
                "",
                "",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
        return new Mark(0, 3, figure, decided);
    }
}
