package org.tradebrief.check.indicator;

import java.util.List;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** What went from one value to another: 從 328 億跳到 990 億. */
final class Paths {
    static final List<String> TO = List.of("至", "到", "為", "为", "to");
    private static final List<String> FROM = List.of("from", "由", "从", "自");

    private final Sight sight;
    private final Words words;

    Paths(Sight sight) {
        this.sight = sight;
        this.words = sight.words();
    }

    /** to $424bn in 2024 from $263bn, 由 2,634 億擴大至: where it came from. */
    boolean isLedByFrom(int i) {
        int at = words.isAny(i - 1, Sense.USD, Sense.ABOUT) ? i - 2 : i - 1;
        Token t = words.at(at);
        return t != null && FROM.contains(words.run().folded().substring(t.start(), t.end()));
    }

    /** 從 328 億跳到 990 億: the value that it went to from there; -1 where none is told in the clause. */
    int end(int i) {
        int at = i + 1;
        while (at < words.size() && words.sameClause(at, i) && !sight.isValue(at)) {
            at++;
        }
        boolean found = at < words.size() && words.sameClause(at, i);
        String between = found
                ? words.run()
                        .folded()
                        .substring(words.get(i).end(), words.get(at).start())
                : "";
        return TO.stream().anyMatch(between::contains) ? at : -1;
    }
}
