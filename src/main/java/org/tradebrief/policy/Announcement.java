package org.tradebrief.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * @param effects what it does to other acts, and when it runs out itself
 * @param days the lines on which a day is named, those of the body first, the speculation about impact left out
 * @param names those that it puts on a list, where it gives them in Chinese and English
 * @param takenOff the clauses and rows that take names off a list, in whatever way they name them
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
        List<Effect> effects,
        Map<LocalDate, List<Integer>> days,
        List<ListedName> names,
        List<Quotation> takenOff,
        List<Quotation> quotations) {
    public Announcement {
        effective = List.copyOf(effective);
        told = Map.copyOf(told);
        effects = List.copyOf(effects);
        days = Map.copyOf(days);
        names = List.copyOf(names);
        takenOff = List.copyOf(takenOff);
        quotations = List.copyOf(quotations);
    }

    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "(?i)(?:关于|關於|公布|公佈|[号號]|^)\\s*(?:继续|繼續|提前|部分|将.{1,40})?(?:暂停|暫停|中止|暂缓|暫緩|恢复|恢復|废止|廢止|停止|终止|終止|取消|撤销|撤銷|延长|延長|更正|移出|移除)|\\bon"
                + " (?:the )?(?:suspen|resum|repeal|revo|terminat|cancel|exten|correct|remov)");

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

    /**
     * What an act does to an act, itself included, in its own words.
     *
     * @param act on which it bears; null for the act itself, which runs out
     * @param kind what becomes of that act; an act that is amended up to a day holds until then instead of until before
     * @param part of that act in the text's words, 第二款; empty for the whole
     * @param from the first day on which it holds; null where it goes with the act's own day
     * @param until the last day of it, for an act that runs out the last day on which it holds; null for none
     * @param longer by how much its last day moves, where the act tells this and no day; null for none
     */
    public record Effect(
            @Nullable ActNumber act,
            EventKind kind,
            String part,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Period longer,
            int line) {}

    /** One line as it stands in the document, counted from 1. */
    public record Quotation(int line, String text) {}

    /** Whether all that it does is to other acts: it suspends, ends, resumes, extends or corrects them, as its title says. */
    public boolean bearsOnOthersAlone() {
        return effects.stream().anyMatch(e -> e.act() != null)
                && ABOUT_OTHERS.matcher(title).find();
    }

    /** The line that names that day first, one of the body before one of the head. */
    public Optional<SourceRow> rowNaming(LocalDate day) {
        return Optional.ofNullable(days.get(day)).map(lines -> row(lines.getFirst()));
    }

    public SourceRow row(int line) {
        return new SourceRow(document.id(), document.path(), line);
    }
}
