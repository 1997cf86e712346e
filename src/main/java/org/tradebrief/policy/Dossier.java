package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;
import org.tradebrief.policy.Announcement.State;

/**
 * All documents of one announcement or page, with what each of them says of it. Copies that disagree are shown as a
 * conflict with every version; a person decides.
 *
 * @param id the measure's id where the page is an act, else the page's address
 * @param measureId the act that the page is, or the statement that the register knows; null for all else
 * @param title as most copies have it; empty where none of them has one
 * @param date the day of the act where it is told, else the day of upload
 * @param url one of the addresses under which it was found; empty where no copy has one
 * @param readings every copy and what it says, ordered by path
 * @param conflicts for each attribute on which the copies disagree, each value with the paths that give it
 * @param choices where a person has decided which of these values holds
 */
public record Dossier(
        String id,
        Kind kind,
        @Nullable String measureId,
        String title,
        @Nullable LocalDate date,
        String url,
        List<Announcement> readings,
        Map<Attribute, Map<String, List<String>>> conflicts,
        Map<Attribute, Choice> choices) {
    public Dossier {
        readings = List.copyOf(readings);
        conflicts = Map.copyOf(conflicts);
        choices = Map.copyOf(choices);
    }

    /** The attributes on which the copies disagree and nobody has decided yet. */
    public Set<Attribute> undecided() {
        Set<Attribute> open = EnumSet.noneOf(Attribute.class);
        conflicts.keySet().stream().filter(a -> !choices.containsKey(a)).forEach(open::add);
        return open;
    }

    /** The copies whose word on an attribute counts: those that say what a person chose, all where nobody chose. */
    public List<Announcement> believed(Attribute attribute) {
        Choice choice = choices.get(attribute);
        if (choice == null) {
            return readings;
        }
        List<String> paths = conflicts.getOrDefault(attribute, Map.of()).getOrDefault(choice.value(), List.of());
        return readings.stream()
                .filter(r -> paths.contains(r.document().path()))
                .toList();
    }

    /** What a page is, from its place on the site and its title. */
    public enum Kind {
        ACT,
        /** A spokesperson's answer, an explanation. */
        STATEMENT,
        /** News of other economies' rules. */
        NEWS,
        /** None of its copies holds the text. */
        STUB
    }

    /** On what copies can disagree. */
    public enum Attribute {
        TITLE("題名"),
        DATE("日期"),
        NUMBER("文號"),
        EFFECTIVE("生效日"),
        CATEGORY("類別"),
        /** Suspended or stopped, for each other act that is spoken of. */
        STATUS("暫停或停止");

        private final String chinese;

        Attribute(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** Every copy, ordered by path. */
    public List<Document> documents() {
        return readings.stream().map(Announcement::document).toList();
    }

    /** Whether a person should look for the text: no copy holds it. */
    public boolean isStub() {
        return readings.stream().noneMatch(r -> r.state() == State.READ || r.state() == State.UNTITLED);
    }
}
