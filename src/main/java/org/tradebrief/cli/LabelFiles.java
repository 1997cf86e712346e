package org.tradebrief.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.measure.Edit;
import org.tradebrief.check.measure.Label;
import org.tradebrief.library.Refusal;

/**
 * Reads labelled statements, a line each: {@code {line, number_text, verdict, accept, optional}}, and edits: {@code {id,
 * line, original, mutated, kind, must_be_flagged}}.
 */
final class LabelFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LabelFiles() {}

    static List<Label> labels(Path file) {
        return read(file, LabelFiles::label);
    }

    static List<Edit> edits(Path file) {
        return read(
                file,
                n -> new Edit(
                        n.path("id").asText(),
                        n.path("line").asInt(),
                        n.path("original").asText(),
                        n.path("mutated").asText(),
                        n.path("kind").asText(),
                        n.path("must_be_flagged").asBoolean()));
    }

    private static Label label(JsonNode n) {
        Set<Verdict> accept = EnumSet.noneOf(Verdict.class);
        n.path("accept").forEach(v -> accept.add(Verdict.valueOf(v.asText())));
        if (accept.isEmpty()) {
            accept.add(Verdict.valueOf(n.path("verdict").asText()));
        }
        return new Label(
                n.path("line").asInt(),
                n.path("number_text").asText(),
                accept,
                n.path("optional").asBoolean());
    }

    private static <T> List<T> read(Path file, Function<JsonNode, T> each) {
        int row = 0;
        try {
            List<T> all = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                row++;
                if (!line.isBlank()) {
                    all.add(each.apply(MAPPER.readTree(line)));
                }
            }
            return all;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Refusal("CHK-LABELS", "標註檔 " + file.getFileName() + " 第 " + row + " 行讀不懂。", "每行須是一個 JSON 物件。", e);
        } catch (IOException e) {
            throw new Refusal("CHK-READ", "無法讀取 " + file + "。", "檢查路徑與權限後再試一次。", e);
        }
    }
}
