package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tradebrief.library.Document;
import org.tradebrief.library.Library;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.policy.reading.ReadExtracts;
import org.tradebrief.policy.register.Knowledge.Decided;

/**
 * The base register with the entries that people made over it and the documents that the library holds. Nothing that
 * became known after the day is told. Documents are read once; the answers of the last days asked are kept until a
 * document, an entry or a choice is added. Safe for several threads.
 */
public final class JoinedRegister implements Register {
    /** Enough for a workspace's day, a brief's day and some looking around. */
    private static final int DAYS_KEPT = 16;

    private final Supplier<BaseRegister> base;
    private final RegisterEntries entries;
    private final Library library;
    private final ReadExtracts extracts;
    private final Map<LocalDate, Kept> kept = new LinkedHashMap<>();

    /** @param documents what the answer rested on, to tell whether it still holds */
    private record Kept(List<Document> documents, Decided decided, Knowledge knowledge) {}

    public JoinedRegister(BaseRegister base, RegisterEntries entries, Library library) {
        this(() -> base, entries, library);
    }

    /** @param base read when the register is first asked */
    public JoinedRegister(Supplier<BaseRegister> base, RegisterEntries entries, Library library) {
        this.base = base;
        this.entries = entries;
        this.library = library;
        this.extracts = new ReadExtracts(library);
    }

    @Override
    public List<Measure> measures(LocalDate asOf) {
        return on(asOf).measures();
    }

    @Override
    public List<ListedEntity> entities(LocalDate asOf) {
        return on(asOf).entities();
    }

    @Override
    public List<Dossier> dossiers(LocalDate asOf) {
        return on(asOf).dossiers();
    }

    private synchronized Knowledge on(LocalDate asOf) {
        List<Document> documents = library.asOf(asOf);
        Decided decided = Decided.in(entries);
        Kept known = kept.get(asOf);
        if (known != null && known.documents.equals(documents) && known.decided.equals(decided)) {
            return known.knowledge;
        }
        Knowledge knowledge = Knowledge.join(base.get(), decided, extracts.of(documents), asOf);
        kept.remove(asOf);
        kept.put(asOf, new Kept(documents, decided, knowledge));
        if (kept.size() > DAYS_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return knowledge;
    }
}
