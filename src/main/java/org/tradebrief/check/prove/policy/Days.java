package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.text.date.DateReader;
import org.tradebrief.text.date.ReadDate;

/** Reads the days that stand in a piece of text, the first few of them. */
final class Days {
    private static final int MOST = 8;

    private Days() {}

    static List<LocalDate> in(String text) {
        List<LocalDate> days = new ArrayList<>();
        for (int at = 0; at < text.length() && days.size() < MOST; at++) {
            ReadDate day =
                    Character.isDigit(text.charAt(at)) ? DateReader.at(text, at).orElse(null) : null;
            if (day != null && day.date() != null) {
                days.add(day.date());
                at = day.end() - 1;
            }
        }
        return days;
    }
}
