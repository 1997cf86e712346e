package org.tradebrief.index.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.tradebrief.library.Refusal;

/** Reads a {@code tokenizer.json}. Of the kinds there are it knows WordPiece and Unigram, which sentence models use. */
final class TokenizerFile {
    private TokenizerFile() {}

    static Tokenizer read(InputStream json) throws IOException {
        JsonNode root = new ObjectMapper().readTree(json);
        JsonNode model = root.path("model");
        String type = model.path("type").asText("WordPiece");
        return switch (type) {
            case "WordPiece" -> wordPiece(root, model);
            case "Unigram" -> unigram(root, model);
            default ->
                throw new Refusal("MODEL-TOKENIZER", "這個模型的斷詞方式（" + type + "）不支援。", "改用 WordPiece 或 Unigram 斷詞的句向量模型。");
        };
    }

    private static Tokenizer wordPiece(JsonNode root, JsonNode model) {
        Map<String, Integer> vocabulary = new HashMap<>();
        model.path("vocab")
                .properties()
                .forEach(e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
        return new WordPiece(
                Map.copyOf(vocabulary),
                root.path("normalizer").path("lowercase").asBoolean(false));
    }

    private static Tokenizer unigram(JsonNode root, JsonNode model) {
        Map<String, Unigram.Piece> pieces = new HashMap<>();
        JsonNode vocabulary = model.path("vocab");
        for (int id = 0; id < vocabulary.size(); id++) {
            JsonNode entry = vocabulary.get(id);
            pieces.put(entry.get(0).asText(), new Unigram.Piece(id, entry.get(1).asDouble()));
        }
        Map<String, Integer> marks = new HashMap<>();
        root.path("added_tokens")
                .forEach(t -> marks.put(t.path("content").asText(), t.path("id").asInt()));
        return new Unigram(Map.copyOf(pieces), model.path("unk_id").asInt(), mark(marks, "<s>"), mark(marks, "</s>"));
    }

    private static int mark(Map<String, Integer> marks, String name) {
        Integer id = marks.get(name);
        if (id == null) {
            throw new Refusal("MODEL-TOKENIZER", "這個模型的 tokenizer.json 沒有 " + name + "。", "確認資料夾中的檔案完整。");
        }
        return id;
    }
}
