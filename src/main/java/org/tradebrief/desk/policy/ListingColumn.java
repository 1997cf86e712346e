package org.tradebrief.desk.policy;

import java.util.Comparator;
import java.util.function.BiFunction;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Status;

/** A column of the listed names. */
enum ListingColumn {
    NAME(208, (r, t) -> r.entity().nameZh()),
    ENGLISH(264, (r, t) -> r.entity().nameEn()),
    COUNTRY(
            64,
            (r, t) -> r.entity().country().isEmpty() ? "" : t.target(r.entity().country())),
    LIST(128, (r, t) -> t.list(r.entity().list())),
    STATUS(88, (r, t) -> t.status(r.status())),
    BEFORE(88, (r, t) -> before(r, t)),
    EFFECTIVE(92, (r, t) -> MeasureText.day(r.entity().effective())),
    SUSPENDED(92, (r, t) -> MeasureText.day(r.entity().suspendedFrom())),
    REMOVED(92, (r, t) -> MeasureText.day(r.entity().removed())),
    MEASURE(160, (r, t) -> measure(r, t));

    private final double width;
    private final BiFunction<ListingRow, MeasureText, String> text;

    ListingColumn(double width, BiFunction<ListingRow, MeasureText, String> text) {
        this.width = width;
        this.text = text;
    }

    private static String before(ListingRow row, MeasureText names) {
        Status before = row.before();
        return before == null ? "" : names.status(before);
    }

    private static String measure(ListingRow row, MeasureText names) {
        Measure measure = row.measure();
        return measure == null ? row.entity().measureId() : names.tag(measure);
    }

    double width() {
        return width;
    }

    String of(ListingRow row, MeasureText names) {
        return text.apply(row, names);
    }

    /** Statuses from announced to unknown, all else as text, for days are written so that they sort as such. */
    Comparator<ListingRow> order(MeasureText names) {
        return this == STATUS ? Comparator.comparing(ListingRow::status) : Comparator.comparing(r -> of(r, names));
    }
}
