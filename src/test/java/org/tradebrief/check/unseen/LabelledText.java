package org.tradebrief.check.unseen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.measure.Edit;
import org.tradebrief.check.measure.Label;

/** A text of our own with what a person says of each of its statements, held against the sample's facts of 2026-02-08. */
record LabelledText(String name, String markdown, List<Statement> statements) {

    /**
     * A statement as it stands, its place, and the verdicts that are right; the first is the one that a person would give.
     */
    record Statement(int line, int column, String text, Verdict verdict, Set<Verdict> accept, boolean optional) {
        boolean isPlainlyRight() {
            return !optional && accept.equals(Set.of(Verdict.VERIFIED));
        }
    }

    static LabelledText of(String name) {
        List<Statement> statements = new ArrayList<>();
        try {
            for (String row : resource(name + ".jsonl").lines().toList()) {
                statements.add(statement(new ObjectMapper().readTree(row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LabelledText(name, resource(name + ".md"), List.copyOf(statements));
    }

    private static Statement statement(JsonNode n) {
        Set<Verdict> accept = EnumSet.noneOf(Verdict.class);
        n.path("accept").forEach(v -> accept.add(Verdict.valueOf(v.asText())));
        return new Statement(
                n.path("line").asInt(),
                n.path("col").asInt(),
                n.path("number_text").asText(),
                Verdict.valueOf(n.path("verdict").asText()),
                accept,
                n.path("optional").asBoolean());
    }

    /** A text without labels. */
    static String markdown(String name) {
        return resource(name + ".md");
    }

    /** The changes of single lines that stand beside a text. */
    static List<Edit> edits(String name) {
        List<Edit> edits = new ArrayList<>();
        try {
            for (String row : resource(name + ".edits.jsonl").lines().toList()) {
                JsonNode n = new ObjectMapper().readTree(row);
                edits.add(new Edit(
                        n.path("id").asText(),
                        n.path("line").asInt(),
                        n.path("original").asText(),
                        n.path("mutated").asText(),
                        n.path("kind").asText(),
                        n.path("must_be_flagged").asBoolean()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(edits);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(LabelledText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Label> labels() {
        return statements.stream()
                .map(s -> new Label(s.line(), s.text(), s.accept(), s.optional()))
                .toList();
    }
}
