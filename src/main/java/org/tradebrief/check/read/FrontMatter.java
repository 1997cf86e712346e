package org.tradebrief.check.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentences among the settings at a page's top: its description, questions with their answers. The rest is no text. */
final class FrontMatter {
    private static final Set<String> SENTENCES =
            Set.of("description", "summary", "abstract", "excerpt", "subtitle", "text", "a", "answer");
    private static final Set<String> QUESTIONS = Set.of("q", "question", "name");
    private static final int LONGEST_KEY = 16;

    private final String raw;

    FrontMatter(String raw) {
        this.raw = raw;
    }

    /**
     * A line that holds a sentence.
     *
     * @param question whether it asks what the next one answers
     */
    record Line(int from, int to, boolean question) {}

    /** The sentence of a line, its key and quotes left out; null where it holds none. */
    @Nullable
    Line line(int start, int end) {
        int at = start;
        while (at < end && " \t-\"".indexOf(raw.charAt(at)) >= 0) {
            at++;
        }
        int key = at;
        while (at < end && at - key < LONGEST_KEY && Character.isLetter(raw.charAt(at))) {
            at++;
        }
        String name = raw.substring(key, at);
        boolean question = QUESTIONS.contains(name);
        if (!question && !SENTENCES.contains(name)) {
            return null;
        }
        at += at < end && raw.charAt(at) == '"' ? 1 : 0;
        return at < end && raw.charAt(at) == ':' ? value(at + 1, end, question) : null;
    }

    private @Nullable Line value(int start, int end, boolean question) {
        int from = start;
        int to = end;
        while (from < to && " \t\"'>|".indexOf(raw.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t\"',".indexOf(raw.charAt(to - 1)) >= 0) {
            to--;
        }
        return from < to ? new Line(from, to, question) : null;
    }
}
