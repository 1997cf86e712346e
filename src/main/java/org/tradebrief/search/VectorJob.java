package org.tradebrief.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Library;
import org.tradebrief.library.Progress;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Fitting;

/**
 * Gives an index the vectors of its documents, a few documents at a time. What is done stays done when it is stopped; a
 * text whose vector is there is not embedded again.
 */
public final class VectorJob {
    private static final String STEP = "建立語意向量";

    /** Passages between two commits: a minute's work or less. */
    private static final int BATCH = 128;

    private final Fitting fitting;
    private final MeaningText texts;
    private final Embedder embedder;
    private final PassageIndex index;

    public VectorJob(Fitting fitting, MeaningText texts, Embedder embedder, PassageIndex index) {
        this.fitting = fitting;
        this.texts = texts;
        this.embedder = embedder;
        this.index = index;
    }

    /**
     * A document as the model reads it.
     *
     * @param texts of its passages
     * @param hashes of the texts
     */
    private record Text(FitDocument document, List<String> texts, List<String> hashes) {
        String print() {
            return Embedded.print(document, hashes);
        }
    }

    private List<Text> read(Library library) {
        return fitting.all(library).documents().parallelStream().map(this::read).toList();
    }

    private Text read(FitDocument document) {
        List<String> read =
                document.passages().stream().map(p -> texts.of(document, p)).toList();
        return new Text(document, read, read.stream().map(MeaningText::hash).toList());
    }

    private static List<Text> open(List<Text> all, Map<DocumentId, String> prints) {
        return all.stream()
                .filter(t -> !t.print().equals(prints.get(t.document().card().document())))
                .toList();
    }

    /**
     * The texts that are still without their vector, so that a cost can be told beforehand: all where those that are there
     * cannot be read, which a run begins anew.
     */
    public List<String> missing(Library library) {
        List<Text> all = read(library);
        if (index.isDamaged(embedder.model())) {
            return all.stream().flatMap(t -> t.texts().stream()).toList();
        }
        List<Text> open = open(all, index.vectorPrints(embedder.model()));
        Set<String> there = index.vectors(
                        embedder.model(),
                        open.stream().flatMap(t -> t.hashes().stream()).toList())
                .keySet();
        return open.stream()
                .flatMap(t -> t.texts().stream())
                .filter(t -> !there.contains(MeaningText.hash(t)))
                .toList();
    }

    public VectorReport run(Library library, Progress progress) {
        boolean mended = index.mend(embedder.model());
        List<Text> all = read(library);
        Map<DocumentId, String> prints = index.vectorPrints(embedder.model());
        Set<DocumentId> gone = new HashSet<>(prints.keySet());
        all.forEach(t -> gone.remove(t.document().card().document()));
        gone.removeIf(id -> FitDocument.COPIED.equals(prints.get(id)));
        if (!gone.isEmpty()) {
            index.putVectors(embedder.model(), List.of(), gone);
        }
        VectorReport report = new Run(progress, all.size(), open(all, prints), mended).run();
        List<Text> lost = report.cancelled() ? List.of() : open(all, index.vectorPrints(embedder.model()));
        return lost.isEmpty() ? report : new Run(progress, all.size(), lost, true).run();
    }

    /** One run, with its counts. */
    private final class Run {
        private final Progress progress;
        private final int all;
        private final List<Text> open;
        private final boolean mended;
        private int embedded;
        private int reused;

        Run(Progress progress, int all, List<Text> open, boolean mended) {
            this.progress = progress;
            this.all = all;
            this.open = open;
            this.mended = mended;
        }

        VectorReport run() {
            int done = 0;
            while (done < open.size()) {
                progress.at(STEP, done, open.size());
                if (progress.isCancelled()) {
                    return new VectorReport(all - open.size() + done, embedded, reused, true, mended);
                }
                int end = done;
                int passages = 0;
                while (end < open.size() && (passages == 0 || passages + size(end) <= BATCH)) {
                    passages += size(end++);
                }
                put(open.subList(done, end));
                done = end;
            }
            index.settle(embedder.model());
            progress.at(STEP, done, done);
            return new VectorReport(all, embedded, reused, false, mended);
        }

        private int size(int at) {
            return open.get(at).texts().size();
        }

        private void put(List<Text> some) {
            Map<String, float[]> vectors = vectors(some);
            List<Embedded> put = some.stream()
                    .map(t -> new Embedded(
                            t.document(),
                            t.hashes(),
                            t.hashes().stream().map(vectors::get).toList()))
                    .toList();
            index.putVectors(embedder.model(), put, List.of());
        }

        private Map<String, float[]> vectors(List<Text> some) {
            List<String> hashes =
                    some.stream().flatMap(t -> t.hashes().stream()).toList();
            Map<String, float[]> known = index.vectors(embedder.model(), hashes);
            Map<String, float[]> vectors = made(some, known.keySet());
            if (known.isEmpty() || vectors.isEmpty() || length(vectors) == length(known)) {
                reused += (int) hashes.stream().filter(known::containsKey).count();
                vectors.putAll(known);
            } else {
                vectors.putAll(made(some, Set.copyOf(vectors.keySet())));
            }
            return vectors;
        }

        private static int length(Map<String, float[]> vectors) {
            return vectors.values().iterator().next().length;
        }

        /** The vectors of those texts whose hashes are not known. */
        private Map<String, float[]> made(List<Text> some, Set<String> known) {
            List<String> fresh = some.stream()
                    .flatMap(t -> t.texts().stream())
                    .filter(t -> !known.contains(MeaningText.hash(t)))
                    .distinct()
                    .toList();
            List<float[]> made = fresh.isEmpty() ? List.of() : embedder.embed(fresh);
            Map<String, float[]> vectors = new HashMap<>();
            for (int i = 0; i < fresh.size(); i++) {
                vectors.put(MeaningText.hash(fresh.get(i)), made.get(i));
            }
            embedded += fresh.size();
            return vectors;
        }
    }
}
