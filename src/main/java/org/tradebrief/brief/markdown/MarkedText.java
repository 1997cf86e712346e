package org.tradebrief.brief.markdown;

import java.util.ArrayList;
import java.util.List;

/** A text with {@link Marks}, taken apart into the text that people see and where its figures and citations stand. */
public record MarkedText(String plain, List<Place> figures, List<Place> citations) {
    public MarkedText {
        figures = List.copyOf(figures);
        citations = List.copyOf(citations);
    }

    /**
     * @param number in the list that travelled beside the marked text
     * @param start offset of its first character in the plain text
     * @param words as they stand in the plain text
     */
    public record Place(int number, int start, String words) {}

    private record Opened(boolean figure, int number, int start) {}

    public static MarkedText of(String marked) {
        StringBuilder plain = new StringBuilder(marked.length());
        List<Place> figures = new ArrayList<>();
        List<Place> citations = new ArrayList<>();
        List<Opened> open = new ArrayList<>();
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            if (c == Marks.OPEN || c == Marks.CITE) {
                int number = 0;
                while (at + 1 < marked.length() && Marks.isDigit(marked.charAt(at + 1))) {
                    number = number * 10 + Marks.digit(marked.charAt(++at));
                }
                open.add(new Opened(c == Marks.OPEN, number, plain.length()));
            } else if (c == Marks.CLOSE && !open.isEmpty()) {
                Opened last = open.removeLast();
                (last.figure() ? figures : citations)
                        .add(new Place(last.number(), last.start(), plain.substring(last.start())));
            } else if (!Marks.isMark(c)) {
                plain.append(c);
            }
        }
        return new MarkedText(plain.toString(), figures, citations);
    }
}
