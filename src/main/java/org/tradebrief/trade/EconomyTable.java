package org.tradebrief.trade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the two tables of economies that come with the program: the codes and names, and what else they are called. */
final class EconomyTable {
    private static final List<String> NOTHING_MORE = List.of("", "", "", "");

    /**
     * One line of both tables together.
     *
     * @param abbreviations one or two characters that stand for the economy in headlines: 美, 台
     * @param furtherCodes codes of other lists that mean it too: 250 and 251 both are France
     */
    record Entry(Economy economy, List<String> abbreviations, List<Integer> furtherCodes) {}

    private EconomyTable() {}

    static List<Entry> read() {
        Map<String, List<String>> more = new HashMap<>();
        for (List<String> row : rows("economy-aliases.csv")) {
            more.put(row.get(0), row);
        }
        List<Entry> entries = new ArrayList<>();
        for (List<String> row : rows("economies.csv")) {
            entries.add(entry(row, more.getOrDefault(row.get(0), NOTHING_MORE)));
        }
        return entries;
    }

    private static Entry entry(List<String> row, List<String> more) {
        Set<String> aliases = new LinkedHashSet<>(parts(row.get(8)));
        aliases.addAll(parts(more.get(3)));
        Economy economy = new Economy(
                row.get(0),
                number(row.get(2)),
                number(row.get(3)),
                row.get(4),
                row.get(6),
                row.get(7),
                row.get(5),
                List.copyOf(aliases),
                Economy.Kind.valueOf(row.get(9).toUpperCase(Locale.ROOT)));
        return new Entry(
                economy,
                parts(more.get(1)),
                parts(more.get(2)).stream().map(Integer::valueOf).toList());
    }

    private static List<List<String>> rows(String resource) {
        try (InputStream in = EconomyTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + resource);
            }
            List<List<String>> all = CsvRows.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return all.subList(1, all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
