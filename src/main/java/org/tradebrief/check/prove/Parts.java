package org.tradebrief.check.prove;

import java.util.Optional;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.Scripts;

/** Which part of a measure a statement is about: 第 46 號第二款照常執行. */
final class Parts {
    private Parts() {}

    /** The part named last before the statement, or in its row; empty where none is. */
    static Optional<String> named(Measure m, Statement s) {
        String row = s.acts().row();
        String words = row.isEmpty() ? Around.before(s) : row;
        String best = null;
        int last = -1;
        for (String part : m.parts()) {
            int at = words.lastIndexOf(Scripts.folded(part));
            if (at > last) {
                last = at;
                best = part;
            }
        }
        return Optional.ofNullable(best);
    }
}
