package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.words.Token;

/** A place told by the one before it: 中國坐在首席，台灣緊追在後; 最大市場是中國，美國居次. */
final class NextPlaces {
    /** How far behind the name the words may stand: 以 20.71% 居次. */
    private static final int REACH = 22;

    private static final Pattern NEXT = Pattern.compile("^[则却也已才只仅更仍还就]{0,3}(?:以[^,。;]{1,15}|\\([^)]{1,15}\\))?[则却也已]?"
            + "((?:紧追|紧跟|紧随|紧接|尾随|追赶)(?:在后|其后|在其后)|居次|次之|屈居其后|屈居次席|居其次)");

    private NextPlaces() {}

    /** Adds the place of the economy named at that token, where the words behind it say that it comes next. */
    static void take(Reading r, int i, Token.Name n) {
        String folded = r.words.run().folded();
        String behind = folded.substring(n.end(), Math.min(folded.length(), n.end() + REACH));
        if (behind.indexOf('紧') < 0 && behind.indexOf('次') < 0 && behind.indexOf('随') < 0 && behind.indexOf('赶') < 0) {
            return;
        }
        Matcher next = NEXT.matcher(behind);
        int last = r.found().size() - 1;
        if (!next.find()) {
            return;
        }
        while (last >= 0 && r.words.sameSentence(r.place(last), i)) {
            Statement before = r.found().get(last);
            Claim claim = next(before, n);
            if (claim != null) {
                Frame f = claim instanceof Claim.Rank
                        ? before.frame().withPartners(new Slot<>(List.of(n.economy()), Origin.CLAUSE))
                        : before.frame();
                r.addAt(FigureKind.RANK, n.end() + next.start(1), n.end() + next.end(1), i, f, claim);
                return;
            }
            last--;
        }
    }

    /** The place behind the one that the statement tells; null where it tells none, or one of the same economy. */
    private static @Nullable Claim next(Statement before, Token.Name n) {
        return switch (before.claim()) {
            case Claim.Rank c
            when !List.of(n.economy()).equals(partners(before)) -> new Claim.Rank(c.rank() + 1, c.ofAll());
            case Claim.Order c
            when c.items().stream().noneMatch(x -> x.economy().equals(n.economy())) ->
                new Claim.Order(
                        c.from() + c.items().size(),
                        c.from() + c.items().size(),
                        List.of(new Claim.Item(n.economy(), n.start(), n.end())));
            case Claim.Superlative c
            when c.most()
                    && !c.record()
                    && c.since() == null
                    && c.subject() == Subject.AMOUNT
                    && c.group() == Claim.Group.PARTNERS
                    && !List.of(n.economy()).equals(partners(before)) -> new Claim.Rank(2, true);
            default -> null;
        };
    }

    private static @Nullable List<?> partners(Statement s) {
        return s.frame().partners() == null ? null : s.frame().partners().value();
    }
}
