package org.tradebrief.store;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.library.SourceRow;
import org.tradebrief.store.disk.DocumentFiles;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

/** Documents and values for tests of the store. */
final class Received {
    static final Economies ECONOMIES = Economies.standard();

    private Received() {}

    static Document document(String path, String text, String vintage) {
        String hash = hash(text);
        return new Document(
                DocumentId.of(path, hash),
                Layer.CENSUS,
                path,
                "題名 " + path,
                "monthly_export",
                "US Census Bureau",
                null,
                null,
                null,
                LocalDate.parse(vintage),
                Confidence.HIGH,
                hash);
    }

    static DocumentFiles.Bytes bytes(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Flow flow(Document document, int line, String reporter, String partner, String period, String usd) {
        return new Flow(
                ECONOMIES.get(reporter),
                ECONOMIES.get(partner),
                Direction.EXPORT,
                Flow.TOTAL,
                Period.parse(period),
                new BigDecimal(usd),
                new BigDecimal("50000"),
                Provider.CENSUS,
                1,
                document.vintage(),
                new SourceRow(document.id(), document.path(), line));
    }

    static void take(WorkspaceStore store, Document document, String text, List<Flow> flows, List<Reported> reported) {
        store.intake().add(document, bytes(text), flows, reported);
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
