package org.tradebrief.workbench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.tradebrief.check.CheckReport;
import org.tradebrief.publish.Publication.Attachment;
import org.tradebrief.review.trail.Entry;

/** What goes with a PDF: the text itself, what each figure rests on, and how the text came about. */
final class Attached {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance));

    private Attached() {}

    static List<Attachment> to(String markdown, CheckReport report, List<Entry> trail) {
        List<Attachment> attached = new ArrayList<>();
        attached.add(new Attachment(
                "brief.md", "text/markdown", "簡報全文", "Source", markdown.getBytes(StandardCharsets.UTF_8)));
        attached.add(new Attachment("evidence.json", "application/json", "每個數字的依據", "Data", json(report)));
        if (!trail.isEmpty()) {
            attached.add(new Attachment("audit.json", "application/json", "稽核紀錄", "Supplement", json(trail)));
        }
        return attached;
    }

    static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be attached: " + value.getClass(), e);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
