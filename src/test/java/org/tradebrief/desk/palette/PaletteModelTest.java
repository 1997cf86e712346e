package org.tradebrief.desk.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
    private static final Entry EXPORT = new Entry("command", "匯出簡報", "", List.of("Export brief"), () -> {});
    private static final Entry SIGN = new Entry("command", "簽核", "", List.of("Sign off"), "還有 5 個標記章節未決定", () -> {});
    private static final Entry SIGNED = new Entry("section", "簽核紀錄", "", List.of("Signatures"), () -> {});

    private final PaletteModel model = new PaletteModel(() -> List.of(SIGN, EXPORT, SIGNED));

    @Test
    void withNothingTypedOnlyWhatCanBeDoneIsOffered() {
        model.open();
        assertEquals(List.of(EXPORT, SIGNED), List.copyOf(model.found()));
    }

    @Test
    void whatCannotBeDoneIsToldToWhoeverAsksForItBehindWhatCan() {
        model.open();
        model.queryProperty().set("簽核");
        assertEquals(List.of(SIGNED, SIGN), List.copyOf(model.found()));
    }

    @Test
    void whatCannotBeDoneIsNotOfferedForASlip() {
        model.open();
        model.queryProperty().set("Sing off");
        assertEquals(List.of(), List.copyOf(model.found()));
    }
}
