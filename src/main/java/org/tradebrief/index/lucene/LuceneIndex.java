package org.tradebrief.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.Parts;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.engine.Weights;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.words.Question;
import org.tradebrief.search.words.Tokens;

/**
 * The words of a workspace in a Lucene index. Readers never lock; one program writes at a time, and each update is one
 * commit, so that a kill leaves the state before or after it.
 */
public final class LuceneIndex implements PassageIndex {
    /** Raised when the records change their form. */
    private static final String FORM = "1";

    private static final String PRINT = "print";
    private static final String COUNT = "count";

    private final Directory directory;
    private final Records records;
    private final String print;
    private final BM25Similarity similarity = new BM25Similarity(Weights.SATURATION, Weights.LENGTH);
    private final Readers readers;

    private LuceneIndex(Directory directory, Tokens tokens) {
        this.directory = directory;
        this.records = new Records(new Parts(tokens));
        this.print = FORM + "-" + tokens.lexicon().fingerprint();
        this.readers = new Readers(directory, similarity);
    }

    /** Opens the index in a folder, which need not exist yet. */
    public static LuceneIndex open(Path folder, Tokens tokens) {
        try {
            Files.createDirectories(folder);
            return new LuceneIndex(FSDirectory.open(folder), tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "內建";
    }

    @Override
    public IndexState state() {
        try {
            return readers.use(
                    searcher -> print.equals(userData(searcher.getIndexReader()).get(PRINT))
                            ? IndexState.READY
                            : IndexState.OUTDATED,
                    IndexState.EMPTY);
        } catch (IOException e) {
            return IndexState.DAMAGED;
        }
    }

    @Override
    public long libraryCount() {
        try {
            return readers.use(
                    searcher -> Long.valueOf(userData(searcher.getIndexReader()).getOrDefault(COUNT, "-1")), -1L);
        } catch (IOException e) {
            return -1;
        }
    }

    private static Map<String, String> userData(IndexReader reader) throws IOException {
        return reader instanceof DirectoryReader whole ? whole.getIndexCommit().getUserData() : Map.of();
    }

    @Override
    public Map<DocumentId, String> prints() {
        try {
            return readers.use(searcher -> prints(searcher.getIndexReader()), Map.of());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static Map<DocumentId, String> prints(IndexReader reader) throws IOException {
        Map<DocumentId, String> prints = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues cards = leaf.reader().getBinaryDocValues(Records.CARD);
            Bits live = leaf.reader().getLiveDocs();
            while (cards != null && cards.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                if (live == null || live.get(cards.docID())) {
                    Cards.Written written = Cards.read(cards.binaryValue());
                    prints.put(written.card().document(), written.print());
                }
            }
        }
        return prints;
    }

    private static Refusal damaged(IOException e) {
        return new Refusal("IDX-DAMAGED", "搜尋索引無法讀取。", "執行 tradebrief index，由文件重建索引。", e);
    }

    @Override
    public void update(Collection<FitDocument> put, Collection<DocumentId> removed, long libraryCount) {
        boolean anew = state() != IndexState.READY;
        try (IndexWriter writer = writer(anew)) {
            for (DocumentId id : removed) {
                writer.deleteDocuments(new Term(Records.ID, id.sha256()));
            }
            for (FitDocument document : put) {
                writer.updateDocument(
                        new Term(Records.ID, document.card().document().sha256()), records.write(document));
            }
            writer.setLiveCommitData(
                    Map.of(PRINT, print, COUNT, Long.toString(libraryCount)).entrySet());
            writer.commit();
        } catch (LockObtainFailedException e) {
            throw new Refusal("IDX-LOCKED", "另一個程式正在寫入這個工作區的索引。", "等它完成或關閉它後再試一次。", e);
        } catch (IOException e) {
            throw new Refusal("IDX-WRITE", "寫入搜尋索引時磁碟回報錯誤。", "檢查磁碟空間與權限後再試一次。", e);
        }
    }

    /** Where it is made anew nothing is taken away before the commit, unless even that cannot be read. */
    private IndexWriter writer(boolean anew) throws IOException {
        if (!anew) {
            return new IndexWriter(directory, config(OpenMode.CREATE_OR_APPEND));
        }
        readers.forget();
        try {
            return new IndexWriter(directory, config(OpenMode.CREATE));
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException e) {
            wipe();
            return new IndexWriter(directory, config(OpenMode.CREATE));
        }
    }

    private IndexWriterConfig config(OpenMode mode) {
        return new IndexWriterConfig(new KeywordAnalyzer())
                .setOpenMode(mode)
                .setSimilarity(similarity)
                .setCommitOnClose(false);
    }

    private void wipe() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    @Override
    public Optional<FitDocument> document(DocumentId id) {
        try {
            return readers.use(
                    searcher -> {
                        ScoreDoc[] hits =
                                searcher.search(new TermQuery(new Term(Records.ID, id.sha256())), 1).scoreDocs;
                        if (hits.length == 0) {
                            return Optional.empty();
                        }
                        IndexReader reader = searcher.getIndexReader();
                        return Optional.of(Records.read(
                                card(reader, hits[0].doc), reader.storedFields().document(hits[0].doc)));
                    },
                    Optional.empty());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    @Override
    public List<Found> find(Probe probe) {
        Question question = probe.question();
        if (question == null) {
            return List.of();
        }
        try {
            return readers.use(
                    searcher -> {
                        IndexReader reader = searcher.getIndexReader();
                        var words = Queries.words(question, probe.codesOnly(), reader);
                        List<Found> found = new ArrayList<>();
                        for (ScoreDoc hit :
                                searcher.search(Queries.filtered(words, probe.filter()), probe.limit()).scoreDocs) {
                            found.add(new Found(card(reader, hit.doc).card(), hit.score, Double.NaN, -1));
                        }
                        return found;
                    },
                    List.of());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static Cards.Written card(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        BinaryDocValues cards = leaf.reader().getBinaryDocValues(Records.CARD);
        if (cards == null || !cards.advanceExact(doc - leaf.docBase)) {
            throw new CorruptIndexException("a record without its card", Integer.toString(doc));
        }
        return Cards.read(cards.binaryValue());
    }

    @Override
    public void close() {
        try {
            readers.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
