package org.tradebrief.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;

/**
 * The right to write to a workspace, held by one program at a time. The operating system holds the lock and drops it when
 * the program dies; the file beside it only says who that is.
 */
public final class WorkspaceLock implements AutoCloseable {
    private static final String NOTE = "lock.txt";
    /** The note of one who did not come to take it away. */
    private static final String LEFT = "lock-left.txt";

    private final FileChannel channel;
    private final FileLock lock;
    private final Path note;

    private WorkspaceLock(FileChannel channel, FileLock lock, Path note) {
        this.channel = channel;
        this.lock = lock;
        this.note = note;
    }

    /** Takes the lock, or refuses and says who has it. */
    public static WorkspaceLock take(Path folder, LockHolder holder) {
        Path note = folder.resolve(NOTE);
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw taken(note);
            }
            if (Files.exists(note)) {
                Files.move(note, folder.resolve(LEFT), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(note, holder.lines());
            return new WorkspaceLock(channel, lock, note);
        } catch (IOException e) {
            throw DiskFailures.refusal("鎖定工作區", folder, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Refusal taken(Path note) {
        String who = readNote(note).map(LockHolder::chinese).orElse("另一個程式");
        return new Refusal("WS-LOCKED", "工作區正由" + who + "寫入。", "關閉該程式後再做一次，或開啟另一個工作區。");
    }

    private static Optional<LockHolder> readNote(Path note) {
        try {
            return LockHolder.parse(Files.readString(note));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Who writes to the workspace just now; empty where nobody does. */
    public static Optional<LockHolder> holder(Path folder) {
        Path file = folder.resolve("lock");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = tryLock(channel)) {
            return free == null ? readNote(folder.resolve(NOTE)) : Optional.empty();
        } catch (IOException e) {
            throw DiskFailures.refusal("查看工作區的鎖", folder, e);
        }
    }

    /** Who wrote to the workspace and ended without closing it; empty once {@link #forgetLeft} was called. */
    public static Optional<LockHolder> left(Path folder) {
        return readNote(folder.resolve(LEFT));
    }

    public static void forgetLeft(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(LEFT));
        } catch (IOException e) {
            throw DiskFailures.refusal("整理工作區", folder, e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw DiskFailures.refusal("釋放工作區", note.resolveSibling(""), e);
        }
    }
}
