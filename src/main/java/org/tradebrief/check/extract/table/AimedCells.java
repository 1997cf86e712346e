package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Mentions;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** 對象 | 美國: at whom the act of a row is aimed. */
final class AimedCells {
    private static final Pattern HEAD = Pattern.compile(
            "(?:管制|限制|针对|适用|受限|列管)?(?:对象|目标)(?:国|国家|经济体|地区)?|针对(?:国|国家)?|受限(?:国|方|国家)|target(?:s|ed)?(?:"
                    + " (?:economy|country|countries))?|aimed at");

    /** 美國、加拿大等: names and what joins them, and nothing else that a name may be part of. */
    private static final Pattern JOINED = Pattern.compile("[、,，/及和与等 ]*");

    private AimedCells() {}

    /** Adds the names of a cell that holds nothing else, where its row is of one act. */
    static void add(Words cell, Words head, Frame frame, Acts acts, List<Statement> found) {
        boolean ofAct = acts.near()
                && acts.numbers().size() == 1
                && HEAD.matcher(head.run().folded().strip()).matches();
        if (!ofAct || !holdsNames(cell)) {
            return;
        }
        for (int i = 0; i < cell.size(); i++) {
            if (cell.get(i) instanceof Token.Name n && n.economy().kind() == Economy.Kind.ECONOMY) {
                found.add(new Statement(
                        FigureKind.ACTOR,
                        cell.run(),
                        n.start(),
                        n.end(),
                        frame,
                        new Claim.Aim(n.economy().iso3()),
                        acts,
                        List.of(),
                        false,
                        Mentions.NONE));
            }
        }
    }

    private static boolean holdsNames(Words cell) {
        StringBuilder rest = new StringBuilder();
        int end = 0;
        for (int i = 0; i < cell.size(); i++) {
            if (cell.get(i) instanceof Token.Name n) {
                rest.append(cell.run().folded(), end, n.start());
                end = n.end();
            }
        }
        rest.append(cell.run().folded().substring(end));
        return end > 0 && JOINED.matcher(rest).matches();
    }
}
