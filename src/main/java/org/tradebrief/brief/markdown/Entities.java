package org.tradebrief.brief.markdown;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The few character references that tables written by machines use. Others stay as they are written. */
final class Entities {
    private static final Pattern REFERENCE = Pattern.compile("&(?:(\\w{2,6})|#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5}));");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "minus", "\u2212", "ndash",
            "–", "mdash", "—");

    private Entities() {}

    static String decoded(String text) {
        return REFERENCE.matcher(text).replaceAll(m -> {
            String named = m.group(1) == null ? null : NAMED.get(m.group(1));
            int code = m.group(2) != null ? Integer.parseInt(m.group(2)) : hexadecimal(m.group(3));
            String decoded = named != null ? named : readable(code) ? Character.toString(code) : m.group();
            return Matcher.quoteReplacement(decoded);
        });
    }

    private static int hexadecimal(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits, 16);
    }

    private static boolean readable(int code) {
        return code >= 0x20 && Character.isValidCodePoint(code) && !(code >= 0xD800 && code <= 0xF8FF);
    }
}
