package org.tradebrief.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their arguments in one line each. */
public final class Sql {
    private Sql() {}

    public static <T> List<T> list(Connection connection, String sql, Row<T> row, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row.of(result));
                }
                return rows;
            }
        }
    }

    /** Hands over row by row, so that however many there are only one stands in memory. */
    public static void each(Connection connection, String sql, Taker taker, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    taker.take(result);
                }
            }
        }
    }

    /** Does something with the row at which a result stands. */
    @FunctionalInterface
    public interface Taker {
        void take(ResultSet result) throws SQLException;
    }

    /** The first row; empty where there is none. */
    public static <T> Optional<T> first(Connection connection, String sql, Row<T> row, @Nullable Object... arguments)
            throws SQLException {
        return list(connection, sql, row, arguments).stream().findFirst();
    }

    /** Returns how many rows changed. */
    public static int update(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /** Inserts a row and returns its key. */
    public static long insert(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        return first(connection, sql + " RETURNING rowid", r -> r.getLong(1), arguments)
                .orElseThrow();
    }

    /** Runs a script of statements as it stands. */
    public static void script(Connection connection, String script) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /** Sets a statement's arguments in order, the first at place 1. */
    public static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
