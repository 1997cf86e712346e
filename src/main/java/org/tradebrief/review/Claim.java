package org.tradebrief.review;

import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;

/**
 * What a figure states and what the facts say against it. A waiver holds for this claim: another wording, or newer data
 * that expect another value, make another claim.
 */
public record Claim(String text, FigureKind kind, String subject, String metric, String period, String expected) {
    public static Claim of(Figure figure) {
        return new Claim(
                figure.text(), figure.kind(), figure.subject(), figure.metric(), figure.period(), figure.expected());
    }
}
