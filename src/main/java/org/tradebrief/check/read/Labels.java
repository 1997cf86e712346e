package org.tradebrief.check.read;

/** Tells paragraphs that name what follows, and notes that speak of a table. */
final class Labels {
    private static final int LONGEST_NOTE = 400;
    /** A note begins with the word that makes it one, or is hardly more than it; a paragraph that holds one is none. */
    private static final int NOTE_START = 8;

    private static final int SHORT_NOTE = 60;
    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_CAPTION = 120;
    private static final String[] TABLE_WORDS = {"表", "附表", "图表", "table", "exhibit"};
    private static final String NUMBERS = "0123456789一二三四五六七八九十abcdefghi甲乙丙丁";
    private static final String[] NOTE_WORDS = {
        "单位", "基期", "来源", "资料:", "注:", "註:", "说明", "两年合计", "口径", "unit", "note:", "source", "usd"
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
        int close = raw.indexOf("**", start + 2, Math.min(raw.length(), to + 2));
        if (close < 0 || width(raw, start, close) > LONGEST_LABEL) {
            return false;
        }
        Run rest = new RunBuilder(raw).add(close + 2, to).build();
        return rest.folded().chars().allMatch(c -> c == Run.CUT || c == ':' || c == ' ');
    }

    /** A sign of Han takes the room of two Latin ones; counted no farther than a label is long. */
    private static int width(String raw, int from, int to) {
        int width = 0;
        for (int at = from; at < to && width <= LONGEST_LABEL; at++) {
            width += raw.charAt(at) < 0x2E80 ? 1 : 2;
        }
        return width;
    }

    /** What names the table below it: 表 2　2025 年逆差（US$ bn）, 下表為…, or words that are no sentence. */
    static boolean isCaption(Run run) {
        if (run.length() > LONGEST_CAPTION) {
            return false;
        }
        String words = run.folded().strip();
        boolean points = words.contains("下表") || words.contains("如下") || words.contains("below");
        return isNumbered(run) || points || !words.isEmpty() && "。!?;.,".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** 表 2, 附表三, Table 1: a caption wherever it stands. */
    static boolean isNumbered(Run run) {
        String words = run.folded().strip();
        for (String word : TABLE_WORDS) {
            int at = word.length();
            boolean number = words.startsWith(word)
                    && words.length() > at + 1
                    && NUMBERS.indexOf(words.charAt(words.charAt(at) == ' ' ? at + 1 : at)) >= 0;
            if (number && run.length() <= LONGEST_CAPTION) {
                return true;
            }
        }
        return false;
    }

    static boolean isNote(Run run) {
        if (run.length() > LONGEST_NOTE) {
            return false;
        }
        for (String word : NOTE_WORDS) {
            int at = run.folded().indexOf(word);
            if (at >= 0 && (at <= NOTE_START || run.length() <= SHORT_NOTE)) {
                return true;
            }
        }
        return !run.citations().isEmpty() && run.length() < 120;
    }
}
