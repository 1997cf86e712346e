package org.tradebrief.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;

/** A library in memory, filled from Markdown extracts. Each text added is a later vintage than the one before it. */
public final class FolderLibrary implements Library {
    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    private final Map<DocumentId, String> texts = new LinkedHashMap<>();

    /** Every extract below a folder whose path holds a layer's name. */
    public FolderLibrary addFolder(Path root, LocalDate vintage) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String path = file.toString().replace('\\', '/');
                for (Layer layer : Layer.values()) {
                    int at = path.indexOf("/" + layer.folder() + "/");
                    if (at >= 0) {
                        add(path.substring(at + 1), Files.readString(file), vintage);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Document add(String path, String text, LocalDate vintage) {
        Layer layer = Layer.ofFolder(path.substring(0, path.indexOf('/'))).orElseThrow();
        String title = value("(?m)^(?:\\[[A-Z_ -]+] *)?# (.*)$", text).orElse("");
        Document document = new Document(
                new DocumentId(hash(path + "\n" + text)),
                layer,
                path,
                title,
                key("Category", text)
                        .map(c -> c.replace("`", ""))
                        .orElse(path.split("/").length > 2 ? path.split("/")[1] : ""),
                key("Source", text).orElse(""),
                key("(?:Source )?URL", text).orElse(null),
                day(key("Date", text).or(() -> key("Fetched", text)).orElse("")),
                null,
                vintage,
                Confidence.UNSTATED,
                hash(text));
        documents.put(document.id(), document);
        texts.put(document.id(), text);
        return document;
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public String text(DocumentId id) {
        String text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("unknown: " + id);
        }
        return text;
    }

    @Override
    public List<Document> asOf(LocalDate day) {
        Map<String, Document> latest = new LinkedHashMap<>();
        for (Document d : documents.values()) {
            if (!d.vintage().isAfter(day)) {
                latest.merge(d.path(), d, (one, other) -> one.vintage().isAfter(other.vintage()) ? one : other);
            }
        }
        return latest.values().stream()
                .sorted(Comparator.comparing(Document::path))
                .toList();
    }

    @Override
    public List<Document> vintages(String path) {
        return new ArrayList<>(documents.values())
                .stream()
                        .filter(d -> d.path().equals(path))
                        .sorted(Comparator.comparing(Document::vintage))
                        .toList();
    }

    @Override
    public long count() {
        return documents.size();
    }

    private static Optional<String> key(String name, String text) {
        return value("(?m)^(?:- )?\\*\\*" + name + "\\s*:?\\*\\*\\s*:?\\s*(.*)$", text);
    }

    private static Optional<String> value(String pattern, String text) {
        Matcher m = Pattern.compile(pattern).matcher(text);
        return m.find() ? Optional.of(m.group(1).strip()) : Optional.empty();
    }

    private static @Nullable LocalDate day(String text) {
        Matcher m = Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(text);
        return m.find() ? LocalDate.parse(m.group()) : null;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
