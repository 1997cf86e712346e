package org.tradebrief.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.tradebrief.library.Refusal;

/**
 * The workspace's SQLite database: one connection that writes, in a transaction each time, and as many as are needed that
 * read beside it. Failures that a person can do something about come as {@link Refusal}.
 */
public final class Database implements AutoCloseable {
    /** Above this size the full check is left to the doctor: it reads every page. */
    private static final long CHECKED_AT_OPENING = 32L << 20;

    private static final int IDLE_READERS = 4;

    private final Path file;
    private final Optional<Connection> writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private Durability durability = Durability.POWER_LOSS;
    private volatile boolean closed;

    private Database(Path file, Optional<Connection> writer) {
        this.file = file;
        this.writer = writer;
    }

    /** Makes an empty database. It gets its name only once it is whole. */
    public static void create(Path file, Migrations migrations) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            try (Connection connection = connect(unfinished, false)) {
                Sql.script(connection, "PRAGMA application_id = " + DatabaseFile.APPLICATION_ID);
                migrations.run(connection);
                Sql.first(connection, "PRAGMA journal_mode = WAL", r -> r.getString(1));
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw Failures.refusal(file, e);
        } catch (IOException e) {
            throw new Refusal("WS-IO", "無法建立工作區的資料庫：" + file + "。", "檢查資料夾的權限與磁碟空間。", e);
        }
    }

    /** Looks at the file without changing it and returns its version; refuses what is damaged, foreign or newer. */
    public static int inspect(Path file, Migrations migrations) {
        DatabaseFile.refuseUnlessOurs(file);
        try (Connection connection = connect(file, true)) {
            int version = Migrations.version(connection);
            if (version > migrations.newest()) {
                throw new Refusal(
                        "WS-NEWER",
                        "這個工作區由較新的版本建立（第 " + version + " 版，本程式到第 " + migrations.newest() + " 版），未作任何更動。",
                        "更新本程式，或開啟另一個工作區。");
            }
            if (Files.size(file) <= CHECKED_AT_OPENING) {
                refuseIfDamaged(file, connection);
            }
            return version;
        } catch (SQLException e) {
            throw Failures.refusal(file, e);
        } catch (IOException e) {
            throw new Refusal("WS-IO", "無法讀取工作區的資料庫：" + file + "。", "檢查磁碟後再做一次。", e);
        }
    }

    private static void refuseIfDamaged(Path file, Connection connection) throws SQLException {
        String found = check(connection);
        if (!found.equals("ok")) {
            throw Failures.damaged(file, new SQLException(found));
        }
    }

    private static String check(Connection connection) throws SQLException {
        return Sql.first(connection, "PRAGMA quick_check(1)", r -> Cells.text(r, "quick_check"))
                .orElse("ok");
    }

    /** Brings an older database up to date, after a copy of it was put into {@code backups}. The caller holds the lock. */
    public static void migrate(Path file, Migrations migrations, Clock clock) {
        try (Connection connection = connect(file, false)) {
            if (Migrations.version(connection) < migrations.newest()) {
                Migrations.backUp(connection, file.toAbsolutePath().resolveSibling(""), clock);
                migrations.run(connection);
            }
        } catch (SQLException e) {
            throw Failures.refusal(file, e);
        }
    }

    /** Opens for reading and writing. The caller holds the lock and has inspected the file. */
    public static Database openToWrite(Path file) {
        try {
            return new Database(file, Optional.of(connect(file, false)));
        } catch (SQLException e) {
            throw Failures.refusal(file, e);
        }
    }

    /** Opens for reading, beside whoever writes. */
    public static Database openToRead(Path file) {
        return new Database(file, Optional.empty());
    }

    public boolean isWritable() {
        return writer.isPresent();
    }

    /** Reads a snapshot: what others write meanwhile is not seen. */
    public <T> T read(Work<T> work) {
        try {
            Connection connection = borrow();
            try {
                return work.with(connection);
            } finally {
                giveBack(connection);
            }
        } catch (SQLException e) {
            throw Failures.refusal(file, e);
        }
    }

    /** Does the work in one transaction: all of it, on the disk when this returns, or, when it throws, nothing. */
    public <T> T write(Work<T> work) {
        return write(Durability.POWER_LOSS, work);
    }

    /** The same with a weaker promise, for what can be brought in again. */
    public <T> T write(Durability wanted, Work<T> work) {
        Connection connection =
                writer.orElseThrow(() -> new Refusal("WS-READ-ONLY", "工作區是以唯讀方式開啟的，不能寫入。", "關閉佔用工作區的程式後重新開啟。"));
        writing.lock();
        try {
            if (wanted != durability) {
                Sql.script(connection, "PRAGMA synchronous = " + wanted.pragma());
                durability = wanted;
            }
            return inTransaction(connection, work);
        } catch (SQLException e) {
            throw Failures.refusal(file, e);
        } finally {
            writing.unlock();
        }
    }

    private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        Sql.script(connection, "BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.with(connection);
            Sql.script(connection, "COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    /** After a full disk SQLite may have rolled back already; then there is nothing left to do. */
    private static void rollBack(Connection connection) {
        try {
            Sql.script(connection, "ROLLBACK");
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "nothing to roll back", e);
        }
    }

    /** Reads every page and says {@code ok}, or the first fault found. */
    public String check() {
        return read(Database::check);
    }

    private Connection borrow() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the workspace is closed");
        }
        Connection waiting = idle.poll();
        return waiting != null ? waiting : connect(file, true);
    }

    private void giveBack(Connection connection) throws SQLException {
        if (closed || idle.size() >= IDLE_READERS) {
            connection.close();
        } else {
            idle.push(connection);
        }
    }

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        config.setReadOnly(readOnly);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(readOnly ? -16_000 : -64_000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    @Override
    public void close() {
        closed = true;
        writing.lock();
        try {
            for (Connection c = idle.poll(); c != null; c = idle.poll()) {
                c.close();
            }
            if (writer.isPresent()) {
                writer.get().close();
            }
        } catch (SQLException e) {
            throw Failures.refusal(file, e);
        } finally {
            writing.unlock();
        }
    }
}
