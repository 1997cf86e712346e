package org.tradebrief.check.read;

/** Tells paragraphs that name what follows, and notes that speak of a table. */
final class Labels {
    private static final int LONGEST_NOTE = 400;
    private static final String[] NOTE_WORDS = {
        "单位", "基期", "来源", "注:", "註:", "说明", "两年合计", "口径", "unit", "note:", "source", "usd"
    };

    private Labels() {}

    /** Whether a line is bold words alone, with no more after them than a source or a colon: {@code **台灣出口**（來源：…）}. */
    static boolean isLabel(String raw, int from, int to) {
        int start = from;
        while (start < to && (raw.charAt(start) == ' ' || raw.charAt(start) == '>')) {
            start++;
        }
        if (!raw.startsWith("**", start)) {
            return false;
        }
        int close = raw.indexOf("**", start + 2);
        if (close < 0 || close > to || close - start > 60) {
            return false;
        }
        Run rest = new RunBuilder(raw).add(close + 2, to).build();
        return rest.folded().chars().allMatch(c -> c == Run.CUT || c == ':' || c == ' ');
    }

    static boolean isNote(Run run) {
        if (run.length() > LONGEST_NOTE) {
            return false;
        }
        for (String word : NOTE_WORDS) {
            if (run.folded().contains(word)) {
                return true;
            }
        }
        return !run.citations().isEmpty() && run.length() < 120;
    }
}
