package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what of a text is no statement: source notes, paths of files, addresses. Every look-ahead is bounded. */
final class Cuts {
    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_PATH = 200;
    /** More sources than any real passage names; those after them are cut out and told no more. */
    private static final int MOST_SOURCES = 400;

    private static final String OPEN = "〔（([【";
    private static final String CLOSE = "〕）)]】";
    private static final String[] NOTES = {"來源", "来源", "資料來源", "资料来源", "依據", "依据", "Source", "Sources"};
    private static final String PATH_ENDS = " \t\n|`、，；：（）〔〕「」『』()[]\"'";

    private final CharSequence text;
    private final List<Cut> cuts = new ArrayList<>();
    private int sources;

    private Cuts(CharSequence text) {
        this.text = text;
    }

    /** A stretch to cut out, and the sources that it names. */
    record Cut(int start, int end, List<Citation> citations) {}

    /** The stretches to cut out, in order and apart. */
    static List<Cut> of(CharSequence text) {
        Cuts found = new Cuts(text);
        found.notes();
        found.pathsAndAddresses();
        return found.merged();
    }

    private void notes() {
        int at = 0;
        while (at < text.length()) {
            int end = noteAt(at);
            if (end > at) {
                String words = text.subSequence(at, end).toString();
                cuts.add(new Cut(at, end, cited(words)));
                at = end;
            } else {
                at++;
            }
        }
    }

    private List<Citation> cited(String words) {
        sources++;
        return sources > MOST_SOURCES ? List.of() : List.of(new Citation(words, Files.in(words)));
    }

    /** The end of a note that starts here, with a bracket or at the start of a line; 0 if none does. */
    private int noteAt(int at) {
        int bracket = OPEN.indexOf(text.charAt(at));
        if (bracket >= 0) {
            return noteWord(at + 1) ? closing(at, CLOSE.charAt(bracket)) : 0;
        }
        boolean starts = at == 0 || text.charAt(at - 1) == '\n' || isOnlySpace(at);
        return starts && noteWord(at) ? endOfLine(at) : 0;
    }

    private boolean isOnlySpace(int at) {
        int i = at - 1;
        while (i >= 0 && at - i < 4 && " >-".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    private boolean noteWord(int at) {
        for (String word : NOTES) {
            int end = at + word.length();
            if (end < text.length()
                    && text.subSequence(at, end).toString().equals(word)
                    && "：: ".indexOf(text.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int closing(int at, char close) {
        int limit = Math.min(text.length(), at + LONGEST_NOTE);
        for (int i = at; i < limit; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return 0;
    }

    private int endOfLine(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    private void pathsAndAddresses() {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '.' && isFileEnd(at)) {
                int end = text.charAt(at + 1) == 'm' ? at + 3 : at + 4;
                int start = pathStart(at);
                String path = text.subSequence(start, end).toString();
                cuts.add(new Cut(start, end, cited(path)));
            } else if (text.charAt(at) == 'h' && isAddress(at)) {
                int end = at;
                while (end < text.length() && end - at < LONGEST_PATH * 4 && isAddressPart(text.charAt(end))) {
                    end++;
                }
                cuts.add(new Cut(at, end, List.of()));
                at = end - 1;
            }
        }
    }

    private boolean isFileEnd(int at) {
        return matches(at, ".md") && !isWord(at + 3) || matches(at, ".csv") && !isWord(at + 4);
    }

    private int pathStart(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_PATH && PATH_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private boolean isAddress(int at) {
        return matches(at, "http://") || matches(at, "https://");
    }

    private static boolean isAddressPart(char c) {
        return c > ' ' && c < 0x7f && "()<>\"'|`".indexOf(c) < 0;
    }

    private boolean isWord(int at) {
        return at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) < 0x80);
    }

    private boolean matches(int at, String word) {
        return at + word.length() <= text.length()
                && text.subSequence(at, at + word.length()).toString().equals(word);
    }

    /** A path inside a note is the note's. */
    private List<Cut> merged() {
        cuts.sort(Comparator.comparingInt(Cut::start));
        List<Cut> apart = new ArrayList<>();
        for (Cut cut : cuts) {
            Cut last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || cut.start() > last.end()) {
                apart.add(new Cut(cut.start(), cut.end(), new ArrayList<>(cut.citations())));
            } else if (cut.end() > last.end()) {
                last.citations().addAll(cut.citations());
                apart.set(apart.size() - 1, new Cut(last.start(), cut.end(), last.citations()));
            }
        }
        return apart;
    }
}
