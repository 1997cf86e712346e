package org.tradebrief.store.trails;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;
import org.tradebrief.review.trail.Journal;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;
import org.tradebrief.review.trail.What;

/** People's entries in the register, kept as an audit trail of their own: what stands is what the trail comes to. */
public final class TrailedEntries implements RegisterEntries {
    private static final String TRAIL = "register";

    private final Journal journal;

    public TrailedEntries(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<RegisterEntry> standing() {
        Map<String, RegisterEntry> standing = new LinkedHashMap<>();
        for (Entry entry : journal.entries(TRAIL)) {
            String id = entry.fields().get("id");
            standing.remove(id);
            if (entry.what() == What.REGISTERED) {
                standing.put(id, EventFields.entry(entry));
            }
        }
        return new ArrayList<>(standing.values());
    }

    @Override
    public synchronized void add(RegisterEntry entry) {
        append(entry.author(), What.REGISTERED, EventFields.of(entry), entry.reason(), entry.at());
    }

    @Override
    public synchronized void withdraw(String id, String author, String reason, Instant at) {
        if (standing().stream().noneMatch(e -> e.id().equals(id))) {
            throw new IllegalArgumentException("no entry of the register stands under " + id);
        }
        append(author, What.UNREGISTERED, Fields.of("id", id), reason, at);
    }

    private void append(String author, What what, Fields subject, String why, Instant at) {
        List<Entry> entries = journal.entries(TRAIL);
        Entry.Draft draft = new Entry.Draft(new Person(author, Role.AUTHOR), what, subject, "", "", why);
        journal.append(TRAIL, Entry.next(entries.isEmpty() ? null : entries.getLast(), draft, at));
    }
}
