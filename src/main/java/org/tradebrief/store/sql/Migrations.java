package org.tradebrief.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The schema's versions, each a script under {@code schema}. A database's {@code user_version} says how many it has seen.
 * A released script is never changed; what comes later is a new one at the end of the list.
 */
public final class Migrations {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final List<String> scripts;

    private Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The scripts that this program brings. */
    public static Migrations all() {
        return of(List.of(
                "001-library.sql",
                "002-trade.sql",
                "003-register.sql",
                "004-review.sql",
                "005-cut.sql",
                "006-choice.sql"));
    }

    /** The first so many versions of this program's schema: what an earlier release made. */
    public Migrations upTo(int version) {
        return new Migrations(scripts.subList(0, version));
    }

    private static Migrations of(List<String> names) {
        return new Migrations(names.stream().map(Migrations::read).toList());
    }

    public int newest() {
        return scripts.size();
    }

    /** Brings the database to the newest version, all or nothing. */
    void run(Connection connection) throws SQLException {
        int from = version(connection);
        connection.setAutoCommit(false);
        try {
            for (String script : scripts.subList(from, scripts.size())) {
                Sql.script(connection, script);
            }
            Sql.script(connection, "PRAGMA user_version = " + scripts.size());
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    static int version(Connection connection) throws SQLException {
        return Sql.first(connection, "PRAGMA user_version", r -> r.getInt(1)).orElse(0);
    }

    /** Copies the whole database, what is still in its log included, beside it. */
    static Path backUp(Connection connection, Path folder, Clock clock) throws SQLException {
        Path backups = folder.resolve("backups");
        Path copy = backups.resolve("tradebrief-v" + version(connection) + "-" + STAMP.format(clock.instant()) + ".db");
        try {
            Files.createDirectories(backups);
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Sql.update(connection, "VACUUM INTO ?", copy.toString());
        return copy;
    }

    private static String read(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/org/tradebrief/store/schema/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
