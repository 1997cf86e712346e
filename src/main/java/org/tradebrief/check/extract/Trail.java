package org.tradebrief.check.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import org.tradebrief.check.resolve.Frame;

/** What was spoken of at the words read last, for a number that is said of what stood there: 台灣逆差|是日本的 2.2 倍. */
final class Trail {
    private static final int KEPT = 24;
    private final Deque<Place> places = new ArrayDeque<>();

    private record Place(int token, Frame frame) {}

    /** Remembers what is spoken of before that token is taken in. */
    void note(int token, Frame frame) {
        places.addLast(new Place(token, frame));
        if (places.size() > KEPT) {
            places.removeFirst();
        }
    }

    /** What was spoken of before that token; nothing where that lies too far back. */
    Frame before(int token) {
        var latest = places.descendingIterator();
        while (latest.hasNext()) {
            Place p = latest.next();
            if (p.token() <= token) {
                return p.frame();
            }
        }
        return Frame.EMPTY;
    }
}
