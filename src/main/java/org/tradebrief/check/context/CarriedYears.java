package org.tradebrief.check.context;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Today;

/**
 * Asks of a month without a year, behind a sentence on an earlier one, whether it is a month of another year: 前年逆差 672
 * 億。6 月、10 月對台逆差超過對中逆差. An author who goes on to single months means the latest ones as often as those of the
 * year that he spoke of last, so that nobody is accused of what another year bears out. Where the year carried is the
 * latest, nothing else is meant.
 */
final class CarriedYears {
    /** How many years before the latest there may be monthly values of. */
    private static final int YEARS = 3;

    private static final Pattern YEAR =
            Pattern.compile("(?:19|20)\\d{2}|\\d{2,3} ?年|[去今前当同那该]年(?!同)|[那这]一年|last year|this year");

    private final Today today;

    CarriedYears(Today today) {
        this.today = today;
    }

    /** The statement as one of the year that bears it out; empty where its year is said, or none does. */
    Optional<Read> read(Statement s, Function<Statement, Finding> prove) {
        Slot<Timespan> period = s.frame().period();
        int latest = today.latest().getYear();
        if (period == null || !isCarried(period) || period.value().toYear() >= latest || saysYear(s)) {
            return Optional.empty();
        }
        for (int year = latest; year > latest - YEARS; year--) {
            Statement other = inYear(s, year - period.value().toYear());
            Finding f = prove.apply(other);
            if (f.verdict() == Verdict.VERIFIED) {
                return Optional.of(new Read(other, f.readAs(other.frame())));
            }
        }
        return Optional.empty();
    }

    /** A month, or several, told by running words that leave the year open. */
    private static boolean isCarried(Slot<Timespan> period) {
        return period.partly() && period.origin().compareTo(Origin.SENTENCE) <= 0;
    }

    private static boolean saysYear(Statement s) {
        String folded = s.run().folded();
        int from = s.start();
        while (from > 0 && "。！？!?\n".indexOf(folded.charAt(from - 1)) < 0) {
            from--;
        }
        return YEAR.matcher(folded.substring(from, s.end())).find();
    }

    private static Statement inYear(Statement s, int years) {
        Statement moved = s.withFrame(inYear(s.frame(), years));
        return switch (s.claim()) {
            case Claim.Compare c -> moved.withClaim(new Claim.Compare(c.more(), inYear(c.other(), years)));
            case Claim.Occurrences c ->
                moved.withClaim(new Claim.Occurrences(c.count(), c.what(), inYear(c.named(), years)));
            default -> moved;
        };
    }

    private static Frame inYear(Frame f, int years) {
        return f.withPeriod(inYear(f.period(), years)).withBase(inYear(f.base(), years));
    }

    private static @Nullable Slot<Timespan> inYear(@Nullable Slot<Timespan> slot, int years) {
        return slot == null ? null : new Slot<>(slot.value().plusYears(years), slot.origin(), slot.partly());
    }

    private static List<Timespan> inYear(List<Timespan> months, int years) {
        return months.stream().map(m -> m.plusYears(years)).toList();
    }
}
