package org.tradebrief.check.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;

/** What a statement says of an indicator, in the year and of the economy of its frame. */
public sealed interface Saying {
    /** Stands for the year before the one spoken of. */
    int YEAR_BEFORE = -1;

    /** Its value; {@code sign} 0 where nothing tells on which side of zero it is. */
    record Level(Value value, int sign) implements Saying {}

    /**
     * By how much it went up or down since the base of the frame, or the year before.
     *
     * @param sign 1 for up, -1 for down, 0 where it is not said
     * @param percent of the value then; else in what the indicator itself is given in, percentage points for percentages
     */
    record Change(Value value, int sign, boolean percent) implements Saying {}

    /** By how much it is above or below that of another economy; {@code sign} as above. */
    record Gap(Value value, int sign, Economy other) implements Saying {}

    /**
     * How many times that of another economy or year it is; the others those that are named with it.
     *
     * @param of the economy whose value it is set against, where that is plainly said
     * @param year the year whose value it is set against; 0 where that is not plainly said,
     *     {@link #YEAR_BEFORE} for 前一年
     */
    record Multiple(
            Value value, List<Economy> others, @Nullable Economy of, int year) implements Saying {}

    /**
     * The largest or smallest of some economies.
     *
     * @param group whether they are said to be those that the text is about: 五國中
     * @param named the economies that the sentence names
     */
    record Extreme(boolean most, boolean group, List<Economy> named) implements Saying {}

    /** The largest or smallest of the economy's own years; {@code since} the first, 0 for all. */
    record Peak(boolean most, int since) implements Saying {}

    /** The economy's place among those that have the indicator, the largest first; {@code group} as above. */
    record Place(int rank, boolean group) implements Saying {}

    /** Which way it went since the base of the frame, or the year before. */
    record Toward(Trend trend) implements Saying {}

    /** On which side of zero it is. */
    record Side(int sign) implements Saying {}

    /** For so many years up to that of the frame it was on that side of zero, or went that way each year. */
    record Years(int count, int side, int way) implements Saying {}
}
