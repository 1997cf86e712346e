package org.tradebrief.search;

import java.util.ArrayList;
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

    /** How many passages are still without their vector, so that a cost can be told beforehand. */
    public List<String> missing(Library library) {
        Map<DocumentId, String> prints = index.vectorPrints(embedder.model());
        List<String> missing = new ArrayList<>();
        for (FitDocument document : fitting.all(library).documents()) {
            if (!document.print().equals(prints.get(document.card().document()))) {
                document.passages().forEach(p -> missing.add(texts.of(document, p)));
            }
        }
        Set<String> there = index.vectors(
                        embedder.model(),
                        missing.stream().map(MeaningText::hash).toList())
                .keySet();
        return missing.stream()
                .filter(t -> !there.contains(MeaningText.hash(t)))
                .toList();
    }

    public VectorReport run(Library library, Progress progress) {
        boolean mended = index.mend(embedder.model());
        List<FitDocument> all = fitting.all(library).documents();
        Map<DocumentId, String> prints = index.vectorPrints(embedder.model());
        List<FitDocument> open = all.stream()
                .filter(d -> !d.print().equals(prints.get(d.card().document())))
                .toList();
        Set<DocumentId> gone = new HashSet<>(prints.keySet());
        all.forEach(d -> gone.remove(d.card().document()));
        gone.removeIf(id -> FitDocument.COPIED.equals(prints.get(id)));
        if (!gone.isEmpty()) {
            index.putVectors(embedder.model(), List.of(), gone);
        }
        return new Run(progress, all.size(), open, mended).run();
    }

    /** One run, with its counts. */
    private final class Run {
        private final Progress progress;
        private final int all;
        private final List<FitDocument> open;
        private final boolean mended;
        private int embedded;
        private int reused;

        Run(Progress progress, int all, List<FitDocument> open, boolean mended) {
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
            return open.get(at).passages().size();
        }

        private void put(List<FitDocument> documents) {
            List<List<String>> read = documents.stream()
                    .map(d -> d.passages().stream().map(p -> texts.of(d, p)).toList())
                    .toList();
            Map<String, float[]> vectors =
                    vectors(read.stream().flatMap(List::stream).toList());
            List<Embedded> put = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                List<String> hashes =
                        read.get(i).stream().map(MeaningText::hash).toList();
                put.add(new Embedded(
                        documents.get(i),
                        hashes,
                        hashes.stream().map(vectors::get).toList()));
            }
            index.putVectors(embedder.model(), put, List.of());
        }

        private Map<String, float[]> vectors(List<String> read) {
            List<String> hashes = read.stream().map(MeaningText::hash).toList();
            Map<String, float[]> vectors = new HashMap<>(index.vectors(embedder.model(), hashes));
            reused += (int) hashes.stream().filter(vectors::containsKey).count();
            List<String> fresh = read.stream()
                    .filter(t -> !vectors.containsKey(MeaningText.hash(t)))
                    .distinct()
                    .toList();
            List<float[]> made = fresh.isEmpty() ? List.of() : embedder.embed(fresh);
            for (int i = 0; i < fresh.size(); i++) {
                vectors.put(MeaningText.hash(fresh.get(i)), made.get(i));
            }
            embedded += fresh.size();
            return vectors;
        }
    }
}
