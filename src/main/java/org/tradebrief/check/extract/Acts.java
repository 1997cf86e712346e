package org.tradebrief.check.extract;

import java.util.List;

/**
 * The measures that a statement is about, as its words name them.
 *
 * @param numbers year and number of each act named; a year of 0 is not said
 * @param topic the words around, folded, by which a measure is found where no number is given
 * @param near whether the numbers stand in the same clause, row or item
 */
public record Acts(List<Number> numbers, String topic, boolean near) {
    public static final Acts NONE = new Acts(List.of(), "", false);

    public Acts {
        numbers = List.copyOf(numbers);
    }

    /** One act by its numbers; {@code order} where it is called an order (令) rather than an announcement. */
    public record Number(int year, int number, int through, boolean order) {}

    public boolean isEmpty() {
        return numbers.isEmpty();
    }
}
