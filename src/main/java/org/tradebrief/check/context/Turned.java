package org.tradebrief.check.context;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.trade.Period;

/**
 * Accuses a word that its context leaves open, where the opposite word is what the context bears out: 單月最低 said of the
 * month that is the highest of all. What is the one end of a series is never by chance the other.
 */
final class Turned {
    private final Function<Statement, Read> read;

    /** @param read what a statement is found to be in its context */
    Turned(Function<Statement, Read> read) {
        this.read = read;
    }

    List<Read> told(List<Read> reads) {
        return reads.stream().map(this::told).toList();
    }

    private Read told(Read said) {
        Statement s = said.statement();
        Claim opposite = said.finding().verdict() == Verdict.UNSUPPORTED && !s.quoted() ? opposite(s.claim()) : null;
        if (opposite == null || !Rereader.isOfTrade(s)) {
            return said;
        }
        Read turned = read.apply(s.withClaim(opposite));
        Finding f = turned.finding();
        return f.verdict() == Verdict.VERIFIED && isTelling(s.claim(), f)
                ? new Read(turned.statement().withClaim(s.claim()), wrong(f))
                : said;
    }

    /** Of several partners each is the largest or smallest of something; of all months one alone is. */
    private static boolean isTelling(Claim claim, Finding right) {
        return !(claim instanceof Claim.Superlative)
                || !right.period().isEmpty()
                        && Period.parse(right.period()).isMonth()
                        && right.expected()
                                .startsWith(Period.parse(right.period()).chinese());
    }

    private static Finding wrong(Finding right) {
        return new Finding(
                Verdict.CONTRADICTED,
                Severity.HIGH,
                right.metric(),
                right.period(),
                right.expected(),
                "說反了，應為相反的一端：" + right.expected() + "。",
                right.steps(),
                right.sources(),
                null);
    }

    private static @Nullable Claim opposite(Claim claim) {
        return switch (claim) {
            case Claim.Superlative c ->
                new Claim.Superlative(!c.most(), c.subject(), c.top(), c.group(), c.record(), c.since());
            case Claim.AmongChanges c
            when c.rank() == 1 ->
                c.place() == Claim.AmongChanges.Place.ONLY
                        ? new Claim.AmongChanges(c.place(), c.trend().opposite(), c.basis(), c.without())
                        : new Claim.AmongChanges(other(c.place()), c.trend(), c.basis(), c.without());
            default -> null;
        };
    }

    private static Claim.AmongChanges.Place other(Claim.AmongChanges.Place place) {
        return place == Claim.AmongChanges.Place.LARGEST
                ? Claim.AmongChanges.Place.SMALLEST
                : Claim.AmongChanges.Place.LARGEST;
    }
}
