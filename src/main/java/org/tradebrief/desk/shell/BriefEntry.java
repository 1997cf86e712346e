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
    private static final Pattern BETWEEN = Pattern.compile("^[-_ .]+");

    /** The name as it fits the rail: W06 of a week or a file that bears one in its name, else the first letters. */
    public String brief() {
        Matcher week = WEEK.matcher(name);
        return week.find() ? week.group() : name.substring(0, Math.min(3, name.length()));
    }

    /** What tells a file from elsewhere from the week that it bears in its name: "draft" of 2026-W06-draft; else empty. */
    public String beside() {
        Matcher week = WEEK.matcher(name);
        return week.find() ? BETWEEN.matcher(name.substring(week.end())).replaceFirst("") : "";
    }
}
