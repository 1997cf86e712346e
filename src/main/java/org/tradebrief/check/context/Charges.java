package org.tradebrief.check.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;

/**
 * Asks of each accusation of a block whether an author is likelier to have erred than we. A false one costs the product its
 * trust, so that who is in doubt is left to a person:
 *
 * <ul>
 *   <li>A wrong figure is near the right one, has its digits, or is a neighbour's. One that is none of these and is not
 *       placed by its own clause or cell alone was more likely read wrongly than written wrongly, unless the cells beside it
 *       bear the reading out.
 *   <li>A sentence gives a fact once. Of two different numbers that we read as the same one, one at least is another.
 *   <li>An author errs here and there; where most cells of a kind are wrong, it is our reading of the table that is.
 * </ul>
 */
final class Charges {
    private static final int MANY = 3;
    private static final int TELLING = 2;

    private Charges() {}

    static List<Read> weighed(List<Read> reads) {
        Map<Class<?>, Tally> tallies = reads.stream()
                .collect(Collectors.groupingBy(
                        r -> r.statement().claim().getClass(),
                        Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
        List<Read> weighed = new ArrayList<>();
        for (Read read : reads) {
            Tally same = tallies.getOrDefault(read.statement().claim().getClass(), Tally.NONE);
            weighed.add(isCharged(read) ? new Read(read.statement(), weighed(read, reads, same)) : read);
        }
        return weighed;
    }

    /** How many of the statements of one kind are right, and how many are accused. */
    private record Tally(long right, long charged) {
        static final Tally NONE = new Tally(0, 0);

        static Tally of(List<Read> reads) {
            long right = reads.stream()
                    .filter(r -> r.finding().verdict() == Verdict.VERIFIED)
                    .count();
            return new Tally(right, reads.stream().filter(Charges::isCharged).count());
        }
    }

    private static Finding weighed(Read read, List<Read> all, Tally same) {
        Finding f = read.finding();
        Miss miss = f.miss();
        boolean far = miss != null && !miss.likely();
        boolean told = isBorneOut(read, same) || isOfAmountBefore(read, all) || isOneOfARow(read, all);
        if (far && !isFirm(read.statement()) && !told) {
            return f.asUnsure("所寫的值相去太遠，也不合鄰近的事實。");
        }
        if (all.stream().anyMatch(o -> isRival(read, o))) {
            return f.asUnsure("同一句裡另有數字也讀作這一項。");
        }
        if (isCell(read) && all.stream().anyMatch(o -> isRivalCell(read, o))) {
            return f.asUnsure("同一表格裡另有數字也讀作這一項。");
        }
        if (all.stream().anyMatch(o -> isUnborne(read, o))) {
            return f.asUnsure("同一句裡的金額也不合這個對象。");
        }
        if (isHeadingsAlone(read.statement())) {
            return f.asUnsure("申報方與進出口都只見於標題。");
        }
        return isOfMany(read, same) ? f.asUnsure("同一表格裡多半不符，可能是表頭另有所指。") : f;
    }

    private static boolean isCharged(Read read) {
        boolean unlike = read.finding().verdict() == Verdict.INCOMPARABLE
                && read.finding().miss() != null;
        return read.finding().verdict() == Verdict.CONTRADICTED || unlike;
    }

    /** Every slot was read in the statement's own clause or cell; shares and concentrations are known for one period only. */
    private static boolean isFirm(Statement s) {
        Frame f = s.frame();
        boolean timeless = s.claim() instanceof Claim.Share || s.claim() instanceof Claim.Hhi;
        return Stream.of(f.reporter(), f.partners(), f.quantity(), timeless ? null : f.period(), f.base())
                .filter(Objects::nonNull)
                .map(Slot::origin)
                .allMatch(Origin::isItsOwn);
    }

    /** The head of a table is read rightly where most other cells of the kind are right. */
    private static boolean isBorneOut(Read read, Tally same) {
        return isCell(read) && same.right() >= TELLING && same.right() > same.charged();
    }

    /** 對中逆差 1,894 億美元，仍是對台的 1.9 倍: said of the right amount before it in the sentence, which tells what is meant. */
    private static boolean isOfAmountBefore(Read read, List<Read> all) {
        Statement s = read.statement();
        boolean relates = s.claim() instanceof Claim.Ratio || s.claim() instanceof Claim.Change;
        Read amount = null;
        for (Read other : relates ? all : List.<Read>of()) {
            Statement o = other.statement();
            boolean before = s.run().rawStart(0) == o.run().rawStart(0) && o.end() <= s.start();
            if (before && o.claim() instanceof Claim.Amount && isOneSentence(s, o)) {
                amount = other;
            }
        }
        return amount != null
                && amount.finding().verdict() == Verdict.VERIFIED
                && amount.statement().claim() instanceof Claim.Amount said
                && said.usd().isTelling()
                && isOfSame(subject(s), amount.statement().frame());
    }

    /** 中國 5.0%，美國 2.8%，南韓 2.0%，日本 1.0%: the only wrong one of a row of indicators that its sentence tells alike. */
    private static boolean isOneOfARow(Read read, List<Read> all) {
        Statement s = read.statement();
        if (!(s.claim() instanceof Claim.Indicated)) {
            return false;
        }
        List<Read> row = all.stream()
                .filter(o -> o.statement().claim() instanceof Claim.Indicated)
                .filter(o ->
                        o.statement().kind() == s.kind() && o.statement().run().equals(s.run()))
                .filter(o -> isOneSentence(s, o.statement()))
                .toList();
        long right = row.stream()
                .filter(o -> o.finding().verdict() == Verdict.VERIFIED)
                .count();
        return right >= TELLING && row.stream().filter(Charges::isCharged).count() == 1;
    }

    /** What a number is told of; of a multiple what is held against the other. */
    private static Frame subject(Statement s) {
        return s.claim() instanceof Claim.Ratio ratio && ratio.sides() != null
                ? ratio.sides().one()
                : s.frame();
    }

    private static boolean isOfSame(Frame one, Frame other) {
        return one.isOfSeriesOf(other) && one.period() != null && Slot.same(one.period(), other.period());
    }

    /** A different number of the same sentence, read as the very same fact. */
    private static boolean isRival(Read read, Read other) {
        Statement s = read.statement();
        Statement o = other.statement();
        boolean same = s.run().rawStart(0) == o.run().rawStart(0)
                && s.claim() instanceof Claim.Amount
                && o.claim() instanceof Claim.Amount
                && other.finding().verdict() != Verdict.UNSUPPORTED
                && read.finding().expected().equals(other.finding().expected())
                && read.finding().period().equals(other.finding().period());
        return same && !s.text().equals(o.text()) && isOneSentence(s, o);
    }

    /**
     * An amount of the same sentence that is not right of the same series either, whose names neither of them gives: both are
     * of another.
     */
    private static boolean isUnborne(Read read, Read other) {
        Statement s = read.statement();
        Statement o = other.statement();
        return !(s.claim() instanceof Claim.Amount)
                && o.claim() instanceof Claim.Amount a
                && a.usd().isTelling()
                && other.finding().verdict() != Verdict.VERIFIED
                && s.run().rawStart(0) == o.run().rawStart(0)
                && isFarther(s.frame())
                && s.frame().isOfSeriesOf(o.frame())
                && isOneSentence(s, o);
    }

    /** Whose trade it is, or with whom, is said farther off than in the sentence or the cell. */
    private static boolean isFarther(Frame f) {
        return Stream.of(f.reporter(), f.partners())
                .filter(Objects::nonNull)
                .map(Slot::origin)
                .anyMatch(o -> o.compareTo(Origin.PASSAGE) > 0);
    }

    /** Another cell of the table, right, that we read as the very same fact: the columns differ in what we did not read. */
    private static boolean isRivalCell(Read read, Read other) {
        Statement s = read.statement();
        Statement o = other.statement();
        return s.claim() instanceof Claim.Amount
                && o.claim() instanceof Claim.Amount
                && other.finding().verdict() == Verdict.VERIFIED
                && !read.finding().expected().isEmpty()
                && read.finding().expected().equals(other.finding().expected())
                && read.finding().period().equals(other.finding().period())
                && !s.text().equals(o.text());
    }

    /** 越南 2,994.6 億 below a heading on imports: whose trade and which way is said nowhere near. */
    private static boolean isHeadingsAlone(Statement s) {
        Frame f = s.frame();
        return s.claim() instanceof Claim.Amount
                && isFrom(f.reporter(), Origin.HEADING)
                && isFrom(f.quantity(), Origin.HEADING)
                && Stream.of(f.reporter(), f.partners(), f.quantity(), f.period())
                        .noneMatch(slot -> isFrom(slot, Origin.ROW) || isFrom(slot, Origin.COLUMN));
    }

    private static boolean isOneSentence(Statement s, Statement o) {
        int from = Math.min(s.end(), o.end());
        int to = Math.max(s.start(), o.start());
        return from >= to || s.run().text().substring(from, to).chars().noneMatch(c -> "。！？!?\n".indexOf(c) >= 0);
    }

    /** One of several accusations in a table, of which more than are right are wrong. */
    private static boolean isOfMany(Read read, Tally same) {
        return isCell(read) && same.charged() >= MANY && same.charged() > same.right();
    }

    private static boolean isCell(Read read) {
        Frame f = read.statement().frame();
        return Stream.of(f.reporter(), f.partners(), f.quantity(), f.period())
                .anyMatch(s -> isFrom(s, Origin.ROW) || isFrom(s, Origin.COLUMN));
    }

    private static boolean isFrom(@Nullable Slot<?> slot, Origin origin) {
        return slot != null && slot.origin() == origin;
    }
}
