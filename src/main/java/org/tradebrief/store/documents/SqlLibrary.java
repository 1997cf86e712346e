package org.tradebrief.store.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Library;
import org.tradebrief.store.disk.DocumentFiles;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Database;
import org.tradebrief.store.sql.Sql;

/** The documents of a workspace: their descriptions in the database, their bytes in the folder beside it. */
public final class SqlLibrary implements Library {
    /** Of each path the latest vintage; of two of one day the one received later. */
    private static final String LATEST = "SELECT * FROM (SELECT d.*, row_number() OVER"
            + " (PARTITION BY path ORDER BY vintage DESC, seq DESC) AS latest FROM document d WHERE vintage <= ?)"
            + " WHERE latest = 1 ORDER BY path";

    private final Database database;
    private final DocumentFiles files;

    public SqlLibrary(Database database, DocumentFiles files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return database.read(c -> Sql.first(c, "SELECT * FROM document WHERE id = ?", DocumentRows::read, id.sha256()));
    }

    @Override
    public String text(DocumentId id) {
        Document document = find(id).orElseThrow(() -> new IllegalArgumentException("no document has the id " + id));
        return files.text(document.contentHash(), document.path());
    }

    @Override
    public List<Document> asOf(LocalDate day) {
        return database.read(c -> Sql.list(c, LATEST, DocumentRows::read, Cells.day(day)));
    }

    @Override
    public List<Document> vintages(String path) {
        return database.read(c ->
                Sql.list(c, "SELECT * FROM document WHERE path = ? ORDER BY vintage, seq", DocumentRows::read, path));
    }

    @Override
    public long count() {
        return database.read(c -> Sql.first(c, "SELECT count(*) FROM document", r -> r.getLong(1)))
                .orElse(0L);
    }
}
