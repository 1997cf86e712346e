package org.tradebrief.desk.shell;

import org.tradebrief.review.BriefState;

/**
 * A brief in the side.
 *
 * @param id under which the workspace keeps it
 * @param name as people call it: 2026-W06, or the name of a file from elsewhere
 */
public record BriefEntry(String id, String name, BriefState state) {

    /** The name as it fits the rail: W06. */
    public String brief() {
        return name.matches("\\d{4}-W\\d{2}") ? name.substring(5) : name.substring(0, Math.min(3, name.length()));
    }
}
