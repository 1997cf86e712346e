package org.tradebrief.publish;

import java.util.List;

/**
 * What people decided and discussed on the way to a brief, as words for a page. Times are as they are printed.
 *
 * @param decisions in the order in which they were taken
 * @param threads of comments, in the order of the text
 */
public record Proceedings(List<Decided> decisions, List<Thread> threads) {
    public static final Proceedings NONE = new Proceedings(List.of(), List.of());

    public Proceedings {
        decisions = List.copyOf(decisions);
        threads = List.copyOf(threads);
    }

    /**
     * @param what was decided: 豁免
     * @param about the section or figure that it was decided of; may be empty
     * @param why may be empty where nobody gave a reason
     */
    public record Decided(String when, String who, String what, String about, String why) {}

    /**
     * A comment with what was answered, the oldest first.
     *
     * @param passage that it is on
     */
    public record Thread(String passage, boolean resolved, List<Said> said) {
        public Thread {
            said = List.copyOf(said);
        }
    }

    public record Said(String when, String who, String text) {}

    public boolean isEmpty() {
        return decisions.isEmpty() && threads.isEmpty();
    }
}
