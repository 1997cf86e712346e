package org.tradebrief.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Role;
import org.tradebrief.review.trail.What;

/** The audit trail as a file of JSON, as it is attached to a PDF and exported by itself; read again it is the same. */
public final class TrailFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TrailFile() {}

    public static byte[] write(List<Entry> entries) {
        return Attached.json(entries);
    }

    /** Reads entries without judging them. Refuses a file that holds none. */
    public static List<Entry> read(byte[] json) {
        try {
            List<Entry> entries = new ArrayList<>();
            for (JsonNode node : JSON.readTree(json)) {
                entries.add(entry(node));
            }
            return entries;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(Exception why) {
        return new Refusal("REV-TRAIL-FILE", "這不是匯出的稽核紀錄。", "選擇由稽核紀錄匯出的 JSON 檔。", why);
    }

    private static Entry entry(JsonNode node) {
        return new Entry(
                node.path("seq").asLong(),
                Instant.parse(text(node, "at")),
                text(node, "who"),
                Role.valueOf(text(node, "role")),
                What.valueOf(text(node, "what")),
                text(node, "subject"),
                text(node, "before"),
                text(node, "after"),
                text(node, "why"),
                text(node, "previous"),
                text(node, "hash"));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("an entry without " + name);
        }
        return value.asText();
    }
}
