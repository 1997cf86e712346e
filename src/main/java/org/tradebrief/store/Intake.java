package org.tradebrief.store;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Refusal;
import org.tradebrief.store.disk.DocumentFiles;
import org.tradebrief.store.documents.DocumentRows;
import org.tradebrief.store.sql.Database;
import org.tradebrief.store.sql.Durability;
import org.tradebrief.store.values.TradeRows;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Reported;

/** Takes documents in with what was read from them, each all or not at all. For one import, by one thread. */
public final class Intake {
    private final Database database;
    private final DocumentFiles files;
    private final Economies economies;
    private final Clock clock;
    private final Map<String, CompletableFuture<DocumentFiles.Copy>> ahead = new HashMap<>();
    private @Nullable TradeRows rows;

    Intake(Database database, DocumentFiles files, Economies economies, Clock clock) {
        this.database = database;
        this.files = files;
        this.economies = economies;
        this.clock = clock;
    }

    /** Whether that text is there already under that path. */
    public boolean knows(DocumentId id) {
        return place(id).isPresent();
    }

    /**
     * Starts copying a large file while it is read; whoever reads it then adds it or says {@link #forget}.
     *
     * @param hash of its bytes
     */
    public void ahead(String hash, DocumentFiles.Bytes bytes) {
        if (!files.isKept(hash)) {
            ahead.computeIfAbsent(
                    hash,
                    h -> CompletableFuture.supplyAsync(
                            () -> files.copy(h, bytes),
                            copying -> Thread.ofPlatform().daemon().name("copy").start(copying)));
        }
    }

    /** Gives up what was begun with {@link #ahead}: nothing of the file is taken in. */
    public void forget(String hash) {
        CompletableFuture<DocumentFiles.Copy> begun = ahead.remove(hash);
        if (begun != null) {
            begun.thenAccept(DocumentFiles.Copy::close).exceptionally(e -> null).join();
        }
    }

    private void keep(String hash, DocumentFiles.Bytes bytes) {
        CompletableFuture<DocumentFiles.Copy> begun = ahead.remove(hash);
        if (begun == null) {
            files.keep(hash, bytes);
            return;
        }
        try (DocumentFiles.Copy copy = begun.join()) {
            copy.keep();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    private Optional<Long> place(DocumentId id) {
        return database.read(c -> DocumentRows.place(c, id));
    }

    /** Keeps a document, its bytes and its values; says whether it is new. What is there already stays as it is. */
    public boolean add(Document document, DocumentFiles.Bytes bytes, List<Flow> flows, List<Reported> reported) {
        if (knows(document.id())) {
            return false;
        }
        keep(document.contentHash(), bytes);
        TradeRows known = rows != null ? rows : database.read(c -> TradeRows.load(c, economies));
        rows = null;
        boolean added = database.write(Durability.PROGRAM_DEATH, c -> {
            long place = DocumentRows.insert(c, document, clock.instant());
            known.insert(c, place, flows, reported);
            return true;
        });
        rows = known;
        return added;
    }
}
