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
import java.util.Map;

/**
 * The schema's versions, each a script under {@code schema}. A database's {@code user_version} says how many it has seen.
 * A released script is never changed; what comes later is a new one at the end of the list.
 */
public final class Migrations {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** A script, and what is done after it that SQL cannot do. */
    private record Step(String script, Work<?> afterwards) {}

    private final List<Step> steps;

    private Migrations(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * A schema of scripts, oldest first.
     *
     * @param afterwards by the name of a script what is done once it has run, in the same transaction
     */
    public static Migrations of(List<String> names, Map<String, Work<?>> afterwards) {
        return new Migrations(names.stream()
                .map(n -> new Step(read(n), afterwards.getOrDefault(n, c -> true)))
                .toList());
    }

    /** The first so many versions of this program's schema: what an earlier release made. */
    public Migrations upTo(int version) {
        return new Migrations(steps.subList(0, version));
    }

    public int newest() {
        return steps.size();
    }

    /** Brings the database to the newest version, all or nothing. */
    void run(Connection connection) throws SQLException {
        int from = version(connection);
        connection.setAutoCommit(false);
        try {
            for (Step step : steps.subList(from, steps.size())) {
                Sql.script(connection, step.script());
                step.afterwards().with(connection);
            }
            Sql.script(connection, "PRAGMA user_version = " + steps.size());
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
