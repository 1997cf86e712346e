package org.tradebrief.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.judging.JudgedQuery;

/** Reads judged questions: an array of {@code {id, category, query, relevant: [{path, grade}]}}. */
final class JudgedFile {
    private JudgedFile() {}

    static List<JudgedQuery> read(Path file) {
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readString(file));
            List<JudgedQuery> queries = new ArrayList<>();
            for (JsonNode q : root) {
                Map<String, Integer> grades = new HashMap<>();
                for (JsonNode r : q.path("relevant")) {
                    grades.put(r.path("path").asText(), r.path("grade").asInt());
                }
                queries.add(new JudgedQuery(
                        q.path("id").asText(),
                        q.path("category").asText(),
                        q.path("query").asText(),
                        grades));
            }
            if (queries.isEmpty() || queries.stream().anyMatch(q -> q.query().isBlank())) {
                throw new Refusal("JDG-FORM", "這個檔案裡沒有評測查詢：" + file + "。", "每筆須有 query 與 relevant。");
            }
            return queries;
        } catch (JacksonException e) {
            throw new Refusal("JDG-FORM", "評測檔不是有效的 JSON：" + file + "。", "修正檔案後再試一次。", e);
        } catch (IOException e) {
            throw new Refusal("JDG-READ", "無法讀取評測檔：" + file + "。", "檢查路徑與權限後再試一次。", e);
        }
    }
}
