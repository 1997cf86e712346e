package org.tradebrief.desk.instance;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;

/**
 * The right to be a person's one window. Who holds the lock listens on the socket beside it; who does not hands on what it
 * was given. The system drops the lock when its holder dies, so a socket that was left behind is told from a live one.
 */
public final class OneWindow implements AutoCloseable {
    private static final String SOCKET = "desk";
    private static final int LARGEST = 1 << 18;
    private static final int PATIENCE_SECONDS = 20;
    private static final long PAUSE_MILLIS = 50;
    private static final byte TAKEN = 1;

    private final Path socket;
    private final @Nullable FileChannel lock;
    private final @Nullable ServerSocketChannel door;

    private OneWindow(Path socket, @Nullable FileChannel lock, @Nullable ServerSocketChannel door) {
        this.socket = socket;
        this.lock = lock;
        this.door = door;
    }

    /**
     * Takes the right, or hands on to the window that has it; empty then.
     *
     * @throws Refusal {@code DSK-BUSY} where that window does not answer
     */
    public static Optional<OneWindow> enter(Path folder, Handed what) {
        try {
            OneWindow first = claim(folder);
            if (first != null) {
                return Optional.of(first);
            }
        } catch (IOException e) {
            // Where no such place can be made, each start has a window of its own.
            return Optional.of(new OneWindow(folder, null, null));
        }
        hand(folder, what);
        return Optional.empty();
    }

    private static @Nullable OneWindow claim(Path folder) throws IOException {
        MeetingPlace.make(folder);
        FileChannel lock =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(lock)) {
            lock.close();
            return null;
        }
        Path socket = folder.resolve(SOCKET);
        // Whoever made it is gone, for the lock was free.
        Files.deleteIfExists(socket);
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(socket));
        return new OneWindow(socket, lock, door);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Takes what later starts hand on, each on a thread of its own, until this is closed. */
    public void listen(Consumer<Handed> taken) {
        ServerSocketChannel open = door;
        if (open != null) {
            Thread.ofPlatform().daemon().name("one-window").start(() -> listen(open, taken));
        }
    }

    private static void listen(ServerSocketChannel door, Consumer<Handed> taken) {
        while (door.isOpen()) {
            try {
                SocketChannel caller = door.accept();
                Thread.ofVirtual().start(() -> answer(caller, taken));
            } catch (IOException e) {
                // The door was closed, or nobody can come in any more: this window stays as it is.
                return;
            }
        }
    }

    private static void answer(SocketChannel caller, Consumer<Handed> taken) {
        try (caller) {
            DataInputStream in = new DataInputStream(new AtMost(Channels.newInputStream(caller), LARGEST));
            taken.accept(Handed.read(in));
            caller.write(ByteBuffer.wrap(new byte[] {TAKEN}));
        } catch (IOException e) {
            // What came was not from a start of this program, or it left before it was answered: nothing to open.
            return;
        }
    }

    private static void hand(Path folder, Handed what) {
        CompletableFuture<Boolean> done = CompletableFuture.supplyAsync(() -> knock(folder.resolve(SOCKET), what));
        try {
            if (done.get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (ExecutionException | TimeoutException e) {
            throw busy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw busy(null);
    }

    private static Refusal busy(@Nullable Throwable why) {
        return new Refusal("DSK-BUSY", "工作台已經開著，但沒有回應。", "等它忙完，或結束它之後再開啟。", why);
    }

    /** A window that is just starting has the lock before it has the socket, so one knock may be too early. */
    private static boolean knock(Path socket, Handed what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS / 2);
        while (System.nanoTime() < end) {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                what.write(new DataOutputStream(bytes));
                Channels.newOutputStream(channel).write(bytes.toByteArray());
                return Channels.newInputStream(channel).read() == TAKEN;
            } catch (IOException e) {
                if (!pause()) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (door == null || lock == null) {
            return;
        }
        try {
            door.close();
            Files.deleteIfExists(socket);
            lock.close();
        } catch (IOException e) {
            // The next start finds the lock free once this process has ended, whatever is left behind here.
            return;
        }
    }
}
