package org.tradebrief.brief.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tradebrief.library.Fact;

/** Makes facts. A fact that the brief declares of itself (its week, its rules) has no source but the rule it states. */
public final class Facts {
    /** The unit of facts that only date others. */
    public static final String PERIOD = "期間";

    private Facts() {}

    public static Fact number(
            String key, String label, BigDecimal value, String unit, List<String> steps, Origin origin) {
        return new Fact(key, label, value, "", unit, steps, origin.vintage(), origin.rows());
    }

    /** The number that a fact states, nought for one in words. */
    public static BigDecimal value(Fact fact) {
        BigDecimal value = fact.value();
        return value == null ? BigDecimal.ZERO : value;
    }

    /** @param unit what is counted: 項, 家, 份 ... */
    public static Fact count(String key, String label, int count, String unit, List<String> steps, Origin origin) {
        return number(key, label, BigDecimal.valueOf(count), unit, steps, origin);
    }

    public static Fact text(String key, String label, String text, Origin origin) {
        return text(key, label, text, List.of(), origin);
    }

    public static Fact text(String key, String label, String text, List<String> steps, Origin origin) {
        return new Fact(key, label, null, text, "", steps, origin.vintage(), origin.rows());
    }

    /** Words that only date other facts; their rows are cited where nothing else is. */
    public static Fact period(String key, String text, Origin origin) {
        return new Fact(key, "期間", null, text, PERIOD, List.of(), origin.vintage(), origin.rows());
    }

    /** A number that the brief sets by its own rule. */
    public static Fact rule(String key, String label, BigDecimal value, String unit, String rule, LocalDate asOf) {
        return number(key, label, value, unit, List.of(rule), new Origin(asOf, List.of()));
    }

    /** Words that the brief sets by its own rule. */
    public static Fact declared(String key, String label, String text, String rule, LocalDate asOf) {
        return text(key, label, text, List.of(rule), new Origin(asOf, List.of()));
    }

    /**
     * How many days lie between a day and the as-of day, whichever comes first.
     *
     * @param of what happens on that day, as part of the key
     */
    public static Fact days(String of, LocalDate day, LocalDate asOf, String label, Origin origin) {
        long days = Math.abs(ChronoUnit.DAYS.between(asOf, day));
        String step = day.isBefore(asOf) ? asOf + " − " + day : day + " − " + asOf;
        return number(
                "days/" + of + "/" + day + "~" + asOf,
                label,
                BigDecimal.valueOf(days),
                "日",
                List.of(step + " = " + days + " 日"),
                origin);
    }
}
