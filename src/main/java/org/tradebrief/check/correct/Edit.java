package org.tradebrief.check.correct;

import java.util.List;

/** Other words for a stretch of a run; places count in the run as it stands. */
public record Edit(int start, int end, String words) {

    /** By how many characters it makes the run longer. */
    int growth() {
        return words.length() - (end - start);
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    /** Where a character of the run stands once the edits are made; one that is replaced, where its new words begin. */
    public static int moved(int place, List<Edit> edits) {
        int moved = place;
        for (Edit edit : edits) {
            if (edit.end <= place) {
                moved += edit.growth();
            } else if (edit.start < place) {
                moved -= place - edit.start;
            }
        }
        return moved;
    }
}
