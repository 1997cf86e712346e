package org.tradebrief.source.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.parse.Unfit;

/** The lines of a Markdown file. A byte order mark and any kind of line end are taken; what is not UTF-8 is refused. */
final class MarkdownText {
    /** An extract has a few kilobytes; beyond these bounds a file is something else. */
    static final int LARGEST = 8 << 20;

    static final int MOST_LINES = 200_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private MarkdownText() {}

    static List<String> lines(RawFile file) throws Unfit {
        if (file.size() > LARGEST) {
            throw tooBig(file.size());
        }
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new Unfit(0, "SRC-UNREADABLE", "檔案無法讀取。確認檔案仍在且有讀取權限。");
        }
        if (bytes.length > LARGEST) {
            throw tooBig(bytes.length);
        }
        String text = decode(bytes);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (bare.isBlank()) {
            throw new Unfit(0, "SRC-EMPTY", "檔案是空的。重新取得這份資料。");
        }
        if (bare.chars().filter(c -> c == '\n' || c == '\r').count() > MOST_LINES) {
            throw new Unfit(MOST_LINES, "SRC-TOO-BIG", "Markdown 檔超過 " + MOST_LINES + " 行。拆成數個檔案。");
        }
        return List.of(LINE_END.split(bare, -1));
    }

    private static String decode(byte[] bytes) throws Unfit {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError() || text.indexOf('\0') >= 0) {
            int end = text.indexOf('\0') >= 0 ? text.indexOf('\0') : text.length();
            int line = 1 + (int) text.chars().limit(end).filter(c -> c == '\n').count();
            throw new Unfit(line, "SRC-NOT-UTF8", "第 " + line + " 行起不是 UTF-8 文字。另存為 UTF-8 後再匯入。");
        }
        return text;
    }

    private static Unfit tooBig(long size) {
        return new Unfit(0, "SRC-TOO-BIG", "Markdown 檔大小 " + size + " 位元組，超過上限 " + LARGEST + "。改用介面的 JSON 回應，或拆成數個檔案。");
    }
}
