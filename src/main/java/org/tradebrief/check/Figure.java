package org.tradebrief.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Period;

/**
 * A checkable statement found in a text, and what the facts say of it.
 *
 * @param line of the text, from 1
 * @param column of its first character in the line, from 1, counted in UTF-16 units
 * @param text the statement's words as they stand, so that {@code line.substring(column - 1)} starts with them
 * @param subject whose figure it is: economies, a measure; empty where it could not be placed
 * @param metric what is stated: export, balance, hhi, effective-date ...
 * @param period in the form of {@code Period.toString}, or empty
 * @param expected the right value in the statement's own style; empty where nothing is known
 * @param message one sentence in Traditional Chinese
 * @param steps the computation, a line each
 * @param correction what to put in the text's place; null where there is no safe one
 * @param later what data of later days say otherwise; null where they do not
 * @param beside what else must change where the correction is made; empty for most
 * @param unlike the two periods that are set against each other though their months differ; empty where none are
 */
public record Figure(
        int line,
        int column,
        String text,
        FigureKind kind,
        String subject,
        String metric,
        String period,
        Verdict verdict,
        Severity severity,
        String expected,
        String message,
        List<String> steps,
        List<SourceRow> sources,
        @Nullable String correction,
        @Nullable Later later,
        List<Beside> beside,
        List<Period> unlike) {
    /** How the step begins that computes nothing and tells where each part of the statement was read. */
    public static final String PLACED = "歸位：";

    public Figure {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
        beside = List.copyOf(beside);
        unlike = List.copyOf(unlike);
    }

    /** A figure whose correction stands by itself. */
    public Figure(
            int line,
            int column,
            String text,
            FigureKind kind,
            String subject,
            String metric,
            String period,
            Verdict verdict,
            Severity severity,
            String expected,
            String message,
            List<String> steps,
            List<SourceRow> sources,
            @Nullable String correction,
            @Nullable Later later) {
        this(
                line,
                column,
                text,
                kind,
                subject,
                metric,
                period,
                verdict,
                severity,
                expected,
                message,
                steps,
                sources,
                correction,
                later,
                List.of(),
                List.of());
    }

    /** The steps that compute. */
    public List<String> computation() {
        return steps.stream().filter(step -> !step.startsWith(PLACED)).toList();
    }

    /** Where each part of the statement was read: 申報方 美國（同一句）、夥伴 中國（自身文字）; empty where that is not told. */
    public String placement() {
        return steps.stream()
                .filter(step -> step.startsWith(PLACED))
                .map(step -> step.substring(PLACED.length()))
                .findFirst()
                .orElse("");
    }

    /** The same figure, another weight given to it. */
    public Figure with(Severity other) {
        return new Figure(
                line,
                column,
                text,
                kind,
                subject,
                metric,
                period,
                verdict,
                other,
                expected,
                message,
                steps,
                sources,
                correction,
                later,
                beside,
                unlike);
    }
}
