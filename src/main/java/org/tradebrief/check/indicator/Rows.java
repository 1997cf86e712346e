package org.tradebrief.check.indicator;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Values that stand in a row, and the names that stand in a row before them: 美、中、德分別為 1.2、0.4 與 0.3 兆. */
final class Rows {
    private final Sight sight;
    private final Words words;

    Rows(Sight sight) {
        this.sight = sight;
        this.words = sight.words();
    }

    /** The values joined with this one by nothing but their units and 、 or 與. */
    List<Integer> row(int i) {
        if (!sight.isValue(i)) {
            return List.of(i);
        }
        List<Integer> row = new ArrayList<>();
        int first = i;
        for (int at = i - 1; at >= 0 && isRow(at, i); at--) {
            first = sight.isValue(at) ? at : first;
        }
        for (int at = first; at < words.size() && isRow(at, i); at++) {
            if (sight.isValue(at)) {
                row.add(at);
            }
        }
        return row;
    }

    private boolean isRow(int at, int i) {
        return words.sameSentence(i, at)
                && words.opener(at) == words.opener(i)
                && (sight.isValue(at)
                        || words.isMark(at, "、,，/")
                        || words.isAny(at, Sense.AND, Sense.PERCENT, Sense.USD, Sense.POINTS, Sense.ABOUT));
    }

    /** The names listed last before the row: 美、中、德 …分別為. */
    List<Integer> listed(int first) {
        List<Integer> found = new ArrayList<>();
        for (int at = first - 1; at >= 0 && words.sameSentence(first, at); at--) {
            if (words.get(at) instanceof Token.Name) {
                found.addFirst(at);
            } else if (sight.isValue(at) || !found.isEmpty() && !words.is(at, Sense.AND) && !words.isMark(at, "、,/")) {
                break;
            }
        }
        return found;
    }
}
