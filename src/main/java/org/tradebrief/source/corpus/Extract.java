package org.tradebrief.source.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A Markdown extract taken apart.
 *
 * @param marker what stands in square brackets at the very top, such as {@code REVIEW_NEEDED}; empty for none
 * @param title the first heading, without the marker
 * @param titleLine the line of the title, counted from 1
 * @param head the keys between the title and the first section, in lower case, with the first value of each
 * @param bodyStart the index in the lines at which the head ends
 * @param lines the whole text
 */
record Extract(
        String marker, String title, int titleLine, Map<String, String> head, int bodyStart, List<String> lines) {
    Extract {
        head = Map.copyOf(head);
        lines = List.copyOf(lines);
    }

    /** The value of the first of these keys that the head has and that is not blank. */
    Optional<String> value(String... keys) {
        for (String key : keys) {
            String value = head.get(key.toLowerCase(Locale.ROOT));
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** What stands in the last pair of brackets of that key's value: 158 in {@code Taiwan (158)}. */
    Optional<String> code(String... keys) {
        return value(keys).flatMap(v -> {
            String text = v.replace('（', '(').replace('）', ')');
            int open = text.lastIndexOf('(');
            int close = text.indexOf(')', open + 1);
            return open < 0 || close < 0
                    ? Optional.empty()
                    : Optional.of(text.substring(open + 1, close).strip());
        });
    }
}
