package org.tradebrief.source.worldbank;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.source.parse.Days;
import org.tradebrief.source.parse.JsonInput;
import org.tradebrief.source.parse.Unfit;

/** The first element of an answer: which page of how many, and when the source changed last; or a message of what is wrong. */
final class PageHead {
    private int page = 1;
    private int pages = 1;
    private String lastUpdated = "";

    void read(JsonParser json) throws IOException, Unfit {
        if (json.currentToken() != JsonToken.START_ARRAY || json.nextToken() != JsonToken.START_OBJECT) {
            throw new Unfit(1, "SRC-FORM", "不是世界銀行介面回應的格式。確認檔案來源。");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "page" -> page = number(json);
                case "pages" -> pages = number(json);
                case "lastupdated" -> lastUpdated = JsonInput.text(json);
                case "message" -> throw new Unfit(0, "SRC-ANSWER-ERROR", "世界銀行回覆錯誤：" + message(json) + "。修正查詢後重新下載。");
                default -> json.skipChildren();
            }
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
        }
    }

    /** The first message's text; the rest of the file no longer matters. */
    private static String message(JsonParser json) throws IOException {
        String text = "";
        int depth = json.currentToken().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            if (token == null) {
                break;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && "value".equals(json.currentName()) && text.isEmpty()) {
                text = json.getText().replaceAll("\\s+", " ");
            }
        }
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    private static int number(JsonParser json) throws IOException {
        String text = JsonInput.text(json);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    int page() {
        return page;
    }

    int pages() {
        return pages;
    }

    Optional<LocalDate> lastUpdated() {
        return Days.leading(lastUpdated);
    }
}
