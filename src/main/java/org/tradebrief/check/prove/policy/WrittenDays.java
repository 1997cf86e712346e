package org.tradebrief.check.prove.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.text.date.DateReader;
import org.tradebrief.text.date.ReadDate;

/** Days as a piece of folded text writes them, in its order and with their places: 去年 11 月 10 日, 至今年 11 月 9 日. */
final class WrittenDays {
    private static final Map<String, Integer> YEARS = Map.of("今年", 0, "本年", 0, "去年", -1, "前年", -2, "明年", 1);
    private static final int MOST = 12;
    private static final int WORD = 2;

    private WrittenDays() {}

    /**
     * @param start of the day, with a word for its year before it
     * @param end behind it
     */
    record Placed(int start, int end, LocalDate day) {}

    /** Those whose year is told: written, by such a word, or that of the day before it. */
    static List<Placed> in(String folded, LocalDate today) {
        List<Placed> days = new ArrayList<>();
        for (int at = 0; at < folded.length() && days.size() < MOST; at++) {
            ReadDate read =
                    canStart(folded.charAt(at)) ? DateReader.at(folded, at).orElse(null) : null;
            if (read != null) {
                add(days, read, folded, today);
                at = read.end() - 1;
            }
        }
        return days;
    }

    private static void add(List<Placed> days, ReadDate read, String folded, LocalDate today) {
        String before = folded.substring(0, read.start()).stripTrailing();
        String word = before.substring(Math.max(0, before.length() - WORD));
        Integer years = YEARS.get(word);
        int told = days.isEmpty() ? 0 : days.getLast().day().getYear();
        int year = read.year() > 0 ? read.year() : years != null ? today.getYear() + years : told;
        if (year == 0) {
            return;
        }
        try {
            int start = years != null ? before.length() - WORD : read.start();
            days.add(new Placed(start, read.end(), LocalDate.of(year, read.month(), read.day())));
        } catch (DateTimeException noSuchDay) {
            return; // February 30
        }
    }

    private static boolean canStart(char c) {
        return Character.isDigit(c) || "一二三四五六七八九十民".indexOf(c) >= 0;
    }
}
