package org.tradebrief.store.drafts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tradebrief.brief.FactIndex;
import org.tradebrief.brief.FactIndex.Entry;
import org.tradebrief.brief.FactIndex.Note;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;

/**
 * What a draft's figures rest on, as JSON in a cell. Amounts keep every digit. Read by hand: a mapper that must first learn
 * the records' shape takes longer over it than over all the rest.
 */
final class DraftJson {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));

    private DraftJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be kept: " + value.getClass(), e);
        }
    }

    static FactIndex index(String json) {
        JsonNode index = tree(json);
        return new FactIndex(list(index, "figures", DraftJson::entry), list(index, "notes", DraftJson::note));
    }

    static Map<String, Fact> facts(String json) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        tree(json).properties().forEach(field -> facts.put(field.getKey(), fact(field.getValue())));
        return facts;
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft was not kept by this program", e);
        }
    }

    private static Entry entry(JsonNode n) {
        return new Entry(text(n, "part"), number(n, "line"), number(n, "column"), text(n, "text"), text(n, "factKey"));
    }

    private static Note note(JsonNode n) {
        return new Note(
                text(n, "part"),
                number(n, "line"),
                number(n, "column"),
                text(n, "text"),
                list(n, "rows", DraftJson::row));
    }

    private static Fact fact(JsonNode n) {
        JsonNode value = n.path("value");
        return new Fact(
                text(n, "key"),
                text(n, "label"),
                value.isNumber() ? value.decimalValue() : null,
                text(n, "text"),
                text(n, "unit"),
                list(n, "steps", JsonNode::textValue),
                LocalDate.parse(text(n, "vintage")),
                list(n, "sources", DraftJson::row));
    }

    private static SourceRow row(JsonNode n) {
        DocumentId document = new DocumentId(text(n.path("document"), "sha256"));
        return new SourceRow(document, text(n, "path"), number(n, "line"));
    }

    private static String text(JsonNode of, String name) {
        return of.path(name).asText();
    }

    private static int number(JsonNode of, String name) {
        return of.path(name).asInt();
    }

    private static <T> List<T> list(JsonNode of, String name, Function<JsonNode, T> each) {
        List<T> all = new ArrayList<>();
        of.path(name).forEach(node -> all.add(each.apply(node)));
        return all;
    }
}
