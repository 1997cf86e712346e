package org.tradebrief.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An extract's lines with the section each stands in, and its bold keys with their values, in each way of writing them
 * that was seen: {@code - **Key**: value}, {@code **Key:** value}, {@code **Key**: value}.
 */
final class Fields {
    private static final Pattern KEY =
            Pattern.compile("^(?:-\\s+)?\\*\\*([^*:：]{1,60}?)\\s*(?:[:：]\\s*\\*\\*|\\*\\*\\s*[:：])\\s*(.*)$");
    private static final Pattern MARKER = Pattern.compile("^\\[(REVIEW_NEEDED|SKIPPED)[^\\]]*\\]\\s*");
    private static final int TITLE_WITHIN = 20;

    private final List<Line> lines = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private String marker = "";
    private String title = "";
    private int titleLine = 1;

    /** @param section the heading above it, empty in the head */
    record Line(int number, String text, String section) {
        /** Guesses of a model about what may follow; never a fact. */
        boolean isSpeculation() {
            String lower = section.toLowerCase(Locale.ROOT);
            return lower.startsWith("supply chain") || lower.contains("checklist");
        }
    }

    record Field(String key, String value, int line) {}

    Fields(String text) {
        String section = "";
        boolean titled = false;
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = withoutMarker(raw.strip().replace("\uFEFF", ""), number);
            if (!titled && number <= TITLE_WITHIN && line.startsWith("# ")) {
                title = withoutMarker(line.substring(2).strip(), 1);
                titleLine = number;
                titled = true;
            } else if (line.startsWith("## ")) {
                section = line.substring(3).strip();
            } else if (titled && number == titleLine + 1 && continuesTitle(line)) {
                title = title + line;
            }
            lines.add(new Line(number, line, section));
            field(line, number);
        }
    }

    private static boolean continuesTitle(String line) {
        return !line.isEmpty() && "#|>-*`[".indexOf(line.charAt(0)) < 0;
    }

    /** A marker counts only at the very top: the same words stand in running text too. */
    private String withoutMarker(String line, int number) {
        Matcher m = MARKER.matcher(line);
        if (number > 3 || !m.lookingAt()) {
            return line;
        }
        marker = m.group(1);
        return line.substring(m.end());
    }

    private void field(String line, int number) {
        if (line.startsWith("**") || line.startsWith("- **")) {
            Matcher m = KEY.matcher(line);
            if (m.matches()) {
                fields.add(new Field(
                        m.group(1).strip().toLowerCase(Locale.ROOT), m.group(2).strip(), number));
            }
        }
    }

    String marker() {
        return marker;
    }

    String title() {
        return title;
    }

    List<Line> lines() {
        return lines;
    }

    /** The first of these keys that has a value, wherever in the extract it stands. */
    Optional<Field> first(String... keys) {
        for (String key : keys) {
            for (Field field : fields) {
                if (field.key.equals(key) && !field.value.isBlank()) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    String value(String... keys) {
        return first(keys).map(Field::value).orElse("");
    }

    /** The text of a section whose heading starts so. */
    String section(String heading) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (line.section.startsWith(heading) && !line.text.startsWith("## ")) {
                text.append(line.text).append('\n');
            }
        }
        return text.toString().strip();
    }
}
