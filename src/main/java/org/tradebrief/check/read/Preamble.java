package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The passages in which a text says of itself what holds throughout: those before its first section, label or table, and
 * those of a section on sources, units and method.
 */
final class Preamble {
    private static final int PASSAGES = 6;
    private static final int WORDS = 400;
    private static final List<String> METHOD =
            List.of("口径", "单位", "数据来源", "资料来源", "资料说明", "数据说明", "编制说明", "方法", "method", "sources", "about the data");

    private final List<Run> runs = new ArrayList<>();
    private boolean over;

    /** Nothing that follows stands before everything else. */
    void end() {
        over = true;
    }

    void passage(Run run, List<Run> headings) {
        boolean method = !headings.isEmpty() && isOfMethod(headings.getLast());
        if ((!over || method) && runs.size() < PASSAGES && run.length() <= WORDS) {
            runs.add(run);
        }
    }

    private static boolean isOfMethod(Run heading) {
        String words = heading.folded();
        return METHOD.stream().anyMatch(words::contains);
    }

    List<Run> runs() {
        return List.copyOf(runs);
    }
}
