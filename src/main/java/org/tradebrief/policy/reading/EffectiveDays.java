package org.tradebrief.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.policy.Announcement.EffectiveDay;

/**
 * Reads when an act takes effect from what a person or a model wrote in that field. Only what is clear is taken: a day
 * with which the text starts, or days that are given to parts of the act.
 */
final class EffectiveDays {
    private static final Pattern PART =
            Pattern.compile("(?i)\\b(?:sections?|parts?|articles?|paragraphs?|items?)\\s*\\d|第.{1,6}[條条款項项]");
    /** A day of something else than taking effect. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?i)\\b(?:announced|announcement|statement|adopt\\w*|release|consult\\w*|report)\\b|宣布|宣佈|發布|发布|公告日期|修[訂订]日期|更新|通過|通过");

    private static final Pattern NOTHING = Pattern.compile("(?i)(?:not |un|n/a|to be |tbd|待|未).*");

    private EffectiveDays() {}

    static List<EffectiveDay> of(String text) {
        if (NOTHING.matcher(text).matches()) {
            return List.of();
        }
        List<Days.Found> found = Days.in(text);
        if (found.size() > 1 && PART.matcher(text).find()) {
            return byPart(text);
        }
        if (found.isEmpty() || found.getFirst().start() > 0) {
            return List.of();
        }
        String after = text.substring(found.getFirst().end());
        boolean ofSomethingElse = OTHER_DAY.matcher(after).find() && !after.matches("(?i).*(upon|immediate).*");
        return ofSomethingElse
                ? List.of()
                : List.of(new EffectiveDay(found.getFirst().day(), ""));
    }

    private static List<EffectiveDay> byPart(String text) {
        List<EffectiveDay> days = new ArrayList<>();
        for (String segment : text.split("[;；]")) {
            List<Days.Found> found = Days.in(segment);
            if (found.size() == 1) {
                String around = segment.substring(0, found.getFirst().start())
                        + segment.substring(found.getFirst().end());
                days.add(new EffectiveDay(found.getFirst().day(), part(around.strip())));
            }
        }
        return days;
    }

    private static String part(String text) {
        boolean wrapped = text.length() > 1
                && "(（".indexOf(text.charAt(0)) >= 0
                && ")）".indexOf(text.charAt(text.length() - 1)) >= 0;
        String inner = wrapped ? text.substring(1, text.length() - 1) : text;
        return inner.replaceFirst("(?i)^for\\s+", "").replaceFirst("[\\s:：]+$", "");
    }
}
