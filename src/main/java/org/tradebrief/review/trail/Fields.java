package org.tradebrief.review.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names with values in a fixed order, written a line each, so that a trail can be read without the program. */
public record Fields(List<Field> fields) {
    public Fields {
        fields = List.copyOf(fields);
    }

    public record Field(String name, String value) {}

    public static Fields of(String name, Object value) {
        return new Fields(List.of()).and(name, value);
    }

    public Fields and(String name, Object value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value.toString()));
        return new Fields(more);
    }

    /** Reads what {@link #toString} wrote. */
    public static Fields parse(String text) {
        List<Field> fields = new ArrayList<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(':');
            fields.add(new Field(line.substring(0, colon), unescaped(line.substring(colon + 1))));
        });
        return new Fields(fields);
    }

    public Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return fields.stream()
                .filter(f -> f.name().equals(name))
                .map(Field::value)
                .toList();
    }

    /** Throws {@link IllegalArgumentException} where the name is missing. */
    public String get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + this));
    }

    public int number(String name) {
        return Integer.parseInt(get(name));
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char next = value.charAt(++i);
            plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
        }
        return plain.toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Field f : fields) {
            String value = f.value().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
            text.append(f.name()).append(':').append(value).append('\n');
        }
        return text.toString();
    }
}
