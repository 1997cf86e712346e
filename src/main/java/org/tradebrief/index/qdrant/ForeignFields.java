package org.tradebrief.index.qdrant;

import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.JsonWithInt.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;

/**
 * Reads the fields of a point that another program wrote, under the names that such programs use. What is under
 * {@code metadata} counts as if it stood beside it; what is not there stays empty, and nothing is made up.
 */
final class ForeignFields {
    private static final List<String> PATHS =
            List.of("path", "file_path", "filepath", "file", "source_file", "filename");
    private static final List<String> TITLES = List.of("title", "name", "heading");
    private static final List<String> TEXTS = List.of("text", "content", "page_content", "chunk", "body", "document");
    private static final List<String> DATES =
            List.of("date", "publish_date", "published", "published_at", "fetched_at", "fetched");
    private static final List<String> LAYERS = List.of("layer", "source_layer", "collection", "source", "type");
    private static final List<String> PLACES =
            List.of("chunk_index", "chunk_id", "chunk_number", "index", "position", "part");
    private static final List<String> CATEGORIES = List.of("category", "subcategory");
    private static final List<String> SOURCES = List.of("source", "publisher", "issuer");
    private static final List<String> PAGES = List.of("url", "source_url", "link");

    private ForeignFields() {}

    static Card card(PointId id, Map<String, Value> payload) {
        Map<String, String> fields = flat(payload);
        String own = id.hasUuid() ? id.getUuid() : Long.toString(id.getNum());
        String path = first(fields, PATHS).replaceFirst("^.*?(?=(" + layers() + ")/)", "");
        String shown = path.isEmpty() ? own : path;
        String title = first(fields, TITLES);
        String page = first(fields, PAGES);
        return new Card(
                DocumentId.of("qdrant:" + own, own),
                shown,
                layer(fields, path),
                title.isEmpty() ? shown : title,
                page.isEmpty() ? shown : page,
                first(fields, CATEGORIES),
                first(fields, SOURCES),
                List.of(),
                day(first(fields, DATES)),
                LocalDate.EPOCH,
                LocalDate.MAX);
    }

    static FitDocument document(PointId id, Map<String, Value> payload) {
        Passage passage = new Passage(0, 1, "", text(id, payload), false);
        return new FitDocument(card(id, payload), List.of(), List.of(passage), FitDocument.COPIED);
    }

    /** The piece's text, else its title. */
    static String text(PointId id, Map<String, Value> payload) {
        String text = first(flat(payload), TEXTS);
        return text.isEmpty() ? card(id, payload).title() : text;
    }

    /** Where a piece stands in its file; those that do not say stand as they come. */
    static long place(Map<String, Value> payload) {
        String place = first(flat(payload), PLACES);
        return place.matches("\\d{1,9}") ? Long.parseLong(place) : 0;
    }

    private static Map<String, String> flat(Map<String, Value> payload) {
        Map<String, String> fields = new HashMap<>();
        payload.forEach((key, value) -> {
            if (value.hasStructValue() && key.equals("metadata")) {
                value.getStructValue().getFieldsMap().forEach((k, v) -> put(fields, k, v));
            } else {
                put(fields, key, value);
            }
        });
        return fields;
    }

    private static void put(Map<String, String> fields, String key, Value value) {
        String text = value.hasStringValue()
                ? value.getStringValue()
                : value.hasIntegerValue() ? Long.toString(value.getIntegerValue()) : "";
        if (!text.isBlank()) {
            fields.putIfAbsent(key.toLowerCase(Locale.ROOT), text.strip());
        }
    }

    private static String first(Map<String, String> fields, List<String> names) {
        return names.stream()
                .filter(fields::containsKey)
                .map(fields::get)
                .findFirst()
                .orElse("");
    }

    private static Layer layer(Map<String, String> fields, String path) {
        for (Layer layer : Layer.values()) {
            boolean named = LAYERS.stream().anyMatch(n -> layer.folder().equals(fields.get(n)));
            if (named || path.startsWith(layer.folder() + "/")) {
                return layer;
            }
        }
        return Layer.OTHER;
    }

    private static String layers() {
        return String.join(
                "|",
                Arrays.stream(Layer.values())
                        .filter(layer -> layer != Layer.OTHER)
                        .map(Layer::folder)
                        .toList());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
