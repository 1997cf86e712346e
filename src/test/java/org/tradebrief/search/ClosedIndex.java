package org.tradebrief.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.library.DocumentId;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.fit.FitDocument;

/** Stands where a test has not opened its index yet. */
final class ClosedIndex implements PassageIndex {

    @Override
    public String name() {
        return "";
    }

    @Override
    public IndexState state() {
        return IndexState.EMPTY;
    }

    @Override
    public long libraryCount() {
        return -1;
    }

    @Override
    public Map<DocumentId, String> prints() {
        return Map.of();
    }

    @Override
    public void update(Collection<FitDocument> put, Collection<DocumentId> removed, long libraryCount) {
        throw new IllegalStateException("not opened");
    }

    @Override
    public Map<DocumentId, String> vectorPrints(String model) {
        return Map.of();
    }

    @Override
    public double vectorCoverage(String model) {
        return 0;
    }

    @Override
    public Map<String, float[]> vectors(String model, Collection<String> hashes) {
        return Map.of();
    }

    @Override
    public void putVectors(String model, Collection<Embedded> put, Collection<DocumentId> removed) {
        throw new IllegalStateException("not opened");
    }

    @Override
    public Optional<FitDocument> document(DocumentId id) {
        return Optional.empty();
    }

    @Override
    public List<Found> find(Probe probe) {
        return List.of();
    }

    @Override
    public void close() {}
}
