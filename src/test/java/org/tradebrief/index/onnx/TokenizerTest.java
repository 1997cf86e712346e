package org.tradebrief.index.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Refusal;

class TokenizerTest {
    private static final String WORD_PIECE = """
        {"normalizer": {"type": "BertNormalizer", "lowercase": true},
         "model": {"type": "WordPiece", "vocab": {"[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3,
           "export": 4, "##s": 5, "出": 6, "口": 7, ",": 8, "##ing": 9, "cafe": 10}}}
        """;
    private static final String UNIGRAM = """
        {"added_tokens": [{"id": 0, "content": "<s>"}, {"id": 1, "content": "<pad>"}, {"id": 2, "content": "</s>"}],
         "model": {"type": "Unigram", "unk_id": 3, "vocab": [["<s>", 0], ["<pad>", 0], ["</s>", 0], ["<unk>", 0],
           ["\u2581export", -3], ["\u2581ex", -4], ["port", -4], ["s", -2], ["\u2581", -2], ["出口", -3], ["出", -5], ["口", -5]]}}
        """;

    @Test
    void theLongestKnownPieceIsTakenFirst() throws IOException {
        assertArrayEquals(new long[] {2, 4, 5, 8, 6, 7, 3}, read(WORD_PIECE).ids("Exports,出口", 99));
    }

    @Test
    void aWordWithAnUnknownPieceIsUnknownAsAWhole() throws IOException {
        assertArrayEquals(new long[] {2, 1, 4, 9, 3}, read(WORD_PIECE).ids("exportx exporting", 99));
    }

    @Test
    void accentsAreDroppedWhereTheModelKnowsNone() throws IOException {
        assertArrayEquals(new long[] {2, 10, 3}, read(WORD_PIECE).ids("Café", 99));
    }

    @Test
    void aLongTextIsCutAndKeepsItsEnd() throws IOException {
        assertArrayEquals(new long[] {2, 6, 7, 3}, read(WORD_PIECE).ids("出口出口出口", 4));
        assertArrayEquals(new long[] {0, 8, 9, 2}, read(UNIGRAM).ids("出口出口出口", 4));
    }

    @Test
    void ofAllWaysToCutTheMostProbableIsTaken() throws IOException {
        assertArrayEquals(new long[] {0, 4, 7, 8, 9, 2}, read(UNIGRAM).ids("exports 出口", 99));
    }

    @Test
    void whatNoPieceFitsIsUnknown() throws IOException {
        assertArrayEquals(new long[] {0, 8, 3, 2}, read(UNIGRAM).ids("x", 99));
    }

    @Test
    void anotherKindIsRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> read("{\"model\": {\"type\": \"BPE\"}}"));
        assertEquals("MODEL-TOKENIZER", refusal.code());
    }

    private static Tokenizer read(String json) throws IOException {
        return TokenizerFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
