package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;

/**
 * What one document of the policy layer says of an announcement or page. Statements only: whether they hold is decided
 * where the copies are laid side by side.
 *
 * @param title without its translation; empty where the text names none of its own
 * @param titleEn the translation that stands beside it; empty for none
 * @param act the number under which the title or the details name it; null where they do not
 * @param portalDate the day on which the portal put it up, which is not the day of the act
 * @param announced the day of the act, where the text tells it; null where only the portal's day is known
 * @param effective when it takes effect; empty where the text does not say so clearly
 * @param effectiveText the same in the text's own words; empty where it says nothing
 * @param told for each other act of which the text says so, whether it calls it suspended or ended
 * @param days the lines on which a day is named, those of the body first, the speculation about impact left out
 * @param names those that it puts on a list, where it gives them in Chinese and English
 * @param quotations lines worth showing, in order
 */
public record Announcement(
        Document document,
        State state,
        String title,
        String titleEn,
        @Nullable ActNumber act,
        @Nullable LocalDate portalDate,
        @Nullable LocalDate announced,
        List<EffectiveDay> effective,
        String effectiveText,
        String issuer,
        String scope,
        String legalBasis,
        Map<ActNumber, Set<Status>> told,
        Map<LocalDate, List<Integer>> days,
        List<ListedName> names,
        List<Quotation> quotations) {
    public Announcement {
        effective = List.copyOf(effective);
        told = Map.copyOf(told);
        days = Map.copyOf(days);
        names = List.copyOf(names);
        quotations = List.copyOf(quotations);
    }

    /** What the text is worth as a witness. */
    public enum State {
        READ,
        /** The text is there, its title is missing or is the name of the site. */
        UNTITLED,
        /** Only the address: fetching the page failed. */
        STUB,
        /** Put aside by its source as not in scope. */
        OUT_OF_SCOPE
    }

    /** A day of taking effect, for a part of the act or with an empty part for the whole. */
    public record EffectiveDay(LocalDate day, String part) {}

    /** A name on a list, and the line that gives it. */
    public record ListedName(int line, String zh, String en) {}

    /** One line as it stands in the document, counted from 1. */
    public record Quotation(int line, String text) {}

    /** The line that names that day first, one of the body before one of the head. */
    public Optional<SourceRow> rowNaming(LocalDate day) {
        return Optional.ofNullable(days.get(day)).map(lines -> row(lines.getFirst()));
    }

    public SourceRow row(int line) {
        return new SourceRow(document.id(), document.path(), line);
    }
}
