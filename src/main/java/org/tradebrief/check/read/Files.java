package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.List;

/** The files that a source note names: paths and bare names, {@code a-{1,2}.md} written out. */
final class Files {
    private static final int MOST = 200;
    private static final int LONGEST = 200;
    private static final String ENDS = " \t\n|`、，；：（）〔〕「」『』()[]\"'。";

    private Files() {}

    static List<String> in(String note) {
        List<String> files = new ArrayList<>();
        for (int at = note.indexOf('.'); at >= 0 && files.size() < MOST; at = note.indexOf('.', at + 1)) {
            int end = note.startsWith(".md", at) ? at + 3 : note.startsWith(".csv", at) ? at + 4 : 0;
            if (end > 0) {
                expand(note.substring(start(note, at), end), files);
            }
        }
        return files;
    }

    private static int start(String note, int at) {
        int start = at;
        boolean inBraces = false;
        while (start > 0 && at - start < LONGEST) {
            char c = note.charAt(start - 1);
            inBraces = c == '}' || inBraces && c != '{';
            if (!inBraces && (ENDS.indexOf(c) >= 0 || c == ',')) {
                break;
            }
            start--;
        }
        return start;
    }

    private static void expand(String name, List<String> files) {
        int open = name.indexOf('{');
        int close = name.indexOf('}', open);
        if (open < 0 || close < 0) {
            files.add(name);
            return;
        }
        for (String part : name.substring(open + 1, close).split(",", MOST)) {
            if (files.size() < MOST) {
                files.add(name.substring(0, open) + part.strip() + name.substring(close + 1));
            }
        }
    }
}
