package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.desk.screen.Cited;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;

/** What goes from the tab into the brief, each with the rows it rests on. */
final class PolicyCites {
    private final MeasureText text;
    private final Phrases phrases;

    PolicyCites(MeasureText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** One sentence: what the measure is on the day, since when, until when. */
    Cited measure(Measure measure, LocalDate day) {
        Standing standing = Standings.of(measure, day);
        String span = text.span(measure, day);
        String sentence = phrases.get(
                "cite.measure",
                text.full(measure),
                measure.number().isEmpty() ? "" : phrases.get("cite.name", text.name(measure)),
                day.toString(),
                text.status(standing),
                span.isEmpty() ? "" : phrases.get("cite.span", span));
        return new Cited(sentence + "\n", because(measure, standing));
    }

    private static List<SourceRow> because(Measure measure, Standing standing) {
        List<SourceRow> rows = standing.because().stream()
                .flatMap(e -> e.sources().stream())
                .distinct()
                .sorted()
                .toList();
        return rows.isEmpty() ? measure.sources() : rows;
    }

    /** A line of the watch list. */
    Cited due(DueLine due, String said) {
        return new Cited(
                phrases.get(
                                "cite.due",
                                due.on().toString(),
                                due.days(),
                                phrases.get("due." + due.kind().name()),
                                said)
                        + "\n",
                due.measures().stream()
                        .flatMap(m -> because(m, Standings.of(m, due.on().minusDays(due.days()))).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    Cited listings(String markdown, List<ListingRow> rows) {
        return new Cited(
                markdown,
                rows.stream()
                        .flatMap(r -> r.entity().sources().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    Cited table(String markdown, List<MeasureRow> rows) {
        return new Cited(
                markdown,
                rows.stream()
                        .flatMap(r -> Stream.of(r.measure()).flatMap(m -> because(m, r.standing()).stream()))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
