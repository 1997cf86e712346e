package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of days, each with what happened on it: D（第 18 號，有效）→ D（六份公告）→ D（第 70 號，暫停）, or the event before its day.
 * What stands at one day is told of that day alone, so each is read by itself as a row of a table is.
 */
final class TimeLine {
    private static final String DAY =
            "(?:\\d{4} ?[-./] ?\\d{1,2} ?[-./] ?\\d{1,2}(?!\\d)|(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号]"
                    + "|\\d{1,2} [a-z]{3,9}\\.? \\d{4})";
    private static final Pattern ONE = Pattern.compile(DAY);
    private static final Pattern DAY_FIRST = Pattern.compile(" ?" + DAY + " ?(?:[(〔【\\[][^()]*[)〕】\\]]|[:—].+) ?");
    private static final Pattern DAY_LAST =
            Pattern.compile("[^:]{2,40}(?:[(〔【\\[] ?" + DAY + " ?[)〕】\\]]|: ?" + DAY + ") ?");

    /** 圖 4｜時間軸： before the first day is its title. */
    private static final Pattern TITLE = Pattern.compile("^[^。;\\d]{0,12}(?:\\d{1,2}[^。;\\d]{0,16})?[:|]");

    private static final String OPEN = "(〔【[「『";
    private static final String CLOSE = ")〕】]」』";
    private static final String LINE_ENDS = "。\n!?";
    /** What may divide the days of a line, the plainest sign first. */
    private static final List<String> DIVIDERS = List.of("→⇒", "|", ";", "/", "、", ",");

    private TimeLine() {}

    /** Where in the folded text a day's part starts behind another, and the words behind the line; empty where it has none. */
    static List<Integer> parts(String folded) {
        if (!mayBe(folded)) {
            return List.of();
        }
        List<Integer> starts = new ArrayList<>();
        int to = 0;
        for (int from = 0; from < folded.length(); from = to + 1) {
            to = from;
            while (to < folded.length() && LINE_ENDS.indexOf(folded.charAt(to)) < 0) {
                to++;
            }
            List<Integer> parts = partsOfLine(folded.substring(from, to));
            if (!parts.isEmpty()) {
                int start = from;
                starts.add(from);
                parts.stream().skip(1).forEach(at -> starts.add(start + at));
                starts.add(to + 1);
            }
        }
        return starts.stream()
                .filter(at -> at > 0 && at < folded.length())
                .distinct()
                .toList();
    }

    /** Cheap: an arrow, or two places where a bracket or colon stands right beside a digit or 日. */
    private static boolean mayBe(String folded) {
        int beside = 0;
        for (int at = 1; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (c == '→' || c == '⇒') {
                return true;
            }
            boolean mark = c == '(' || c == ':' || c == '〔' || c == '【' || c == '[';
            boolean day = mark && (isOfDay(folded, at - 1) || isOfDay(folded, at + 1));
            beside += day ? 1 : 0;
        }
        return beside > 1;
    }

    private static boolean isOfDay(String folded, int at) {
        int place = at < folded.length() && folded.charAt(at) == ' ' ? at - 1 : at;
        char c = place < folded.length() ? folded.charAt(place) : ' ';
        return c == '日' || c >= '0' && c <= '9';
    }

    private static List<Integer> partsOfLine(String line) {
        Matcher title = TITLE.matcher(line);
        int first = title.find() ? title.end() : 0;
        for (int from : first == 0 ? List.of(0) : List.of(first, 0)) {
            for (String divider : DIVIDERS) {
                List<Integer> starts = divided(line, from, divider);
                if (starts.size() > 1 && areStations(line, starts, divider.startsWith("→"))) {
                    return starts;
                }
            }
        }
        return List.of();
    }

    /** Where the parts start between the dividers that stand in no bracket. */
    private static List<Integer> divided(String line, int first, String divider) {
        List<Integer> starts = new ArrayList<>(List.of(first));
        int depth = 0;
        for (int at = first; at < line.length(); at++) {
            char c = line.charAt(at);
            depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
            char before = at == 0 ? ' ' : line.charAt(at - 1);
            boolean slash = c == '/' && before != ' ' && CLOSE.indexOf(before) < 0;
            if (depth <= 0 && divider.indexOf(c) >= 0 && !slash && at + 1 < line.length()) {
                starts.add(at + 1);
            }
        }
        return starts;
    }

    private static boolean areStations(String line, List<Integer> starts, boolean arrows) {
        int first = 0;
        int last = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : line.length();
            String part = line.substring(starts.get(i), end);
            boolean before = DAY_FIRST.matcher(part).matches();
            boolean behind = !before && DAY_LAST.matcher(part).matches();
            if (arrows ? !isAtDay(part) : !before && !behind) {
                return false;
            }
            first += before ? 1 : 0;
            last += behind ? 1 : 0;
        }
        return arrows || first == starts.size() || last == starts.size();
    }

    /** One day, and words beside it. */
    private static boolean isAtDay(String part) {
        Matcher day = ONE.matcher(part);
        return day.find() && part.length() > day.end() - day.start() + 2 && !day.find();
    }
}
