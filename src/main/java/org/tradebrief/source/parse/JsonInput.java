package org.tradebrief.source.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tradebrief.source.RawFile;

/** Reads a JSON file as a stream of tokens, however large it is, and says where one that is cut or broken breaks off. */
public final class JsonInput {
    private static final int HEAD = 4096;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** What is done with the tokens, from the first one on. */
    @FunctionalInterface
    public interface Body {
        void read(JsonParser json) throws IOException, Unfit;
    }

    private JsonInput() {}

    /** Whether the name says JSON. */
    public static boolean isNamedSo(RawFile file) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** The first bytes as text without blanks and byte order mark; empty where they cannot be read. */
    public static String head(RawFile file) {
        try (InputStream in = file.open()) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).replaceAll("[\\s\uFEFF]+", "");
        } catch (IOException e) {
            return "";
        }
    }

    /** Runs the body on the whole file, which must hold one JSON value. */
    public static void read(RawFile file, Body body) throws Unfit {
        try (InputStream in = file.open();
                JsonParser json = FACTORY.createParser(in)) {
            readWhole(json, body, file.size());
        } catch (IOException e) {
            throw new Unfit(0, "SRC-UNREADABLE", "檔案無法讀取。確認檔案仍在且有讀取權限。");
        }
    }

    private static void readWhole(JsonParser json, Body body, long size) throws IOException, Unfit {
        try {
            if (json.nextToken() == null) {
                throw new Unfit(0, "SRC-EMPTY", "檔案是空的。重新取得這份資料。");
            }
            body.read(json);
            if (json.nextToken() != null) {
                throw broken(json.currentTokenLocation(), "SRC-JSON", "之後還有多餘的內容");
            }
        } catch (StreamReadException e) {
            // A transfer may also break off in the middle of a word, which is no end of input to the parser.
            boolean over =
                    e instanceof JsonEOFException || json.currentLocation().getByteOffset() >= size;
            throw over
                    ? broken(e.getLocation(), "SRC-JSON-CUT", "中斷，內容不完整")
                    : broken(e.getLocation(), "SRC-JSON", "不是合法的 JSON");
        }
    }

    private static Unfit broken(@Nullable JsonLocation at, String code, String what) {
        long bytes = at == null ? -1 : at.getByteOffset();
        int line = at == null ? 0 : at.getLineNr();
        return new Unfit(line, code, "第 " + line + " 行、第 " + bytes + " 位元組處" + what + "，未採用任何數值。重新下載。");
    }

    /** The number at the current token, also one that is written as a text. */
    public static Cell number(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return new Cell.Missing();
        }
        if (token == JsonToken.VALUE_STRING) {
            return Cell.of(json.getText());
        }
        if (!token.isNumeric() || json.getTextLength() > LONGEST_NUMBER) {
            return new Cell.Bad(token.isScalarValue() ? shortened(json.getText()) : token.name());
        }
        BigDecimal number = json.getDecimalValue();
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            return new Cell.Bad(shortened(json.getText()));
        }
        return new Cell.Value(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** The scalar at the current token as text, empty for null; objects and arrays are skipped. */
    public static String text(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token.isStructStart()) {
            json.skipChildren();
            return "";
        }
        return token == JsonToken.VALUE_NULL ? "" : json.getText();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) + "…" : text;
    }
}
