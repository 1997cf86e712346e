package org.tradebrief.check.facts;

import java.util.regex.Pattern;

/** Numbers are shared by several series: the list or order that the words name goes first. */
public enum ActSeries {
    UNRELIABLE,
    CONTROL,
    ORDER,
    OTHER;

    /** 管控名單（第 1 號）, 列入管控名單，…其中第 1 號: the number right behind the list that it is of. */
    private static final Pattern CONTROLLED =
            Pattern.compile("管控名单(?: ?[|\\n])?[^,。;\\d|\\n]{0,8}?\\d{1,3}(?:[、和与至到, 第\\d-])*号|管控名单[^。]{0,20}?其中第 ?\\d");

    /** That of the nearest of the folded lines that names one; a heading may name several. */
    static ActSeries in(String topic) {
        return topic.lines()
                .map(ActSeries::named)
                .filter(s -> s != OTHER)
                .findFirst()
                .orElse(OTHER);
    }

    private static ActSeries named(String line) {
        if (namesUnreliable(line)) {
            return UNRELIABLE;
        }
        if (line.contains("反制清单") || line.contains("商务部令")) {
            return ORDER;
        }
        return CONTROLLED.matcher(line).find() ? CONTROL : OTHER;
    }

    /** Whether the list of controlled entities is named alone: no line around names the other list without it. */
    public static boolean isControlAlone(String topic) {
        String nearest = topic.lines()
                .filter(line -> namesControl(line) || namesUnreliable(line))
                .findFirst()
                .orElse("");
        return !nearest.isEmpty()
                && !namesUnreliable(nearest)
                && topic.lines().noneMatch(line -> namesUnreliable(line) && !namesControl(line));
    }

    private static boolean namesUnreliable(String line) {
        return line.contains("不可靠实体") || line.contains("unreliable entit");
    }

    private static boolean namesControl(String line) {
        return line.contains("管控名单") || line.contains("control list");
    }
}
