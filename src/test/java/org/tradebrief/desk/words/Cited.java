package org.tradebrief.desk.words;

/** Tells in a test what of an English text may be Chinese. */
public final class Cited {
    private Cited() {}

    /** Whether Chinese is left that is not cited in quotes. */
    public static boolean leavesChinese(String english) {
        int depth = 0;
        StringBuilder outside = new StringBuilder();
        for (char c : english.toCharArray()) {
            depth += c == '“' ? 1 : c == '”' ? -1 : c == '"' ? 1 - 2 * depth : 0;
            outside.append(depth > 0 ? ' ' : c);
        }
        return Marks.hasChinese(outside.toString());
    }
}
