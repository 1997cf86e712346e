package org.tradebrief.check.finding;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Period;

/**
 * What the facts say of a statement.
 *
 * @param expected the right value, ready to be read; empty where none is known
 * @param correction what to put in the statement's place; null where there is no safe one
 * @param miss the wrong value and the right one; null where there are none
 * @param alike what like against like comes to, of a comparison that is none; null where that is not known
 */
public record Finding(
        Verdict verdict,
        Severity severity,
        String metric,
        String period,
        String expected,
        String message,
        List<String> steps,
        List<SourceRow> sources,
        @Nullable String correction,
        @Nullable Miss miss,
        @Nullable Alike alike) {
    public Finding {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    public Finding(
            Verdict verdict,
            Severity severity,
            String metric,
            String period,
            String expected,
            String message,
            List<String> steps,
            List<SourceRow> sources,
            @Nullable String correction) {
        this(verdict, severity, metric, period, expected, message, steps, sources, correction, null, null);
    }

    public static Finding unsupported(String metric, String message) {
        return new Finding(Verdict.UNSUPPORTED, Severity.LOW, metric, "", "", message, List.of(), List.of(), null);
    }

    public static Finding verified(String metric, Known known, String expected, String message) {
        return of(Verdict.VERIFIED, Severity.NONE, metric, known, expected, message);
    }

    public static Finding of(
            Verdict verdict, Severity severity, String metric, Known known, String expected, String message) {
        Period period = known.period();
        return new Finding(
                verdict,
                severity,
                metric,
                period == null ? "" : period.toString(),
                expected,
                message,
                known.steps(),
                known.sources(),
                null);
    }

    /** The same of words that are quoted: seen, but nobody is contradicted. */
    public Finding asQuoted() {
        return withheld(Severity.LOW, "引號內的說法，不作判斷；" + message);
    }

    /** The same where the statement would hold of something else that it may be about. */
    public Finding asOtherwise(Frame frame) {
        return asUnsure("所寫的值合於" + Names.reading(frame) + "。");
    }

    /** The same where it is likelier that we read the statement wrongly than that it is wrong; {@code why} a sentence. */
    public Finding asUnsure(String why) {
        return withheld(Severity.MEDIUM, "不能斷定所指：" + message + why);
    }

    /** The same where the text rests on data fetched after all that is known here. */
    public Finding asNewer(String why) {
        return withheld(Severity.MEDIUM, why + message);
    }

    private Finding withheld(Severity weight, String told) {
        return new Finding(Verdict.UNSUPPORTED, weight, metric, period, expected, told, steps, sources, null);
    }

    /** The same of a statement whose own words leave open what it is about. */
    public Finding readAs(Frame frame) {
        return note("依上下文讀作" + Names.reading(frame) + "。");
    }

    /** The same, with a step that says where each slot of the statement was read. */
    public Finding placed(Frame frame) {
        String slots = Names.slots(frame);
        return slots.isEmpty()
                ? this
                : steps(Stream.concat(steps.stream(), Stream.of(slots)).toList());
    }

    public Finding correction(@Nullable String words) {
        return new Finding(verdict, severity, metric, period, expected, message, steps, sources, words, miss, alike);
    }

    public Finding severity(Severity other) {
        return new Finding(verdict, other, metric, period, expected, message, steps, sources, correction, miss, alike);
    }

    public Finding note(String more) {
        return new Finding(
                verdict, severity, metric, period, expected, message + more, steps, sources, correction, miss, alike);
    }

    public Finding steps(List<String> other) {
        return new Finding(
                verdict, severity, metric, period, expected, message, other, sources, correction, miss, alike);
    }

    public Finding sources(List<SourceRow> other) {
        return new Finding(verdict, severity, metric, period, expected, message, steps, other, correction, miss, alike);
    }

    public Finding period(String other) {
        return new Finding(
                verdict, severity, metric, other, expected, message, steps, sources, correction, miss, alike);
    }

    /** The same, with the value said and the right one. */
    public Finding miss(@Nullable Miss other) {
        return new Finding(
                verdict, severity, metric, period, expected, message, steps, sources, correction, other, alike);
    }

    /** The same, with what like against like comes to. */
    public Finding alike(@Nullable Alike other) {
        return new Finding(
                verdict, severity, metric, period, expected, message, steps, sources, correction, miss, other);
    }
}
