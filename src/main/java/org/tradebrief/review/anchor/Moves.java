package org.tradebrief.review.anchor;

import java.util.Arrays;
import org.tradebrief.review.diff.Piece;
import org.tradebrief.review.diff.TextDiff;

/** Where each character of one text stands in the text that it became. Made once for an edit, for all its anchors. */
public final class Moves {
    private static final int GONE = -1;

    private final String text;
    private final int[] places;

    private Moves(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    public static Moves between(String old, String text) {
        int head = commonStart(old, text);
        int tail = commonEnd(old, text, Math.min(old.length(), text.length()) - head);
        int[] places = new int[old.length()];
        for (int i = 0; i < head; i++) {
            places[i] = i;
        }
        for (int i = 1; i <= tail; i++) {
            places[old.length() - i] = text.length() - i;
        }
        middle(old.substring(head, old.length() - tail), text.substring(head, text.length() - tail), head, places);
        return new Moves(text, places);
    }

    /** An edit touches a small part of the text; only what lies between its first and last change is compared. */
    private static void middle(String old, String text, int head, int[] places) {
        Arrays.fill(places, head, head + old.length(), GONE);
        int from = head;
        int to = head;
        for (Piece piece : TextDiff.between(old, text).pieces()) {
            int length = piece.text().length();
            switch (piece.kind()) {
                case SAME -> {
                    for (int i = 0; i < length; i++) {
                        places[from++] = to++;
                    }
                }
                case REMOVED -> from += length;
                case INSERTED -> to += length;
            }
        }
    }

    private static int commonStart(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private static int commonEnd(String a, String b, int most) {
        int n = 0;
        while (n < most && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
            n++;
        }
        return n;
    }

    /** The text after the edit. */
    String text() {
        return text;
    }

    /**
     * Where a passage stands now of which not one character was touched, and into which none was put; -1 for any other. A
     * passage without characters is the place between its neighbours.
     */
    public int exact(int start, int end) {
        int first = start > 0 ? start - 1 : start;
        int behind = Math.min(places.length, end + 1);
        if (start == end) {
            return isWhole(first, behind) ? behind(start) : GONE;
        }
        return isWhole(start, end) ? places[start] : GONE;
    }

    /** Right behind where the character before a place stands now; -1 where that is gone. */
    public int behind(int place) {
        if (place == 0) {
            return 0;
        }
        return places[place - 1] == GONE ? GONE : places[place - 1] + 1;
    }

    private boolean isWhole(int start, int end) {
        for (int i = start; i < end; i++) {
            if (places[i] == GONE || i > start && places[i] != places[i - 1] + 1) {
                return false;
            }
        }
        return true;
    }

    /** Where the first character of the passage that is left stands; -1 when none is. */
    int start(int start, int end) {
        for (int i = start; i < end; i++) {
            if (places[i] != GONE) {
                return places[i];
            }
        }
        return GONE;
    }

    /** Behind the last character of the passage that is left; -1 when none is. */
    int end(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (places[i] != GONE) {
                return places[i] + 1;
            }
        }
        return GONE;
    }
}
