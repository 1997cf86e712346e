package org.tradebrief.policy.reading;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;
import org.tradebrief.policy.Announcement;

/** Every policy extract read once: a document never changes, so neither does what it says. Safe for several threads. */
public final class ReadExtracts {
    private final Library library;
    private final ExtractReader reader = new ExtractReader();
    private final ConcurrentMap<DocumentId, Announcement> read = new ConcurrentHashMap<>();

    public ReadExtracts(Library library) {
        this.library = library;
    }

    /** What the policy documents among these say, in their order. */
    public List<Announcement> of(List<Document> documents) {
        return documents.stream()
                .filter(d -> d.layer() == Layer.POLICY)
                .map(d -> read.computeIfAbsent(d.id(), id -> reader.read(d, library.text(id))))
                .toList();
    }
}
