package org.tradebrief.check.prove;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;

/** Holds the partner said to have grown most, fallen least or alone gone one way against the changes of all. */
final class ChangeRanks {
    /** 五本帳裡, 五者之中, 五國當中. */
    private static final Pattern OF_FIVE =
            Pattern.compile("[五5] ?[个家国地本者大方户份](?:[^,。;()]{0,3}| ?(?:伙伴|partners) ?)(?:\\([^)]*\\))? ?[里中内]");

    private static final String METRIC = "change-rank";
    private final TradeBook trade;
    private final ChangeProver changes;
    private final MonthlySide side;
    private final Bases bases;

    ChangeRanks(TradeBook trade, ChangeProver changes, MonthlySide side) {
        this.trade = trade;
        this.side = side;
        this.changes = changes;
        this.bases = new Bases(trade);
    }

    Finding prove(Statement s, Claim.AmongChanges claim) {
        Frame f = side.of(s.frame());
        Economy partner = f.partnerOrNull();
        Optional<Finding> unplaced = changes.unplaced(f, METRIC);
        boolean guessed = f.quantity() != null && f.quantity().origin() == Origin.ASSUMED;
        if (unplaced.isPresent() || partner == null || guessed) {
            return unplaced.orElseGet(() -> Finding.unsupported(METRIC, "看不出是哪個夥伴的變動。"));
        }
        Basis basis = claim.basis() == Basis.UNSAID ? Basis.YEAR_BEFORE : claim.basis();
        Finding wrong = null;
        for (Bases.Pair p : bases.pairsOrToDate(f, basis)) {
            List<PartnerChange> all = p.comparable() ? all(f, p, claim) : List.of();
            if (all.size() < 2) {
                continue;
            }
            if (stands(partner, claim, all)) {
                return finding(Verdict.VERIFIED, Severity.NONE, claim, all, "相符");
            }
            wrong = wrong == null && isSaid(s, p)
                    ? finding(Verdict.CONTRADICTED, Severity.HIGH, claim, all, "不符")
                    : wrong;
        }
        wrong = wrong == null ? atAnyTime(s, f, claim, partner, basis) : wrong;
        return wrong == null ? Finding.unsupported(METRIC, "比較的集合或期間未寫明，不能斷定。") : wrong;
    }

    /** 逆差擴大的只有德國, with no time near: wrong where it is so at none of the times that may be meant; null where it is at one. */
    private @Nullable Finding atAnyTime(Statement s, Frame f, Claim.AmongChanges claim, Economy partner, Basis basis) {
        boolean near = claim.place() == Claim.AmongChanges.Place.ONLY
                && f.blockers().isEmpty()
                && (isNear(s.frame().partners()) || partner.equals(s.frame().reporterOrNull()))
                && isNear(s.frame().quantity())
                && s.frame().reporter() != null
                && !isNear(s.frame().period())
                && isOfAll(s);
        if (!near) {
            return null;
        }
        List<Bases.Pair> times = new ArrayList<>(bases.pairs(f.withPeriod(null), basis));
        times.addAll(bases.pairs(f, basis));
        s.mentions()
                .spans()
                .forEach(t -> times.addAll(bases.pairs(f.withPeriod(new Slot<>(t, Origin.PASSAGE)), basis)));
        Finding first = null;
        for (Bases.Pair p : times) {
            List<PartnerChange> all = p.comparable() ? all(f, p, claim) : List.of();
            if (all.size() > 1 && stands(partner, claim, all)) {
                return null;
            }
            first = first == null && all.size() > 1
                    ? finding(Verdict.CONTRADICTED, Severity.HIGH, claim, all, "不符")
                    : first;
        }
        return first;
    }

    private List<PartnerChange> all(Frame f, Bases.Pair p, Claim.AmongChanges claim) {
        Economy reporter = java.util.Objects.requireNonNull(f.reporterOrNull());
        List<Economy> among = trade.view().partners(reporter).stream()
                .filter(e -> !claim.without().contains(e))
                .toList();
        return PartnerChange.of(among, changes, f, p);
    }

    private static boolean stands(Economy partner, Claim.AmongChanges claim, List<PartnerChange> all) {
        return switch (claim.place()) {
            case ONLY -> PartnerChange.went(claim.trend(), all).equals(List.of(partner));
            case LARGEST, SMALLEST ->
                first(claim, all).filter(o -> o.partner().equals(partner)).isPresent();
        };
    }

    /** Of those that went the way that is said, whose change is the largest or smallest. */
    private static Optional<PartnerChange> first(Claim.AmongChanges claim, List<PartnerChange> all) {
        Stream<PartnerChange> same = all.stream()
                .filter(o -> claim.trend() == Trend.FLAT || o.change().trend() == claim.trend());
        Comparator<PartnerChange> size = Comparator.comparing(o -> o.percent().abs());
        boolean largest = claim.place() == Claim.AmongChanges.Place.LARGEST;
        return same.sorted(largest ? size.reversed() : size)
                .skip(claim.rank() - 1L)
                .findFirst();
    }

    /** Who is compared, over which time and of which flow is told in the sentence. */
    private static boolean isSaid(Statement s, Bases.Pair p) {
        Frame f = s.frame();
        return p.said()
                && f.isSure()
                && isNear(f.partners())
                && isNear(f.quantity())
                && isNear(f.period())
                && isOfAll(s);
    }

    private static boolean isNear(@Nullable Slot<?> slot) {
        return slot != null && slot.origin().compareTo(Origin.SENTENCE) <= 0;
    }

    /** Whether the passage says that all partners with months are looked at. */
    static boolean isOfAll(Statement s) {
        String text = s.run().folded();
        return OF_FIVE.matcher(text).find()
                || Stream.of("五伙伴", "五个伙伴", "五大伙伴", "追踪伙伴", "five partners").anyMatch(text::contains);
    }

    private static Finding finding(
            Verdict verdict, Severity severity, Claim.AmongChanges claim, List<PartnerChange> all, String judged) {
        String right = claim.place() == Claim.AmongChanges.Place.ONLY
                ? Names.list(PartnerChange.went(claim.trend(), all))
                : first(claim, all).map(o -> o.partner().nameZhTw()).orElse("");
        return PartnerChange.finding(verdict, severity, METRIC, right, all, judged);
    }
}
