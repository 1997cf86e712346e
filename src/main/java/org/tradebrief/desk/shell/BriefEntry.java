package org.tradebrief.desk.shell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.review.BriefState;

/**
 * A brief in the side.
 *
 * @param id under which the workspace keeps it
 * @param name as people call it: 2026-W06, or the name of a file from elsewhere
 */
public record BriefEntry(String id, String name, BriefState state) {
    private static final Pattern WEEK = Pattern.compile("W\\d{2}");

    /** The name as it fits the rail: W06; W06… for a file from elsewhere with the week in its name, else its first letters. */
    public String brief() {
        Matcher week = WEEK.matcher(name);
        if (week.find()) {
            return week.end() == name.length() ? week.group() : week.group() + "…";
        }
        return name.substring(0, Math.min(3, name.length()));
    }
}
