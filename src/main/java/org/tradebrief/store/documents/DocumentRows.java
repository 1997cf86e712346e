package org.tradebrief.store.documents;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Sql;

/** A document as a row. */
public final class DocumentRows {
    private DocumentRows() {}

    /** Adds a document and returns its place in the order of receipt. */
    public static long insert(Connection connection, Document d, Instant received) throws SQLException {
        return Sql.insert(
                connection,
                "INSERT INTO document (id, layer, path, title, category, source, url, date, fetched_at, vintage,"
                        + " confidence, content_hash, received_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                d.id().sha256(),
                d.layer().name(),
                d.path(),
                d.title(),
                d.category(),
                d.source(),
                d.url(),
                Cells.dayOrNull(d.date()),
                d.fetchedAt() == null ? null : d.fetchedAt().toString(),
                Cells.day(d.vintage()),
                d.confidence().name(),
                d.contentHash(),
                received.toString());
    }

    public static Optional<Long> place(Connection connection, DocumentId id) throws SQLException {
        return Sql.first(connection, "SELECT seq FROM document WHERE id = ?", r -> r.getLong(1), id.sha256());
    }

    /** The document of a row with all its columns. */
    public static Document read(ResultSet r) throws SQLException {
        String fetched = r.getString("fetched_at");
        return new Document(
                new DocumentId(Cells.text(r, "id")),
                Layer.valueOf(Cells.text(r, "layer")),
                Cells.text(r, "path"),
                Cells.text(r, "title"),
                Cells.text(r, "category"),
                Cells.text(r, "source"),
                r.getString("url"),
                Cells.dayOrNull(r, "date"),
                fetched == null ? null : Instant.parse(fetched),
                Cells.day(r.getInt("vintage")),
                Confidence.valueOf(Cells.text(r, "confidence")),
                Cells.text(r, "content_hash"));
    }
}
