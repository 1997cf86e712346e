package org.tradebrief.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.Fusion;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.words.Question;
import org.tradebrief.search.words.Tokens;

/**
 * The embedded index: words in one Lucene index, the vectors of each model in another, all below one folder. Readers never
 * lock; one program writes at a time, and each update is one commit, so that a kill leaves the state before or after it.
 */
public final class LuceneIndex implements PassageIndex {
    private final Path folder;
    private final LuceneWords words;
    private final VectorForm form;
    private final Map<String, LuceneVectors> vectors = new HashMap<>();

    private LuceneIndex(Path folder, LuceneWords words, VectorForm form) {
        this.folder = folder;
        this.words = words;
        this.form = form;
    }

    /** Opens the index in a folder, which need not exist yet; its vectors are compared in full. */
    public static LuceneIndex open(Path folder, Tokens tokens) {
        return open(folder, tokens, VectorForm.FLOAT32);
    }

    /** @param form that vectors take from now on; those that are there take it when they are joined */
    public static LuceneIndex open(Path folder, Tokens tokens, VectorForm form) {
        try {
            return new LuceneIndex(folder, LuceneWords.open(folder.resolve("words"), tokens), form);
        } catch (IOException e) {
            throw new Refusal("IDX-FOLDER", "無法建立索引的資料夾：" + folder + "。", "檢查資料夾的權限與磁碟空間。", e);
        }
    }

    @Override
    public String name() {
        return SearchEngine.EMBEDDED;
    }

    @Override
    public IndexState state() {
        return words.state();
    }

    @Override
    public long libraryCount() {
        return read(words::libraryCount);
    }

    @Override
    public Optional<LocalDate> newest() {
        return read(words::newest);
    }

    @Override
    public Map<DocumentId, String> prints() {
        return read(words::prints);
    }

    @Override
    public void update(
            Collection<FitDocument> put, Collection<DocumentId> removed, long libraryCount, Progress progress) {
        write(() -> words.update(put, removed, libraryCount, progress));
    }

    @Override
    public Map<DocumentId, String> vectorPrints(String model) {
        return read(() -> vectors(model).prints());
    }

    @Override
    public double vectorCoverage(String model) {
        return read(() ->
                words.count() == 0 ? 0 : Math.min(1.0, (double) vectors(model).count() / words.count()));
    }

    @Override
    public Map<String, float[]> vectors(String model, Collection<String> hashes) {
        return read(() -> vectors(model).vectors(hashes));
    }

    @Override
    public void putVectors(String model, Collection<Embedded> put, Collection<DocumentId> removed) {
        write(() -> vectors(model).put(put, removed));
    }

    @Override
    public boolean fits(String model, int length) {
        return read(() -> vectors(model).length()).orElse(length) == length;
    }

    @Override
    public void dropVectors(String model) {
        write(() -> vectors(model).clear());
    }

    @Override
    public boolean isDamaged(String model) {
        return read(() -> vectors(model).isDamaged());
    }

    @Override
    public boolean mend(String model) {
        try {
            return vectors(model).mend();
        } catch (IOException e) {
            throw writing(e);
        }
    }

    @Override
    public void settle(String model) {
        write(() -> vectors(model).settle());
    }

    private synchronized LuceneVectors vectors(String model) throws IOException {
        LuceneVectors there = vectors.get(model);
        if (there == null) {
            String name = model.replaceAll("[^A-Za-z0-9._-]", "_");
            there = LuceneVectors.open(folder.resolve("vectors").resolve(name), form);
            vectors.put(model, there);
        }
        return there;
    }

    @Override
    public Optional<FitDocument> document(DocumentId id) {
        return read(() -> words.document(id));
    }

    @Override
    public Optional<String> spelled(String word) {
        return read(() -> words.spelled(word));
    }

    @Override
    public boolean holds(String token) {
        return read(() -> words.holds(token));
    }

    @Override
    public List<Found> find(Probe probe) {
        return read(() -> {
            Question question = probe.question();
            float[] vector = probe.vector();
            List<Found> byWords = question == null
                    ? List.of()
                    : moved(words.find(question, probe.codesOnly(), probe.filter(), probe.limit()), probe.factor());
            List<Found> byMeaning = vector == null
                    ? List.of()
                    : moved(vectors(probe.model()).nearest(vector, probe.filter(), probe.hits()), probe.factor());
            if (question == null || vector == null) {
                List<Found> only = question == null ? byMeaning : byWords;
                return only.subList(0, Math.min(only.size(), probe.limit()));
            }
            return Fusion.join(byWords, byMeaning);
        });
    }

    private static List<Found> moved(List<Found> found, ToDoubleFunction<Card> factor) {
        return found.stream()
                .map(f -> f.times(factor.applyAsDouble(f.card())))
                .sorted(Comparator.<Found>comparingDouble(Found::score)
                        .reversed()
                        .thenComparing(f -> f.card().path()))
                .toList();
    }

    /** Something read from the files. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Something written to the files. */
    private interface Writing {
        void write() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new Refusal("IDX-DAMAGED", "搜尋索引無法讀取。", "由文件重建索引。", e);
        }
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw writing(e);
        } catch (AlreadyClosedException e) {
            // A full disk ends a writer while it joins pieces aside; whoever writes next meets it closed.
            throw writing(new IOException(e));
        }
    }

    private static Refusal writing(IOException e) {
        return e instanceof LockObtainFailedException
                ? new Refusal("IDX-LOCKED", "另一個程式正在寫入這個工作區的索引。", "等它完成或關閉它後再試一次。", e)
                : new Refusal("IDX-WRITE", "寫入搜尋索引時磁碟回報錯誤。", "檢查磁碟空間與權限後再試一次。", e);
    }

    @Override
    public synchronized void close() {
        try {
            words.close();
            for (LuceneVectors each : vectors.values()) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
