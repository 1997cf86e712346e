package org.tradebrief.search.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Progress;
import org.tradebrief.search.fit.FitDocument;

/**
 * Keeps documents so that they are found by words and by meaning. An update is there as a whole or not at all, also when
 * the program is killed in the middle.
 */
public interface PassageIndex extends AutoCloseable {

    /** What people call it: 內建, Qdrant. */
    String name();

    IndexState state();

    /** How many documents the library had at the last update, by which a stale index is known; -1 before the first. */
    long libraryCount();

    /** The day on which the newest text that was put in was received; empty where the index cannot tell. */
    default Optional<LocalDate> newest() {
        return Optional.empty();
    }

    /** What is in, each with the print it was put in with. */
    Map<DocumentId, String> prints();

    /**
     * Puts documents in, in place of what is there under the same id, and takes others out. Refuses where another program
     * is doing so.
     *
     * @param libraryCount how many documents the library has
     */
    void update(Collection<FitDocument> put, Collection<DocumentId> removed, long libraryCount, Progress progress);

    /** Which documents have their vectors of a model, each with the {@link Embedded#print} it was put in with. */
    Map<DocumentId, String> vectorPrints(String model);

    /** The share of the documents that have their vectors of a model, from 0 to 1. */
    double vectorCoverage(String model);

    /** Those of the vectors asked for that are there, by the hash of the text. */
    Map<String, float[]> vectors(String model, Collection<String> hashes);

    /**
     * Puts vectors in, in place of those of the same documents, and takes those of other documents out. An index may take out
     * all that are of another length than those that come in.
     */
    void putVectors(String model, Collection<Embedded> put, Collection<DocumentId> removed);

    /** Whether the vectors of a model that are in can be compared with one of that length. */
    default boolean fits(String model, int length) {
        return true;
    }

    /** Takes all vectors of a model out. */
    default void dropVectors(String model) {}

    /** Whether the vectors of a model are there and cannot be read. */
    default boolean isDamaged(String model) {
        return false;
    }

    /** Begins the vectors of a model anew where they cannot be read, and tells whether it had to. */
    default boolean mend(String model) {
        return false;
    }

    /** Called when all vectors of a run are in: what they need to be found fast is made now. */
    default void settle(String model) {}

    /** A document with all its passages, as it was put in. */
    Optional<FitDocument> document(DocumentId id);

    /**
     * How a word is spelled here, as a stem: itself where a document holds it, else the closest one that a document holds; and
     * how a pair of Chinese characters is written, of which the closest is one that sounds alike. Empty where nothing is
     * close, or where the index cannot tell.
     */
    default Optional<String> spelled(String word) {
        return Optional.empty();
    }

    /** Whether it can be asked by words; one that another program made may know vectors only. */
    default boolean readsWords() {
        return true;
    }

    /** Whether any document holds a token; true where the index cannot tell. */
    default boolean holds(String token) {
        return true;
    }

    /** The best documents, best first. */
    List<Found> find(Probe probe);

    @Override
    void close();
}
