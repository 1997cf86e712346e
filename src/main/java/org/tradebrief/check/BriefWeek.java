package org.tradebrief.check;

import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.brief.IsoWeek;

/** Which week a text says it reports on, and so for which day it is checked where nobody names one. */
public final class BriefWeek {
    private static final int LINES_READ = 60;
    private static final int LONGEST_LINE = 200;

    private BriefWeek() {}

    /** In its title (2026 年第 06 週), else in its name (2026-W06.md). */
    public static Optional<IsoWeek> of(String name, String markdown) {
        int at = 0;
        for (int i = 0; i < LINES_READ && at < markdown.length(); i++) {
            int end = markdown.indexOf('\n', at);
            int next = end < 0 ? markdown.length() : end;
            String line = markdown.substring(at, Math.min(next, at + LONGEST_LINE));
            Optional<IsoWeek> said =
                    line.startsWith("#") || line.startsWith("title:") ? inWords(line) : Optional.empty();
            if (said.isPresent()) {
                return said;
            }
            at = next + 1;
        }
        return inName(name);
    }

    /** The last day of the week, or today where the week is not over or none is said. */
    public static LocalDate asOf(String name, String markdown, LocalDate today) {
        return of(name, markdown)
                .map(IsoWeek::sunday)
                .filter(d -> d.isBefore(today))
                .orElse(today);
    }

    private static Optional<IsoWeek> inWords(String line) {
        int at = line.indexOf('年');
        int number = at < 0 ? -1 : line.indexOf('第', at);
        boolean near = number >= 0 && line.substring(at + 1, number).isBlank();
        int week = near ? number + 1 : 0;
        return near && isWeek(line, week) ? week(before(line, at), after(line, week)) : Optional.empty();
    }

    private static boolean isWeek(String line, int from) {
        int end = from;
        while (end < line.length() && (Character.isDigit(line.charAt(end)) || line.charAt(end) == ' ')) {
            end++;
        }
        return end < line.length() && "週周".indexOf(line.charAt(end)) >= 0;
    }

    private static Optional<IsoWeek> inName(String name) {
        int at = name.indexOf("-W");
        return at < 4 ? Optional.empty() : week(before(name, at), after(name, at + 2));
    }

    private static Optional<IsoWeek> week(int year, int week) {
        boolean sensible = year > 1990 && year < 2100 && week > 0 && week <= 52;
        return sensible ? Optional.of(new IsoWeek(year, week)) : Optional.empty();
    }

    private static int before(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 4 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start == end ? 0 : Integer.parseInt(text.substring(start, end));
    }

    private static int after(String text, int at) {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 2 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return start == end ? 0 : Integer.parseInt(text.substring(start, end));
    }
}
