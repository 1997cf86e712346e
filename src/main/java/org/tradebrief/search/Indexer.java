package org.tradebrief.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Library;
import org.tradebrief.library.Progress;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Fitting;

/**
 * Brings an index to what the library holds, touching only what changed. A damaged or outdated index is made anew from the
 * library, and the report says so.
 */
public final class Indexer {
    private final Fitting fitting;

    public Indexer(Fitting fitting) {
        this.fitting = fitting;
    }

    /** Whether the library has something that the index does not. */
    public static boolean isStale(Library library, PassageIndex index) {
        return index.state() != IndexState.READY || index.libraryCount() != library.count();
    }

    public IndexReport run(Library library, PassageIndex index, Progress progress) {
        IndexState before = index.state();
        Map<DocumentId, String> prints = before == IndexState.READY ? index.prints() : Map.of();
        Fitting.Result fit = fitting.all(library, progress);
        List<FitDocument> changed = fit.documents().stream()
                .filter(d -> !d.print().equals(prints.get(d.card().document())))
                .toList();
        Set<DocumentId> gone = new HashSet<>(prints.keySet());
        fit.documents().forEach(d -> gone.remove(d.card().document()));
        gone.removeIf(id -> FitDocument.COPIED.equals(prints.get(id)));
        index.update(changed, gone, library.count(), progress);
        int unchanged = fit.documents().size() - changed.size();
        return new IndexReport(before, changed.size(), gone.size(), unchanged, fit.tables(), fit.stubs());
    }
}
