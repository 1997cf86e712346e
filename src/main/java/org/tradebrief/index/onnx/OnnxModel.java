package org.tradebrief.index.onnx;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tradebrief.library.Refusal;

/**
 * A sentence model as files: what the runtime is given, and how its output is read.
 *
 * @param name under which vectors are kept
 * @param longest pieces of a text that the model reads
 * @param firstPiece whether the first piece stands for the text; else the average of all
 */
public record OnnxModel(String name, Source network, Source tokenizer, int longest, boolean firstPiece) {
    private static final int LONGEST = 512;

    /** Bytes of a network that tell it from others, its length aside. */
    private static final int PRINTED = 1 << 20;

    /** Where the bytes of a file come from. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /** The model that comes with the program, BAAI's bge-small-zh-v1.5 (MIT licence): Chinese, 512 dimensions. */
    public static OnnxModel bundled() {
        return new OnnxModel(
                "bge-small-zh-v1.5",
                resource("/bge-small-zh-v1.5-q.onnx"),
                resource("/bge-small-zh-v1.5-q-tokenizer.json"),
                LONGEST,
                true);
    }

    /**
     * A model in a folder: {@code model.onnx} or {@code onnx/model.onnx}, {@code tokenizer.json}, and where it is there
     * {@code 1_Pooling/config.json}, which says how the output is read; without it, by the average.
     */
    public static OnnxModel folder(Path folder) {
        Path network = folder.resolve("model.onnx");
        network = Files.exists(network) ? network : folder.resolve("onnx").resolve("model.onnx");
        Path tokenizer = folder.resolve("tokenizer.json");
        for (Path needed : new Path[] {network, tokenizer}) {
            if (!Files.exists(needed)) {
                throw new Refusal(
                        "MODEL-FOLDER", "模型資料夾缺少 " + needed.getFileName() + "：" + folder + "。", "指定完整的模型資料夾。");
            }
        }
        Path onnx = network;
        return new OnnxModel(
                name(folder, onnx),
                () -> Files.newInputStream(onnx),
                () -> Files.newInputStream(tokenizer),
                LONGEST,
                isFirst(folder));
    }

    /** The folder's name and a print of the network, so that another model in a folder of that name has vectors of its own. */
    private static String name(Path folder, Path network) {
        try (InputStream in = Files.newInputStream(network)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Long.toString(Files.size(network)).getBytes(StandardCharsets.US_ASCII));
            digest.update(in.readNBytes(PRINTED));
            String print = HexFormat.of().formatHex(digest.digest(), 0, 4);
            return folder.toAbsolutePath().normalize().getFileName() + "-" + print;
        } catch (IOException e) {
            throw new Refusal("MODEL-FOLDER", "無法讀取 " + network + "。", "確認檔案完整與權限。", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isFirst(Path folder) {
        Path pooling = folder.resolve("1_Pooling").resolve("config.json");
        try {
            return Files.exists(pooling)
                    && new ObjectMapper()
                            .readTree(Files.readString(pooling))
                            .path("pooling_mode_cls_token")
                            .asBoolean(false);
        } catch (IOException e) {
            throw new Refusal("MODEL-FOLDER", "無法讀取 " + pooling + "。", "確認檔案完整。", e);
        }
    }

    private static Source resource(String name) {
        return () -> {
            InputStream in = OnnxModel.class.getResourceAsStream(name);
            if (in == null) {
                throw new IOException("the program lacks " + name);
            }
            return in;
        };
    }
}
