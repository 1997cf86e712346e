package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.Set;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** X | M: heads of one letter, as desks write exports and imports, which mean that only beside each other. */
final class FlowLetters {
    private FlowLetters() {}

    /** Gives such heads their meaning. */
    static void read(List<Words> heads) {
        int exports = only(heads, "x");
        int imports = only(heads, "m");
        if (exports >= 0 && imports >= 0) {
            heads.set(exports, meant(heads.get(exports), Sense.EXPORT));
            heads.set(imports, meant(heads.get(imports), Sense.IMPORT));
        }
    }

    /** The place of the one head that is that letter; -1 where there is none or several. */
    private static int only(List<Words> heads, String letter) {
        int place = -1;
        for (int i = 1; i < heads.size(); i++) {
            if (heads.get(i).run().folded().strip().equals(letter)) {
                if (place >= 0) {
                    return -1;
                }
                place = i;
            }
        }
        return place;
    }

    private static Words meant(Words head, Sense flow) {
        int at = head.run().folded().indexOf(head.run().folded().strip());
        return new Words(head.run(), List.of(new Token.Word(at, at + 1, Set.of(flow))));
    }
}
