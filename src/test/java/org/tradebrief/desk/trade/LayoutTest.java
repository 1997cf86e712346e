package org.tradebrief.desk.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns that a person chose, and the order in which lines stand. */
class LayoutTest {
    @ParameterizedTest
    @EnumSource(Layout.Kind.class)
    void whatIsKeptComesBackAsItWas(Layout.Kind kind) {
        Layout layout = kind.usual().freezing(2);
        assertEquals(Optional.of(layout), Layout.read(layout.text(), kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NAME", "NAME|x", "RANK,VALUE|1", "|1"})
    void whatNobodyKeptIsNotALayout(String text) {
        assertTrue(Layout.read(text, Layout.Kind.MONTHS).isEmpty());
    }

    @Test
    void columnsThatATableDoesNotHaveAreLeftOut() {
        assertEquals(
                List.of(TradeColumn.NAME, TradeColumn.VALUE),
                Layout.read("NAME,SHAPE,VALUE,GONE|1", Layout.Kind.RECORDS)
                        .orElseThrow()
                        .columns());
    }

    @Test
    void noTableIsWithoutTheNamesOfItsLines() {
        assertThrows(IllegalArgumentException.class, () -> new Layout(List.of(TradeColumn.VALUE), 0));
    }

    @Test
    void aColumnIsSortedLargestFirstThenSmallestFirstThenNotAtAll() {
        List<Rows.Order> first = TradeActions.next(List.of(), TradeColumn.VALUE, false);
        assertEquals(List.of(new Rows.Order(TradeColumn.VALUE, true)), first);
        List<Rows.Order> second = TradeActions.next(first, TradeColumn.VALUE, false);
        assertEquals(List.of(new Rows.Order(TradeColumn.VALUE, false)), second);
        assertEquals(List.of(), TradeActions.next(second, TradeColumn.VALUE, false));
    }

    @Test
    void aFurtherKeyStandsBehindTheOthers() {
        List<Rows.Order> first = TradeActions.next(List.of(), TradeColumn.NAME, false);
        assertEquals(
                List.of(new Rows.Order(TradeColumn.NAME, false), new Rows.Order(TradeColumn.VALUE, true)),
                TradeActions.next(first, TradeColumn.VALUE, true));
        assertEquals(
                List.of(new Rows.Order(TradeColumn.VALUE, true)), TradeActions.next(first, TradeColumn.VALUE, false));
    }
}
