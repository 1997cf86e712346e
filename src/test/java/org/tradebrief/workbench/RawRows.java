package org.tradebrief.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sample's raw rows in an SQL database of their own: read with a pattern a line, none of the program's readers, gates or
 * stores in between. Census amounts are whole numbers of 100,000 US dollars, which is what the source rounds to.
 */
final class RawRows implements AutoCloseable {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final Pattern COMTRADE = Pattern.compile(
            "\"period\":\"(\\d+)\",\"reporterCode\":(\\d+).*\"flowCode\":\"([XM])\".*\"partnerCode\":(\\d+).*\"primaryValue\":(\\d+)}");
    private static final Pattern CENSUS = Pattern.compile("\\[\"(\\d{4})\",\"[^\"]*\",\"(\\d+)\",\"(\\d{4}-\\d{2})\"");
    private static final Pattern BALANCE =
            Pattern.compile("\\| (\\d{4}) \\| ([A-Z][a-z]+) \\| ([\\d.]+) \\| ([\\d.]+) \\| (-?[\\d.]+) \\|");
    private static final Pattern YEAR = Pattern.compile("\\| (\\d{4}) \\| ([\\d.]+) \\| ([\\d.]+) \\| (-?[\\d.]+) \\|");
    private static final Map<String, String> PARTNERS =
            Map.of("5700", "CHN", "5830", "TWN", "5880", "JPN", "5800", "KOR", "4280", "DEU");
    private static final List<String> MONTHS =
            List.of("January February March April May June July August September October November December".split(" "));

    private final Connection connection;

    private RawRows(Connection connection) {
        this.connection = connection;
    }

    static RawRows ofTheSample() throws SQLException {
        RawRows rows = new RawRows(DriverManager.getConnection("jdbc:sqlite::memory:"));
        rows.run("CREATE TABLE comtrade (reporter INTEGER, flow TEXT, partner INTEGER, usd INTEGER)");
        rows.run(
                "CREATE TABLE leg (vintage TEXT, partner TEXT, metric TEXT, month TEXT, value INTEGER, given INTEGER)");
        files("comtrade", ".json")
                .forEach(f -> matches(f, COMTRADE)
                        .forEach(m -> rows.insert(
                                "INSERT INTO comtrade VALUES (?,?,?,?)",
                                m.group(2),
                                m.group(3),
                                m.group(4),
                                m.group(5))));
        files("census", ".json").forEach(rows::census);
        files("corpus", ".md")
                .filter(f ->
                        f.toString().contains("us_trade_census") && f.toString().contains("us-balance"))
                .forEach(rows::balances);
        rows.run("CREATE TABLE year (vintage TEXT, partner TEXT, metric TEXT, year TEXT, value INTEGER)");
        files("corpus", ".md").filter(f -> f.toString().contains("us-detail")).forEach(rows::years);
        return rows;
    }

    private void census(Path file) {
        String metric = file.getFileName().toString().startsWith("exports") ? "EXPORT" : "IMPORT";
        matches(file, CENSUS)
                .forEach(m -> leg(
                        vintage(file), m.group(1), metric, m.group(3), new BigDecimal(m.group(2)).movePointLeft(5), 0));
    }

    private void balances(Path file) {
        String code = file.getFileName().toString().replaceAll("\\D*(\\d{4})-.*", "$1");
        matches(file, BALANCE).forEach(m -> {
            String month = "%s-%02d".formatted(m.group(1), MONTHS.indexOf(m.group(2)) + 1);
            String[] metrics = {"EXPORT", "IMPORT", "BALANCE"};
            for (int i = 0; i < metrics.length; i++) {
                leg(vintage(file), code, metrics[i], month, new BigDecimal(m.group(3 + i)).movePointRight(1), 1);
            }
        });
    }

    private void years(Path file) {
        String code = file.getFileName().toString().replaceAll("\\D*(\\d{4})-.*", "$1");
        matches(file, YEAR).forEach(m -> {
            String[] metrics = {"EXPORT", "IMPORT", "BALANCE"};
            for (int i = 0; i < metrics.length; i++) {
                long value = new BigDecimal(m.group(2 + i)).movePointRight(1).longValueExact();
                insert(
                        "INSERT INTO year VALUES (?,?,?,?,?)",
                        vintage(file),
                        PARTNERS.get(code),
                        metrics[i],
                        m.group(1),
                        value);
            }
        });
    }

    private void leg(String vintage, String code, String metric, String month, BigDecimal value, int given) {
        insert(
                "INSERT INTO leg VALUES (?,?,?,?,?,?)",
                vintage,
                PARTNERS.get(code),
                metric,
                month,
                value.longValueExact(),
                given);
    }

    private static String vintage(Path file) {
        return file.toString().replaceAll(".*(\\d{4}-\\d{2}-\\d{2}).*", "$1");
    }

    private static Stream<Path> files(String below, String ending) {
        try (Stream<Path> all = Files.walk(SAMPLE.resolve(below))) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MatchResult> matches(Path file, Pattern pattern) {
        try {
            return Files.readString(file)
                    .lines()
                    .flatMap(l -> pattern.matcher(l).results());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insert(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** The rows of an answer, each as texts; a number that is not there is an empty one. */
    List<List<String>> ask(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    String cell = result.getString(i);
                    row.add(cell == null ? "" : cell);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
