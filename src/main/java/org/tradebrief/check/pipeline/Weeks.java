package org.tradebrief.check.pipeline;

import java.util.Optional;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.ReadText;

/** The week that a text says it reports on: in its title, else in its name. */
final class Weeks {
    private static final int BLOCKS_READ = 12;

    private Weeks() {}

    static Optional<IsoWeek> of(String name, ReadText text) {
        for (Block block : text.blocks().stream().limit(BLOCKS_READ).toList()) {
            if (block instanceof Block.Passage p && p.kind() == Block.Kind.HEADING) {
                Optional<IsoWeek> said = inWords(p.run().folded());
                if (said.isPresent()) {
                    return said;
                }
            }
        }
        return inName(name);
    }

    /** 2026 年第 06 週. */
    private static Optional<IsoWeek> inWords(String folded) {
        int at = folded.indexOf("年第");
        if (at < 0) {
            at = folded.indexOf("年 第");
        }
        return at < 4
                ? Optional.empty()
                : week(digitsBefore(folded, at), digitsAfter(folded, folded.indexOf('第', at) + 1));
    }

    /** 2026-W06 or 2026-W06.md. */
    private static Optional<IsoWeek> inName(String name) {
        int at = name.indexOf("-W");
        return at < 4 ? Optional.empty() : week(digitsBefore(name, at), digitsAfter(name, at + 2));
    }

    private static Optional<IsoWeek> week(int year, int week) {
        return year > 1990 && year < 2100 && week > 0 && week <= 52
                ? Optional.of(new IsoWeek(year, week))
                : Optional.empty();
    }

    private static int digitsBefore(String text, int at) {
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

    private static int digitsAfter(String text, int at) {
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
