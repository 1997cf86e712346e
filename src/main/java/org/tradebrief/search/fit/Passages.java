package org.tradebrief.search.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts sections into passages of at most {@value #LONGEST} characters, at line ends where there are any: about what the
 * sentence model reads at once, its title included.
 */
final class Passages {
    static final int LONGEST = 700;

    private Passages() {}

    static List<Passage> of(String markdown) {
        List<Passage> passages = new ArrayList<>();
        for (Sections.Section section : Sections.of(markdown)) {
            cut(section, passages);
        }
        return passages;
    }

    private static void cut(Sections.Section section, List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        int line = section.line();
        int first = line;
        for (String row : section.text().split("\n", -1)) {
            if (!text.isEmpty() && text.length() + row.length() > LONGEST) {
                add(section, first, text, passages);
                first = line;
            }
            String rest = row;
            while (rest.length() > LONGEST) {
                int end = sentenceEnd(rest);
                add(section, line, new StringBuilder(rest.substring(0, end)), passages);
                rest = rest.substring(end);
                first = line;
            }
            text.append(rest).append('\n');
            line++;
        }
        add(section, first, text, passages);
    }

    private static void add(Sections.Section section, int line, StringBuilder text, List<Passage> passages) {
        String body = text.toString().stripTrailing();
        if (!body.isBlank()) {
            passages.add(new Passage(passages.size(), line, section.heading(), body, section.speculative()));
        }
        text.setLength(0);
    }

    private static int sentenceEnd(String row) {
        int at = LONGEST;
        while (at > LONGEST / 2 && "。；;.！？!?".indexOf(row.charAt(at - 1)) < 0) {
            at--;
        }
        int end = at > LONGEST / 2 ? at : LONGEST;
        return Character.isHighSurrogate(row.charAt(end - 1)) ? end - 1 : end;
    }
}
