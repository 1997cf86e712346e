package org.tradebrief.desk.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.words.Phrases;

/** The tab's rows as tables to take along; the last line says where they come from. */
final class MeasureTexts {
    /** Those that a reader of a brief needs. */
    private static final List<MeasureColumn> FOR_A_BRIEF = List.of(
            MeasureColumn.NUMBER,
            MeasureColumn.NAME,
            MeasureColumn.STATUS,
            MeasureColumn.SINCE,
            MeasureColumn.UNTIL,
            MeasureColumn.TARGETS);

    private final MeasureText text;
    private final Phrases phrases;

    MeasureTexts(MeasureText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    TextTable whole(List<MeasureRow> rows) {
        return table(Arrays.asList(MeasureColumn.values()), rows);
    }

    TextTable forABrief(List<MeasureRow> rows) {
        return table(FOR_A_BRIEF, rows);
    }

    private TextTable table(List<MeasureColumn> columns, List<MeasureRow> rows) {
        Set<Integer> figures = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).figures())
                .boxed()
                .collect(Collectors.toSet());
        return new TextTable(
                columns.stream().map(c -> phrases.get("column." + c.name())).toList(),
                figures,
                rows.stream()
                        .map(r -> columns.stream().map(c -> c.of(r, text)).toList())
                        .toList(),
                rows.isEmpty()
                        ? ""
                        : phrases.get("table.source", rows.getFirst().day().toString(), rows.size()));
    }

    TextTable listings(List<ListingRow> rows) {
        List<ListingColumn> columns = Arrays.asList(ListingColumn.values());
        return new TextTable(
                columns.stream().map(c -> phrases.get("listing." + c.name())).toList(),
                Set.of(),
                rows.stream()
                        .map(r -> columns.stream().map(c -> c.of(r, text)).toList())
                        .toList(),
                rows.isEmpty()
                        ? ""
                        : phrases.get("listing.source", rows.getFirst().day().toString(), rows.size()));
    }
}
