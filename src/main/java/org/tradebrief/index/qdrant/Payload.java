package org.tradebrief.index.qdrant;

import static io.qdrant.client.ValueFactory.list;
import static io.qdrant.client.ValueFactory.value;

import io.qdrant.client.grpc.JsonWithInt.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.search.engine.Part;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;
import org.tradebrief.search.words.Code;

/** What is kept beside a document's vectors, and how it is read back. */
final class Payload {
    static final String DOCUMENT = "document";
    static final String LAYER = "layer";
    static final String CATEGORY = "category";
    static final String SOURCE = "source";
    static final String ECONOMY = "economy";
    static final String CODE = "code";
    static final String DAY = "day";
    static final String VINTAGE = "vintage";
    static final String UNTIL = "until";
    static final String PRINT = "print";
    static final String KIND = "kind";
    static final String TEXT = "text";
    static final String MARK = "mark";

    static final Set<String> KEYWORDS = Set.of(DOCUMENT, LAYER, CATEGORY, SOURCE, ECONOMY, CODE, KIND);
    static final Set<String> INTEGERS = Set.of(DAY, VINTAGE, UNTIL);

    private Payload() {}

    /** The key under which a document's passages' hashes of a model are kept. */
    static String hashes(String model) {
        return "hashes_" + Schema.slug(model);
    }

    /** The key under which it is kept with which print a document was embedded. */
    static String embedded(String model) {
        return "embedded_" + Schema.slug(model);
    }

    static Map<String, Value> write(FitDocument fit, Map<Part, List<String>> parts) {
        Card card = fit.card();
        Map<String, Value> payload = new HashMap<>();
        payload.put(KIND, value(TEXT));
        payload.put(DOCUMENT, value(card.document().sha256()));
        payload.put(PRINT, value(fit.print()));
        payload.put("path", value(card.path()));
        payload.put("title", value(card.title()));
        payload.put("page", value(card.page()));
        payload.put(LAYER, value(card.layer().folder()));
        payload.put(CATEGORY, value(card.category()));
        payload.put(SOURCE, value(card.source()));
        payload.put(ECONOMY, strings(card.subjects()));
        payload.put(CODE, strings(codes(parts)));
        if (card.date() != null) {
            payload.put(DAY, value(card.date().toEpochDay()));
        }
        payload.put(VINTAGE, value(card.vintage().toEpochDay()));
        payload.put(UNTIL, value(card.until().toEpochDay()));
        payload.put("also", strings(fit.alsoKnown()));
        payload.put(
                "passages", list(fit.passages().stream().map(Payload::passage).toList()));
        return payload;
    }

    private static List<String> codes(Map<Part, List<String>> parts) {
        return parts.values().stream()
                .flatMap(List::stream)
                .filter(t -> Code.isToken(t) || Code.isDate(t))
                .distinct()
                .toList();
    }

    private static Value passage(Passage passage) {
        return value(Map.of(
                "line", value(passage.line()),
                "heading", value(passage.heading()),
                "text", value(passage.text()),
                "speculative", value(passage.speculative())));
    }

    static Value strings(List<String> texts) {
        return list(texts.stream().map(t -> value(t)).toList());
    }

    static Card card(Map<String, Value> payload) {
        return new Card(
                new DocumentId(text(payload, DOCUMENT)),
                text(payload, "path"),
                Layer.ofFolder(text(payload, LAYER)).orElseThrow(),
                text(payload, "title"),
                text(payload, "page"),
                text(payload, CATEGORY),
                text(payload, SOURCE),
                texts(payload, ECONOMY),
                payload.containsKey(DAY) ? day(payload, DAY) : null,
                day(payload, VINTAGE),
                day(payload, UNTIL));
    }

    static FitDocument document(Map<String, Value> payload) {
        List<Passage> passages = new ArrayList<>();
        for (Value value :
                payload.getOrDefault("passages", list(List.of())).getListValue().getValuesList()) {
            Map<String, Value> fields = value.getStructValue().getFieldsMap();
            passages.add(new Passage(
                    passages.size(),
                    (int) fields.getOrDefault("line", value(1)).getIntegerValue(),
                    text(fields, "heading"),
                    text(fields, "text"),
                    fields.getOrDefault("speculative", value(false)).getBoolValue()));
        }
        return new FitDocument(card(payload), texts(payload, "also"), passages, text(payload, PRINT));
    }

    static String text(Map<String, Value> payload, String key) {
        return payload.getOrDefault(key, value("")).getStringValue();
    }

    static List<String> texts(Map<String, Value> payload, String key) {
        return payload.getOrDefault(key, list(List.of())).getListValue().getValuesList().stream()
                .map(Value::getStringValue)
                .toList();
    }

    private static LocalDate day(Map<String, Value> payload, String key) {
        return LocalDate.ofEpochDay(payload.getOrDefault(key, value(0)).getIntegerValue());
    }
}
