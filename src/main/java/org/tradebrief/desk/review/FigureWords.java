package org.tradebrief.desk.review;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.check.Figure;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Period;

/** Says whose figure it is, of what, and for which time. */
final class FigureWords {
    private FigureWords() {}

    static String subject(Phrases words, Figure figure) {
        return Stream.of(
                        words.told(figure.subject()),
                        words.get("kind-of." + figure.kind().name()),
                        period(words, figure.period()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("・"));
    }

    /** 2025 年 1–11 月, Jan–Nov 2025. */
    private static String period(Phrases words, String period) {
        return Period.find(period).map(p -> words.told(p.chinese())).orElse(period);
    }

    /** What the figure is corrected to; where its own words hold, what is put in the place of those beside it. */
    static String correction(Figure figure) {
        String own = String.valueOf(figure.correction());
        return own.equals(figure.text()) && !figure.beside().isEmpty()
                ? figure.beside().getFirst().instead()
                : own;
    }
}
