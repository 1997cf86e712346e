package org.tradebrief.check.extract;

import java.util.List;

/**
 * The measures that a statement is about, as its words name them.
 *
 * @param numbers year and number of each act named; a year of 0 is not said
 * @param topic the words around, folded, by which a measure is found where no number is given
 * @param near whether the numbers stand in the same clause, row or item
 * @param all every act that the run names, in its order
 * @param row the folded cells of the table row that it stands in; empty in running text
 */
public record Acts(List<Number> numbers, String topic, boolean near, List<Number> all, String row) {
    public static final Acts NONE = new Acts(List.of(), "", false);

    public Acts {
        numbers = List.copyOf(numbers);
        all = List.copyOf(all);
    }

    public Acts(List<Number> numbers, String topic, boolean near) {
        this(numbers, topic, near, numbers, "");
    }

    /** The same in a row of a table. */
    public Acts inRow(String cells) {
        return new Acts(numbers, topic, near, all, cells);
    }

    /** One act by its numbers; {@code order} where it is called an order (令) rather than an announcement. */
    public record Number(int year, int number, int through, boolean order) {}

    public boolean isEmpty() {
        return numbers.isEmpty();
    }
}
