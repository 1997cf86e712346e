package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.words.Token;

/** 對台逆差 1,268.6 億美元，僅次於中國: two places in one, of who is spoken of and of who is named. */
final class SecondTo {
    private static final Pattern SECOND = Pattern.compile("(?:[仅只]|second only |next only )(?:次于|to) ?$");
    private static final int REACH = 18;

    private SecondTo() {}

    /** Adds both places where the words before the name at that token lead to it, and a value before them says whose it is. */
    static void take(Reading r, int i, Token.Name n) {
        String folded = r.words.run().folded();
        Matcher second = SECOND.matcher(folded).region(Math.max(0, n.start() - REACH), n.start());
        if (!second.find()) {
            return;
        }
        for (int at = r.found().size() - 1; at >= 0 && r.words.sameSentence(r.place(at), i); at--) {
            Statement before = r.found().get(at);
            Frame f = before.frame();
            if (before.claim() instanceof Claim.Rank || before.claim() instanceof Claim.Order) {
                return; // 居第二，僅次於中國: the place is told
            }
            if (f.reporterOrNull() == null
                    && r.monthly != null
                    && r.walk.partners().contains(n.economy())) {
                f = f.withReporter(new Slot<>(r.monthly, Origin.ASSUMED));
            }
            boolean valued = f.partnerOrNull() != null && f.reporterOrNull() != null && f.quantity() != null;
            if (valued && !n.economy().equals(f.partnerOrNull()) && !n.economy().equals(f.reporterOrNull())) {
                boolean among = AmongTracked.isSaid(r, i);
                r.addAt(FigureKind.RANK, second.start(), second.end(), i, f, new Claim.Rank(2, among));
                Frame first = f.withPartners(new Slot<>(List.of(n.economy()), Origin.CLAUSE));
                r.addAt(FigureKind.RANK, n.start(), n.end(), i, first, new Claim.Rank(1, among));
                return;
            }
        }
    }
}
