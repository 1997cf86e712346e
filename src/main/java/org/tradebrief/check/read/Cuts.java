package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what of a text is no statement: source notes, paths of files, addresses. Every look-ahead is bounded. */
final class Cuts {
    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_PATH = 200;
    private static final String OPEN = "〔（([【";
    private static final String CLOSE = "〕）)]】";
    private static final String[] NOTES = {"來源", "来源", "資料來源", "资料来源", "依據", "依据", "Source", "Sources"};
    private static final String PATH_ENDS = " \t\n|`、，；：（）〔〕「」『』()[]\"'";

    private final CharSequence text;
    private final List<int[]> cuts = new ArrayList<>();
    private final List<Citation> citations;

    private Cuts(CharSequence text, List<Citation> citations) {
        this.text = text;
        this.citations = citations;
    }

    /** The stretches to cut out, in order and apart; the sources that they name are added to the list. */
    static List<int[]> of(CharSequence text, List<Citation> citations) {
        Cuts found = new Cuts(text, citations);
        found.notes();
        found.pathsAndAddresses();
        return found.merged();
    }

    private void notes() {
        int at = 0;
        while (at < text.length()) {
            int end = noteAt(at);
            if (end > at) {
                cuts.add(new int[] {at, end});
                String words = text.subSequence(at, end).toString();
                citations.add(new Citation(words, Files.in(words)));
                at = end;
            } else {
                at++;
            }
        }
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
        List<String> files = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '.' && isFileEnd(at)) {
                int end = text.charAt(at + 1) == 'm' ? at + 3 : at + 4;
                int start = pathStart(at);
                cuts.add(new int[] {start, end});
                files.addAll(Files.in(text.subSequence(start, end).toString()));
            } else if (text.charAt(at) == 'h' && isAddress(at)) {
                int end = at;
                while (end < text.length() && end - at < LONGEST_PATH * 4 && isAddressPart(text.charAt(end))) {
                    end++;
                }
                cuts.add(new int[] {at, end});
                at = end - 1;
            }
        }
        if (!files.isEmpty()) {
            citations.add(new Citation(String.join(" ", files), files));
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

    private List<int[]> merged() {
        cuts.sort(Comparator.comparingInt(c -> c[0]));
        List<int[]> apart = new ArrayList<>();
        for (int[] cut : cuts) {
            int[] last = apart.isEmpty() ? null : apart.getLast();
            if (last != null && cut[0] <= last[1]) {
                last[1] = Math.max(last[1], cut[1]);
            } else {
                apart.add(cut.clone());
            }
        }
        return apart;
    }
}
