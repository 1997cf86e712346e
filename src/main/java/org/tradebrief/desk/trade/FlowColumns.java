package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/**
 * Many flows of one reporter and direction in little memory: a column for each part, what repeats itself kept once. A row
 * takes 34 bytes; a flow with its source takes some 250. Values stay exact: an unscaled whole number and its scale.
 */
final class FlowColumns {
    private static final int FIRST = 1024;

    /** The scale of a value that is kept aside. */
    private static final byte WIDE = Byte.MAX_VALUE;

    private final Map<Integer, BigDecimal> wide = new HashMap<>();
    private final Names<Economy> partners = new Names<>();
    private final Names<Period> periods = new Names<>();
    private final Names<String> products = new Names<>();
    private final Names<LocalDate> vintages = new Names<>();
    private final Names<SourceRow> documents = new Names<>();
    private int size;
    private int[] partner = new int[FIRST];
    private int[] period = new int[FIRST];
    private int[] product = new int[FIRST];
    private int[] vintage = new int[FIRST];
    private int[] document = new int[FIRST];
    private int[] line = new int[FIRST];
    private long[] unscaled = new long[FIRST];
    private byte[] scale = new byte[FIRST];
    private byte[] provider = new byte[FIRST];

    /** Each different value once, with a number. */
    private static final class Names<T> {
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> all = new ArrayList<>();

        int number(T value) {
            return numbers.computeIfAbsent(value, v -> {
                all.add(v);
                return all.size() - 1;
            });
        }
    }

    void add(Flow flow) {
        if (size == partner.length) {
            grow(size + (size >> 1));
        }
        partner[size] = partners.number(flow.partner());
        period[size] = periods.number(flow.period());
        product[size] = products.number(flow.product());
        vintage[size] = vintages.number(flow.vintage());
        SourceRow row = flow.source();
        document[size] = documents.number(new SourceRow(row.document(), row.path(), 1));
        line[size] = row.line();
        provider[size] = (byte) flow.provider().ordinal();
        keep(flow.usd());
        size++;
    }

    /** More than 18 digits, which no amount of trade has, are kept aside. */
    private void keep(BigDecimal usd) {
        if (usd.unscaledValue().bitLength() < Long.SIZE - 1 && usd.scale() >= 0 && usd.scale() < WIDE) {
            unscaled[size] = usd.unscaledValue().longValue();
            scale[size] = (byte) usd.scale();
        } else {
            scale[size] = WIDE;
            wide.put(size, usd);
        }
    }

    private void grow(int length) {
        partner = Arrays.copyOf(partner, length);
        period = Arrays.copyOf(period, length);
        product = Arrays.copyOf(product, length);
        vintage = Arrays.copyOf(vintage, length);
        document = Arrays.copyOf(document, length);
        line = Arrays.copyOf(line, length);
        unscaled = Arrays.copyOf(unscaled, length);
        scale = Arrays.copyOf(scale, length);
        provider = Arrays.copyOf(provider, length);
    }

    int size() {
        return size;
    }

    Economy partner(int row) {
        return partners.all.get(partner[row]);
    }

    Period period(int row) {
        return periods.all.get(period[row]);
    }

    String product(int row) {
        return products.all.get(product[row]);
    }

    LocalDate vintage(int row) {
        return vintages.all.get(vintage[row]);
    }

    BigDecimal usd(int row) {
        return scale[row] == WIDE
                ? Objects.requireNonNull(wide.get(row))
                : BigDecimal.valueOf(unscaled[row], scale[row]);
    }

    SourceRow source(int row) {
        SourceRow known = documents.all.get(document[row]);
        return new SourceRow(known.document(), known.path(), line[row]);
    }

    Provider provider(int row) {
        return Provider.values()[provider[row]];
    }

    /** The codes of goods that there are, {@link Flow#TOTAL} first. */
    List<String> products() {
        return products.all.stream()
                .sorted((a, b) -> a.equals(Flow.TOTAL) ? -1 : b.equals(Flow.TOTAL) ? 1 : a.compareTo(b))
                .toList();
    }

    /** The latest day from which a value was known. */
    Optional<LocalDate> latest() {
        return vintages.all.stream().max(Comparator.naturalOrder());
    }

    /** Compares two rows by their value, without making numbers where the scales are equal. */
    int compareUsd(int a, int b) {
        return scale[a] == scale[b] && scale[a] != WIDE
                ? Long.compare(unscaled[a], unscaled[b])
                : usd(a).compareTo(usd(b));
    }

    /** A comparison of two rows. */
    interface RowOrder {
        int compare(int a, int b);
    }

    RowOrder byPartner(Comparator<Economy> order) {
        return ranked(partner, partners.all, order);
    }

    RowOrder byPeriod() {
        return ranked(period, periods.all, Comparator.naturalOrder());
    }

    RowOrder byProduct() {
        return ranked(product, products.all, Comparator.naturalOrder());
    }

    RowOrder byVintage() {
        return ranked(vintage, vintages.all, Comparator.naturalOrder());
    }

    RowOrder bySource() {
        RowOrder documentFirst = ranked(document, documents.all, Comparator.comparing(SourceRow::path));
        return (a, b) -> {
            int byDocument = documentFirst.compare(a, b);
            return byDocument != 0 ? byDocument : Integer.compare(line[a], line[b]);
        };
    }

    /** Each different value is put in its place once; rows are then compared by these places. */
    private static <T> RowOrder ranked(int[] column, List<T> all, Comparator<? super T> order) {
        Integer[] sorted = new Integer[all.size()];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, Comparator.comparing(all::get, order));
        int[] place = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            place[sorted[i]] = i;
        }
        return (a, b) -> Integer.compare(place[column[a]], place[column[b]]);
    }

    /** What a row's partner, period and product are found by; each is written once. */
    interface RowText {
        boolean matches(int row);
    }

    /** A word has no spaces, so that it stands in one of the three alone: each different value is looked at once. */
    RowText found(Typed typed, Function<Economy, String> name) {
        List<List<RowText>> alternatives = typed.alternatives().stream()
                .map(words -> words.stream().map(word -> found(word, name)).toList())
                .toList();
        return row -> alternatives.stream().anyMatch(words -> words.stream().allMatch(word -> word.matches(row)));
    }

    private RowText found(String word, Function<Economy, String> name) {
        boolean[] who = holding(partners.all, e -> name.apply(e).contains(word));
        boolean[] when = holding(periods.all, p -> p.toString().contains(word));
        boolean[] what = holding(products.all, p -> p.toLowerCase(Locale.ROOT).contains(word));
        return row -> who[partner[row]] || when[period[row]] || what[product[row]];
    }

    private static <T> boolean[] holding(List<T> all, Predicate<T> holds) {
        boolean[] each = new boolean[all.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = holds.test(all.get(i));
        }
        return each;
    }
}
