package org.tradebrief.check.prove.policy;

import java.util.regex.Pattern;
import org.tradebrief.check.extract.Statement;

/** The folded words around a statement that may say what it is of, from the nearest out. */
final class Around {
    private static final String SENTENCE_ENDS = "。!?\n";
    private static final String GROUP_ENDS = SENTENCE_ENDS + ";";
    private static final String SEPARATORS = GROUP_ENDS + "、,:()从到至";
    private static final Pattern REFERS = Pattern.compile("这一天|这天|当天|当日|同日|那天|同一天|这个月|当月");
    private static final Pattern ABBREVIATED = Pattern.compile("(?:^|[^a-z])(?:nos?|vs|art|para|[a-z])$");
    /** A cell that holds nothing but how close a hit came. */
    private static final Pattern HIT = Pattern.compile("(?:^|\\| )[01]\\.\\d{2,5} \\|");

    private static final int FARTHEST = 300;

    private Around() {}

    /** Its sentence. */
    static String sentence(Statement s) {
        return between(s, SENTENCE_ENDS);
    }

    /** Its sentence, and the one before it where words such as 這一天 point there. */
    static String withReferred(Statement s) {
        String own = sentence(s);
        if (!REFERS.matcher(own).find()) {
            return own;
        }
        return withSentenceBefore(s);
    }

    /** Its sentence and the one before it. */
    static String withSentenceBefore(Statement s) {
        String folded = s.run().folded();
        int start = start(folded, s.start(), SENTENCE_ENDS);
        int before = Math.max(0, start - 1);
        return folded.substring(start(folded, before, SENTENCE_ENDS), before) + ',' + sentence(s);
    }

    /** Its part of the sentence between semicolons; the whole row in a table, but for one of hits, whose query tells nothing. */
    static String group(Statement s) {
        String row = s.acts().row();
        if (row.isEmpty()) {
            return between(s, GROUP_ENDS);
        }
        return HIT.matcher(row).find() ? s.run().folded() : row;
    }

    /** The words before it in its sentence. */
    static String before(Statement s) {
        String folded = s.run().folded();
        return folded.substring(start(folded, s.start(), SENTENCE_ENDS), s.start());
    }

    /** The words right behind it in its sentence. */
    static String behind(Statement s) {
        String folded = s.run().folded();
        return folded.substring(s.end(), end(folded, s.end(), SENTENCE_ENDS));
    }

    /** 鎵鍺（2024.8）: what a bracket that holds nothing else stands behind; empty where it stands in none. */
    static String bracketed(Statement s) {
        String folded = s.run().folded();
        int open = s.start() - 1;
        boolean alone =
                open > 0 && folded.charAt(open) == '(' && s.end() < folded.length() && folded.charAt(s.end()) == ')';
        return alone ? folded.substring(start(folded, open, SEPARATORS), open).strip() : "";
    }

    private static String between(Statement s, String ends) {
        String folded = s.run().folded();
        return folded.substring(start(folded, s.start(), ends), end(folded, s.end(), ends));
    }

    private static int start(String folded, int at, String ends) {
        int from = at;
        while (from > 0 && at - from < FARTHEST && !isEnd(folded, from - 1, ends)) {
            from--;
        }
        return from;
    }

    /** One of the marks, or a full stop of an English sentence. */
    private static boolean isEnd(String folded, int at, String ends) {
        boolean stop = folded.charAt(at) == '.' && at + 1 < folded.length() && folded.charAt(at + 1) == ' ';
        return ends.indexOf(folded.charAt(at)) >= 0
                || stop
                        && !ABBREVIATED
                                .matcher(folded.substring(Math.max(0, at - 4), at))
                                .find();
    }

    private static int end(String folded, int at, String ends) {
        int to = at;
        while (to < folded.length() && to - at < FARTHEST && !isEnd(folded, to, ends)) {
            to++;
        }
        return to;
    }
}
