package org.tradebrief.check.prove;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.Candidates.Candidate;
import org.tradebrief.check.resolve.Quantity;

/** Holds 順差 and 逆差 against the sign of the balance. */
final class SignProver {
    private SignProver() {}

    static Finding prove(TradeBook trade, Statement s, Claim.Sign claim) {
        Candidates candidates = new Candidates(trade);
        List<Known> known = candidates.amounts(s.frame(), Quantity.BALANCE).stream()
                .map(Candidate::known)
                .toList();
        if (known.isEmpty() || Sheets.blocked(s.frame()) != null) {
            return Finding.unsupported("balance-sign", "資料中沒有這個差額。");
        }
        int said = s.frame().sign() == 0 ? claim.sign() : s.frame().sign(); // told from the other side it is turned
        for (Known k : known) {
            if (k.value().signum() == said) {
                return Finding.verified("balance-sign", k, word(said), k.label() + "為" + word(said) + "，相符。");
            }
        }
        Known k = known.getFirst();
        String right = word(k.value().signum());
        return !s.frame().isSure()
                ? Finding.unsupported("balance-sign", "不能斷定；" + k.label() + "為" + right + "。")
                : Finding.of(
                                Verdict.CONTRADICTED,
                                Severity.HIGH,
                                "balance-sign",
                                k,
                                right,
                                k.label() + "為" + right + "。")
                        .correction(turned(s.text(), right));
    }

    /** 貿易順差 becomes 貿易逆差; a word of another kind is left to a person. */
    private static @Nullable String turned(String said, String right) {
        boolean plain = said.endsWith("順差") || said.endsWith("逆差");
        return plain ? said.substring(0, said.length() - right.length()) + right : null;
    }

    private static String word(int sign) {
        return sign < 0 ? "逆差" : "順差";
    }
}
