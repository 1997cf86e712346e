package org.tradebrief.desk.policy;

import java.util.Comparator;
import java.util.function.BiFunction;

/** A column of the table: what it says and how wide it stands. Dates and numbers sort as such, for they are written so. */
enum MeasureColumn {
    NUMBER(124, (r, t) -> t.tag(r.measure())),
    NAME(164, (r, t) -> t.name(r.measure())),
    STATUS(88, (r, t) -> t.status(r.standing())),
    SINCE(92, (r, t) -> MeasureText.day(r.standing().since())),
    UNTIL(92, (r, t) -> MeasureText.day(r.standing().until())),
    THEME(88, (r, t) -> t.theme(r.measure().theme())),
    ISSUER(128, (r, t) -> t.issuer(r.measure().issuer())),
    ANNOUNCED(92, (r, t) -> MeasureText.day(r.measure().announcedOn().orElse(null))),
    TARGETS(104, (r, t) -> t.targets(r.measure())),
    ENTITIES(56, (r, t) -> r.entities() == 0 ? "" : Long.toString(r.entities())),
    DOCUMENTS(56, (r, t) -> r.documents() == 0 ? "" : Integer.toString(r.documents())),
    TITLE(280, (r, t) -> r.measure().titleZh());

    private final double width;
    private final BiFunction<MeasureRow, MeasureText, String> text;

    MeasureColumn(double width, BiFunction<MeasureRow, MeasureText, String> text) {
        this.width = width;
        this.text = text;
    }

    double width() {
        return width;
    }

    boolean figures() {
        return this == ENTITIES || this == DOCUMENTS;
    }

    String of(MeasureRow row, MeasureText names) {
        return text.apply(row, names);
    }

    /** Numbers by size, statuses from announced to unknown, acts by year and number, all else as text. */
    Comparator<MeasureRow> order(MeasureText names) {
        return switch (this) {
            case NUMBER ->
                Comparator.<MeasureRow>comparingInt(r -> r.measure().year())
                        .thenComparingInt(r -> number(r.measure().number()))
                        .thenComparing(r -> r.measure().id());
            case THEME -> Comparator.comparing(r -> r.measure().theme());
            case STATUS -> Comparator.comparing(r -> r.standing().status());
            case ENTITIES -> Comparator.comparingLong(MeasureRow::entities);
            case DOCUMENTS -> Comparator.comparingInt(MeasureRow::documents);
            case NAME, TITLE, ISSUER, ANNOUNCED, SINCE, UNTIL, TARGETS -> Comparator.comparing(r -> of(r, names));
        };
    }

    private static int number(String text) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }
}
