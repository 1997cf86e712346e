package org.tradebrief.source.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.library.Problem;

/**
 * Collects what is wrong with one file. Of each code the first {@value #SHOWN} are listed and the rest counted, so that a
 * file of rubbish does not bury the others.
 */
public final class Findings {
    static final int SHOWN = 20;

    private final String path;
    private final List<Problem> listed = new ArrayList<>();
    private final Map<String, Integer> perCode = new HashMap<>();
    private final Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
    private final Map<LeftOut, Integer> firstLines = new EnumMap<>(LeftOut.class);

    public Findings(String path) {
        this.path = path;
    }

    /** @param line counted from 1, a record's number for JSON; 0 for the whole file */
    public void add(int line, String code, String message) {
        if (perCode.merge(code, 1, Integer::sum) <= SHOWN) {
            listed.add(new Problem(path, line, code, message));
        }
    }

    /** Counts one row left out; the problem will name the first. */
    public void leftOut(LeftOut reason, int line) {
        counts.merge(reason, 1, Integer::sum);
        firstLines.putIfAbsent(reason, line);
    }

    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(listed);
        counts.forEach((reason, count) ->
                all.add(new Problem(path, firstLines.getOrDefault(reason, 0), reason.code(), reason.message(count))));
        perCode.entrySet().stream()
                .filter(e -> e.getValue() > SHOWN)
                .sorted(Map.Entry.comparingByKey())
                .forEach(e ->
                        all.add(new Problem(path, 0, e.getKey(), "同類問題另有 " + (e.getValue() - SHOWN) + " 處，未逐一列出。")));
        return all;
    }
}
