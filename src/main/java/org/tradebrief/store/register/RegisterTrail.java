package org.tradebrief.store.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.policy.RegisterEntry.EventRef;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;
import org.tradebrief.review.trail.What;
import org.tradebrief.store.trails.SqlJournal;

/** Tells the audit trail what people do in the register, in the transaction that does it. */
final class RegisterTrail {
    private RegisterTrail() {}

    static void entered(Connection c, RegisterEntry entry) throws SQLException {
        EventRef corrects = entry.corrects();
        Event event = entry.event();
        Fields after = said(EventRef.of(event))
                .and("known", event.knownOn())
                .and("until", event.until() == null ? "" : event.until())
                .and("source", event.citation());
        append(
                c,
                What.REGISTERED,
                Fields.of("entry", entry.id()).and("measure", entry.measureId()),
                corrects == null ? "" : said(corrects).toString(),
                after.toString(),
                new Reason(entry.author(), entry.reason(), entry.at()));
    }

    static void chosen(Connection c, Choice choice, String before) throws SQLException {
        Fields subject = Fields.of("choice", choice.id())
                .and("dossier", choice.dossierId())
                .and("attribute", choice.attribute().name());
        append(
                c,
                What.CHOSE_VERSION,
                subject,
                before,
                choice.value(),
                new Reason(choice.author(), choice.reason(), choice.at()));
    }

    /** @param kind {@code entry} or {@code choice} */
    static void withdrawn(Connection c, String kind, String id, Reason reason) throws SQLException {
        append(c, What.TOOK_BACK, Fields.of(kind, id), id, "", reason);
    }

    /** Who says why, and when. */
    record Reason(String author, String words, Instant at) {}

    private static Fields said(EventRef event) {
        return Fields.of("kind", event.kind().name()).and("on", event.on()).and("part", event.part());
    }

    private static void append(Connection c, What what, Fields subject, String before, String after, Reason reason)
            throws SQLException {
        Person author = new Person(reason.author(), Role.AUTHOR);
        SqlJournal.append(
                c,
                SqlRegisterEntries.TRAIL,
                new Entry.Draft(author, what, subject, before, after, reason.words()),
                reason.at());
    }
}
