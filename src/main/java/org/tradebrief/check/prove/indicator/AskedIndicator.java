package org.tradebrief.check.prove.indicator;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.trade.Economy;

/**
 * A statement about an indicator whose every slot is filled.
 *
 * @param base the year that it is set against
 * @param explicit whether each slot was read near enough for the statement to be contradicted
 * @param sourced whether the text says that the value is the World Bank's
 */
record AskedIndicator(
        Statement statement,
        Indicator indicator,
        Economy economy,
        int year,
        int base,
        boolean explicit,
        boolean sourced) {
    private static final Set<Origin> FAR = Set.of(Origin.PASSAGE, Origin.DOCUMENT, Origin.ASSUMED);

    static AskedIndicator of(Statement s, Claim.Indicated claim, Economy economy, int year) {
        Frame f = s.frame();
        int base = f.base() == null ? year - 1 : f.base().value().toYear();
        boolean near = isNear(f.reporter()) && isNear(f.period()) && isNear(claim.named());
        return new AskedIndicator(
                s, claim.named().value(), economy, year, base, near && !f.isBlocked(), claim.sourced());
    }

    /** 經濟連兩年萎縮 behind a nominal GDP: what shrinks is what grows; an indicator that is never negative is not meant. */
    AskedIndicator withSides() {
        return indicator.hasSides()
                ? this
                : new AskedIndicator(statement, Indicator.GROWTH, economy, year, base, false, sourced);
    }

    private static boolean isNear(@Nullable Slot<?> slot) {
        return slot == null || !FAR.contains(slot.origin());
    }

    String metric() {
        return indicator.metric();
    }

    Finding verified(Known known, String right, String how) {
        return Finding.verified(metric(), known, right, "與" + known.label() + "相符：" + right + how + "。");
    }

    /** Not borne out, and told: an error where the slots leave no doubt of what is meant. */
    Finding wrong(Known known, String right, String message) {
        return explicit
                ? Finding.of(Verdict.CONTRADICTED, Severity.HIGH, metric(), known, right, message)
                : open(known, right, message, "所指未全部寫明");
    }

    /** Not borne out in any year that there is, so that it does not matter which one is meant. */
    Finding wrongInAnyYear(Known known, String right, String message) {
        Frame f = statement.frame();
        Origin named =
                statement.claim() instanceof Claim.Indicated c ? c.named().origin() : Origin.ASSUMED;
        boolean whose = f.reporter() != null && isNear(f.reporter()) && named != Origin.ASSUMED;
        boolean blocked = f.blockers().stream().anyMatch(b -> b != Blocker.TIME_UNSAID);
        return whose && !blocked && indicator.hasSides()
                ? Finding.of(Verdict.CONTRADICTED, Severity.HIGH, metric(), known, right, message)
                : wrong(known, right, message);
    }

    /**
     * A number that is another: whose it is must be said, for other institutions' figures are near the World Bank's; only a
     * slip of the pen is one without.
     */
    Finding missed(Known known, String right, String message, Value said, boolean explained) {
        return missed(known, right, message, said, Miss.of(said, known.value().abs(), explained));
    }

    Finding missed(Known known, String right, String message, Value said, Miss miss) {
        boolean slip = Miss.hasSameDigits(said, known.value().abs());
        return sourced || slip
                ? wrong(known, right, message).miss(miss)
                : open(known, right, message, "未寫明是世界銀行的值，其他機構的值可能不同");
    }

    private Finding open(Known known, String right, String message, String why) {
        return Finding.of(Verdict.UNSUPPORTED, Severity.LOW, metric(), known, right, why + "，不能斷定；" + message);
    }
}
