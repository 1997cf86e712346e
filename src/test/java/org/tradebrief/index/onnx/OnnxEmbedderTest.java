package org.tradebrief.index.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Refusal;

class OnnxEmbedderTest {
    private static final OnnxEmbedder BUNDLED = new OnnxEmbedder(OnnxModel.bundled(), 1);

    @AfterAll
    static void unload() {
        BUNDLED.close();
    }

    @Test
    void whatMeansTheSameIsCloserThanWhatDoesNot() {
        List<float[]> v = BUNDLED.embed(List.of("稀土出口管制政策", "对稀土实施出口限制的规定", "美国每月贸易逆差"));
        assertEquals(512, v.getFirst().length);
        assertEquals(1.0, product(v.get(0), v.get(0)), 1e-5);
        assertTrue(product(v.get(0), v.get(1)) > product(v.get(0), v.get(2)) + 0.1);
    }

    @Test
    void aTextHasTheSameVectorAloneAndAmongOthersOfAnyLength() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            texts.add("钨粉出口许可" + "。须附最终用户证明".repeat(i));
        }
        List<float[]> together = BUNDLED.embed(texts);
        for (int i : new int[] {0, 5, 10}) {
            assertEquals(
                    1.0,
                    product(
                            together.get(i),
                            BUNDLED.embed(List.of(texts.get(i))).getFirst()),
                    1e-5);
        }
    }

    @Test
    void closingWaitsForWhatIsBeingReadAndCancelsTheRest() throws Exception {
        OnnxEmbedder leaving = new OnnxEmbedder(OnnxModel.bundled(), 1);
        leaving.embed(List.of("稀土"));
        List<String> many = Collections.nCopies(400, "稀土出口管制政策".repeat(40));
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            CountDownLatch begun = new CountDownLatch(1);
            Future<List<float[]>> reading = background.submit(() -> {
                begun.countDown();
                return leaving.embed(many);
            });
            begun.await();
            leaving.close();
            ExecutionException cut = assertThrows(ExecutionException.class, reading::get);
            assertInstanceOf(CancellationException.class, cut.getCause());
        }
        assertThrows(CancellationException.class, () -> leaving.embed(List.of("稀土")));
    }

    @Test
    void aTextLongerThanTheModelReadsIsCut() {
        assertEquals(512, BUNDLED.embed(List.of("稀土".repeat(2000))).getFirst().length);
    }

    @Test
    void aFolderWithAModelServesAsWell(@TempDir Path folder) throws IOException {
        copy("/bge-small-zh-v1.5-q.onnx", folder.resolve("model.onnx"));
        copy("/bge-small-zh-v1.5-q-tokenizer.json", folder.resolve("tokenizer.json"));
        Files.createDirectories(folder.resolve("1_Pooling"));
        Files.writeString(folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_cls_token\": true}");
        try (OnnxEmbedder own = new OnnxEmbedder(OnnxModel.folder(folder), 1)) {
            float[] here = own.embed(List.of("稀土")).getFirst();
            assertEquals(1.0, product(here, BUNDLED.embed(List.of("稀土")).getFirst()), 1e-4);
        }
    }

    @Test
    void anotherModelInAFolderOfTheSameNameHasAnotherName(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tokenizer.json"), "{}");
        Files.writeString(folder.resolve("model.onnx"), "one");
        String one = OnnxModel.folder(folder).name();
        assertEquals(one, OnnxModel.folder(folder).name());
        Files.writeString(folder.resolve("model.onnx"), "two");
        assertNotEquals(one, OnnxModel.folder(folder).name());
    }

    @Test
    void aFolderWithoutATokenizerIsRefusedByTheNameOfWhatIsLacking(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("model.onnx"), "one");
        Refusal refusal = assertThrows(Refusal.class, () -> OnnxModel.folder(folder));
        assertEquals("MODEL-FOLDER", refusal.code());
        assertTrue(String.valueOf(refusal.getMessage()).contains("tokenizer.json"));
    }

    @Test
    void aBrokenModelIsRefusedWithARemedy(@TempDir Path folder) throws IOException {
        assertEquals(
                "MODEL-FOLDER",
                assertThrows(Refusal.class, () -> OnnxModel.folder(folder)).code());
        Files.writeString(folder.resolve("model.onnx"), "not a model");
        copy("/bge-small-zh-v1.5-q-tokenizer.json", folder.resolve("tokenizer.json"));
        try (OnnxEmbedder broken = new OnnxEmbedder(OnnxModel.folder(folder), 1)) {
            Refusal refusal = assertThrows(Refusal.class, () -> broken.embed(List.of("稀土")));
            assertEquals("MODEL-LOAD", refusal.code());
        }
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = OnnxEmbedderTest.class.getResourceAsStream(resource)) {
            Files.write(file, in.readAllBytes());
        }
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
