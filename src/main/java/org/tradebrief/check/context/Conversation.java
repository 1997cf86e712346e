package org.tradebrief.check.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.Provers;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Today;

/**
 * Reads the statements of a block as one conversation: values first, each with those before it in mind, then what is said
 * of them together, differences, ratios and changes.
 */
public final class Conversation {
    private final Provers provers;
    private final Rereader rereader;
    private final Today today;

    /** @param trials the same, their verdicts alone */
    public Conversation(Provers provers, Provers trials, Today today) {
        this.provers = provers;
        this.rereader = new Rereader(trials, today);
        this.today = today;
    }

    /** The statements as they are meant, in their order, each with what the facts say of it. */
    public List<Read> read(List<Statement> statements, List<String> cited, Optional<IsoWeek> week) {
        Talk first = new Talk();
        Read[] reads = new Read[statements.size()];
        for (int i = 0; i < reads.length; i++) {
            if (!relates(statements.get(i))) {
                reads[i] = read(statements.get(i), first, cited, week);
            }
        }
        Function<Statement, Finding> prove = s -> provers.prove(s, cited, week);
        boolean ends = new Ends(prove).told(reads);
        boolean subjects = new BorneSubjects(today, prove).told(reads);
        Talk talk = ends || subjects ? Talk.of(reads) : first;
        for (int i = 0; i < reads.length; i++) {
            Statement s = statements.get(i);
            if (relates(s)) {
                reads[i] = read(s.withOthers(around(s, talk)), talk, cited, week);
            } else if (s.claim() instanceof Claim.Change change) {
                reads[i] = ofShares(isOpen(reads[i]) ? between(reads[i], change, talk) : reads[i], change, talk);
            }
        }
        List<Read> settled = new YearCells(today, prove).settled(Arrays.asList(reads));
        List<Read> weighed = Charges.weighed(settled);
        Turned turned = new Turned(s -> rereader.read(s, provers.prove(s, cited, week), talk, cited, week));
        List<Read> slips = new RelationSlips(provers::meant)
                .told(new Slips(prove, provers::withReporter).told(new SummedShares(prove).told(weighed)));
        return new Moves(prove).told(held(turned.told(new ColumnSigns(prove).told(slips)), statements));
    }

    /** Each held to the numbers of its own run; looked up once, for a block may hold very many. */
    private static List<Read> held(List<Read> reads, List<Statement> statements) {
        Map<Integer, List<Statement>> runs = statements.stream().collect(Collectors.groupingBy(Conversation::place));
        Map<Integer, List<Read>> told = reads.stream().collect(Collectors.groupingBy(r -> place(r.statement())));
        List<Read> held = reads.stream()
                .map(r -> {
                    int place = place(r.statement());
                    Read own = OwnNumbers.held(r, runs.getOrDefault(place, List.of()));
                    return OwnSums.held(own, told.getOrDefault(place, List.of()));
                })
                .toList();
        for (List<Statement> run : runs.values()) {
            held = OwnTrends.told(OwnOrders.held(held, run), run);
        }
        List<Read> all = new ArrayList<>(held);
        for (int i = 0; i < all.size(); i++) {
            all.set(i, CountedPartners.told(all.get(i), all, i));
        }
        return all;
    }

    private static int place(Statement s) {
        return s.run().length() == 0 ? -1 : s.run().rawStart(0);
    }

    private Read read(Statement s, Talk talk, List<String> cited, Optional<IsoWeek> week) {
        Read read = rereader.read(s, provers.prove(s, cited, week), talk, cited, week);
        talk.note(read.statement(), read.finding());
        return read;
    }

    private static boolean isOpen(Read read) {
        return read.finding().verdict() == Verdict.UNSUPPORTED;
    }

    /** Said of two values that stand near. */
    private static boolean relates(Statement s) {
        return s.claim() instanceof Claim.Difference
                || s.claim() instanceof Claim.Ratio
                || s.claim() instanceof Claim.Points
                || s.claim() instanceof Claim.ThresholdGap;
    }

    private static List<Frame> around(Statement s, Talk talk) {
        List<Frame> all = new ArrayList<>(talk.around(s));
        all.addAll(s.others());
        return all.stream().distinct().toList();
    }

    /** 66.0 億對 50.5 億，少了 23.5%: the change between two values right before it, be they comparable or not. */
    private Read between(Read read, Claim.Change change, Talk talk) {
        Approx approx = change.percent().approx();
        if (approx == Approx.AT_LEAST || approx == Approx.AT_MOST) {
            return read; // 三成五以上 fits almost any two
        }
        List<Frame> near = talk.around(read.statement());
        for (Frame now : near) {
            for (Frame base : near) {
                Optional<Finding> f = isEarlier(base, now) ? provers.between(now, base, change) : Optional.empty();
                boolean known = read.statement().frame().blockers().isEmpty();
                if (f.isPresent() && (known || f.get().verdict() == Verdict.VERIFIED)) {
                    return new Read(read.statement().withFrame(now.withBase(base.period())), f.get());
                }
            }
        }
        return read;
    }

    /** 占 20.7%，較上年同期的 11.7% 上升約 9%: percentage points said to be percent. */
    private Read ofShares(Read read, Claim.Change change, Talk talk) {
        Statement s = read.statement();
        boolean right = read.finding().verdict() == Verdict.VERIFIED;
        Optional<Finding> f = right ? Optional.empty() : provers.pointsFor(s.withOthers(around(s, talk)), change);
        return f.map(found -> new Read(s, found)).orElse(read);
    }

    /** Whether both are values of one series, the base of an earlier time. */
    private static boolean isEarlier(Frame base, Frame now) {
        return base.period() != null
                && now.period() != null
                && base.period().value().isBefore(now.period().value())
                && now.isOfSeriesOf(base);
    }
}
