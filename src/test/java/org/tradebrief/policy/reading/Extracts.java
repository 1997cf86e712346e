package org.tradebrief.policy.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;
import org.tradebrief.policy.Announcement;

/** Policy extracts as documents, and a library that holds them in memory. */
public final class Extracts implements Library {
    public static final LocalDate FETCHED = LocalDate.parse("2026-01-28");
    private final List<Document> documents = new ArrayList<>();
    private final Map<DocumentId, String> texts = new HashMap<>();

    public static String extract(String title, String url, String date, String category, String effective) {
        return """
            # %s

            - **Source**: exportcontrol.mofcom.gov.cn
            - **URL**: %s
            - **Date**: %s
            - **Category**: %s
            - **Fetched**: 2026-01-28
            - **confidence**: 高

            ## Summary
            本摘要為測試用文字。

            ## Key Details
            - **Issuing Authority**: 商務部
            - **Effective Date**: %s
            - **Scope**: 測試物項

            ## Notes
            無。
            """.formatted(title, url, date, category, effective);
    }

    /** Adds a text under a path with what its head says, and reads it. */
    public Announcement add(String path, String text) {
        Document document = document(path, text);
        documents.add(document);
        texts.put(document.id(), text);
        return new ExtractReader().read(document, text);
    }

    public static Announcement read(String text) {
        return new Extracts().add("cn_export_control/x.md", text);
    }

    private static Document document(String path, String text) {
        Fields fields = new Fields(text);
        String date = fields.value("date", "publication date");
        return new Document(
                DocumentId.of(path, sha256(text)),
                Layer.POLICY,
                path,
                fields.title(),
                fields.value("category"),
                fields.value("source"),
                blankIsNull(fields.value("url")),
                date.matches("\\d{4}-\\d\\d-\\d\\d.*") ? LocalDate.parse(date.substring(0, 10)) : null,
                null,
                FETCHED,
                Confidence.HIGH,
                sha256(text));
    }

    private static @Nullable String blankIsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public String text(DocumentId id) {
        String text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no document " + id);
        }
        return text;
    }

    @Override
    public List<Document> asOf(LocalDate day) {
        return documents.stream().filter(d -> !d.vintage().isAfter(day)).toList();
    }

    @Override
    public List<Document> vintages(String path) {
        return documents.stream().filter(d -> d.path().equals(path)).toList();
    }

    @Override
    public long count() {
        return documents.size();
    }
}
