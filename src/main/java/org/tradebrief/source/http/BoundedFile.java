package org.tradebrief.source.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Writes a body into a file as it comes, and breaks off when it grows beyond its bound. */
final class BoundedFile implements BodySubscriber<Path> {

    /** The body is larger than the bound. */
    static final class TooLarge extends IOException {
        TooLarge(long bound) {
            super("more than " + bound + " bytes");
        }
    }

    private final Path file;
    private final long bound;
    private final FileChannel channel;
    private final CompletableFuture<Path> done = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private long written;

    BoundedFile(Path file, long bound) throws IOException {
        this.file = file;
        this.bound = bound;
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    @Override
    public CompletionStage<Path> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription s) {
        subscription = s;
        s.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                written += buffer.remaining();
                if (written > bound) {
                    throw new TooLarge(bound);
                }
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            if (subscription != null) {
                subscription.request(1);
            }
        } catch (IOException e) {
            if (subscription != null) {
                subscription.cancel();
            }
            onError(e);
        }
    }

    @Override
    public void onError(Throwable failure) {
        close();
        done.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        close();
        done.complete(file);
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException e) {
            done.completeExceptionally(e);
        }
    }
}
