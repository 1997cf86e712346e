package org.tradebrief.desk.review;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.check.Figure;
import org.tradebrief.desk.words.Phrases;

/** Says whose figure it is, of what, and for which time. */
final class FigureWords {
    private FigureWords() {}

    static String subject(Phrases words, Figure figure) {
        return Stream.of(
                        words.told(figure.subject()),
                        words.get("kind-of." + figure.kind().name()),
                        figure.period())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("・"));
    }

    /** What the figure is corrected to; where its own words hold, what is put in the place of those beside it. */
    static String correction(Figure figure) {
        String own = String.valueOf(figure.correction());
        return own.equals(figure.text()) && !figure.beside().isEmpty()
                ? figure.beside().getFirst().instead()
                : own;
    }
}
