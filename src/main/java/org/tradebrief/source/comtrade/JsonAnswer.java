package org.tradebrief.source.comtrade;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.tradebrief.source.parse.JsonInput;
import org.tradebrief.source.parse.Unfit;

/** Reads an answer token by token, whatever JSON it is. */
final class JsonAnswer {
    private final Envelope envelope;
    private final ComtradeRow row;

    JsonAnswer(Envelope envelope) {
        this.envelope = envelope;
        this.row = envelope.row();
    }

    void read(JsonParser json) throws IOException, Unfit {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw Envelope.notComtrade(1);
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "count" -> {
                    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                        envelope.count(json.getValueAsInt());
                    }
                }
                case "error", "message" -> envelope.error(JsonInput.text(json));
                case "data" -> readRows(json);
                default -> json.skipChildren();
            }
        }
    }

    private void readRows(JsonParser json) throws IOException, Unfit {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw Envelope.notComtrade(json.currentLocation().getLineNr());
        }
        envelope.sawData();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                readRow(json);
                envelope.takeRow();
            } else {
                json.skipChildren();
                envelope.takeNoRow();
            }
        }
    }

    private void readRow(JsonParser json) throws IOException {
        row.clear();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            RowField field = RowField.named(json.currentName());
            json.nextToken();
            if (field == null) {
                json.skipChildren();
            } else if (field == RowField.VALUE) {
                row.set(JsonInput.number(json));
            } else {
                row.set(field, JsonInput.text(json));
            }
        }
    }
}
