package org.tradebrief.source.mofcom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.parse.Unfit;

/**
 * The text of a page in either encoding that the ministry's sites use. Bytes that are UTF-8 are UTF-8, whatever the page
 * claims; all others are GB 18030, which holds GBK and GB 2312.
 */
final class PageText {
    static final int LARGEST = 8 << 20;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private PageText() {}

    static String of(RawFile file) throws Unfit {
        if (file.size() > LARGEST) {
            throw new Unfit(0, "SRC-TOO-BIG", "網頁大小 " + file.size() + " 位元組，超過上限 " + LARGEST + "。確認檔案內容。");
        }
        try (InputStream in = file.open()) {
            return decoded(in.readNBytes(LARGEST));
        } catch (IOException e) {
            throw new Unfit(0, "SRC-UNREADABLE", "檔案無法讀取。確認檔案仍在且有讀取權限。");
        }
    }

    static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, GB18030);
        }
    }
}
