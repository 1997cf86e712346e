package org.tradebrief.index.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.engine.Embedder;

/**
 * Embeds with a model on this machine. The model is loaded when the first text comes; where the runtime has no library
 * for this machine, that is refused, and the search goes on with words.
 */
public final class OnnxEmbedder implements Embedder {
    private final OnnxModel model;
    private final int threads;
    /** A native session that is closed while it runs takes the whole program down: closing waits for those that run. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private @Nullable Loaded loaded;
    private volatile boolean closing;
    private boolean closed;

    /**
     * What is there once the model is loaded.
     *
     * @param running of each run, by which it can be ended before it is done
     */
    private record Loaded(
            OrtEnvironment environment, OrtSession session, OrtSession.RunOptions running, Tokenizer tokenizer) {}

    /** @param threads of the processor that it may take */
    public OnnxEmbedder(OnnxModel model, int threads) {
        this.model = model;
        this.threads = threads;
    }

    @Override
    public String model() {
        return model.name();
    }

    /** One text after the other: several at once were slower, and each would change the rounding of the others. */
    @Override
    public List<float[]> embed(List<String> texts) {
        Loaded ready = whileOpen(this::load);
        return texts.stream()
                .map(t -> ready.tokenizer().ids(t, model.longest()))
                .map(ids -> whileOpen(() -> run(ready, ids)))
                .toList();
    }

    private synchronized Loaded load() {
        Loaded there = loaded;
        if (there != null) {
            return there;
        }
        try (InputStream network = model.network().open();
                InputStream tokenizer = model.tokenizer().open();
                Arena arena = Arena.ofConfined();
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Threads that wait by spinning take the processor from the desk.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // What a run needed is given back behind it, instead of being kept for the next at its largest.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            Tokenizer pieces = TokenizerFile.read(tokenizer);
            OrtSession session = environment.createSession(outsideTheHeap(network, arena), options);
            loaded = new Loaded(environment, session, new OrtSession.RunOptions(), pieces);
            return loaded;
        } catch (LinkageError e) {
            throw new Refusal("MODEL-NATIVE", "這台電腦沒有可用的模型執行元件。", "搜尋仍以字詞進行；可在設定中改用嵌入服務。", e);
        } catch (OrtException | IOException e) {
            throw new Refusal("MODEL-LOAD", "無法載入語意模型 " + model.name() + "。", "確認模型檔案完整；搜尋仍以字詞進行。", e);
        }
    }

    /** The runtime makes a copy of its own; in the heap this one would outlive the loading, and make it larger for good. */
    private static ByteBuffer outsideTheHeap(InputStream in, Arena arena) throws IOException {
        ReadableByteChannel channel = Channels.newChannel(in);
        ByteBuffer bytes = arena.allocate(Math.max(in.available(), 1 << 20)).asByteBuffer();
        while (channel.read(bytes) >= 0) {
            if (!bytes.hasRemaining()) {
                bytes = arena.allocate(2L * bytes.capacity()).asByteBuffer().put(bytes.flip());
            }
        }
        return bytes.flip();
    }

    private <T> T whileOpen(Supplier<T> work) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new CancellationException("the model was closed");
            }
            return work.get();
        } finally {
            use.readLock().unlock();
        }
    }

    private float[] run(Loaded ready, long[] ids) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", tensor(ready, ids));
            inputs.put("attention_mask", tensor(ready, ones));
            if (ready.session().getInputNames().contains("token_type_ids")) {
                inputs.put("token_type_ids", tensor(ready, new long[ids.length]));
            }
            try (OrtSession.Result result = ready.session().run(inputs, ready.running())) {
                if (result.get(0).getValue() instanceof float[][][] states) {
                    return pooled(states[0]);
                }
                throw new Refusal("MODEL-OUTPUT", "模型 " + model.name() + " 不輸出每個字詞的向量。", "改用以字詞向量為第一個輸出的句向量模型。");
            }
        } catch (OrtException e) {
            if (closing) {
                throw new CancellationException("the model was closed");
            }
            throw new Refusal("MODEL-RUN", "語意模型 " + model.name() + " 執行失敗。", "搜尋仍以字詞進行；確認模型檔案完整。", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static OnnxTensor tensor(Loaded ready, long[] values) throws OrtException {
        return OnnxTensor.createTensor(ready.environment(), LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /** One vector of length one for a text: that of its first piece, or the average of all. */
    private float[] pooled(float[][] states) {
        float[] vector = states[0].clone();
        if (!model.firstPiece()) {
            for (int piece = 1; piece < states.length; piece++) {
                for (int i = 0; i < vector.length; i++) {
                    vector[i] += states[piece][i];
                }
            }
        }
        double square = 0;
        for (float x : vector) {
            square += (double) x * x;
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-12);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    /** Ends the run that is under way and waits for it; whoever has more to read is told that it is cancelled. */
    @Override
    public void close() {
        closing = true;
        stop();
        use.writeLock().lock();
        try {
            closed = true;
            letGo();
        } finally {
            use.writeLock().unlock();
        }
    }

    private synchronized void stop() {
        Loaded there = loaded;
        if (there != null) {
            try {
                there.running().setTerminate(true);
            } catch (OrtException e) {
                throw new IllegalStateException("the model would not stop", e);
            }
        }
    }

    private synchronized void letGo() {
        Loaded there = loaded;
        loaded = null;
        if (there != null) {
            try {
                there.running().close();
                there.session().close();
            } catch (OrtException e) {
                throw new IllegalStateException("the model would not let go", e);
            }
        }
    }
}
