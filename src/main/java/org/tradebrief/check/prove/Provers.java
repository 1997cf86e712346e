package org.tradebrief.check.prove;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.prove.indicator.IndicatorProver;
import org.tradebrief.check.prove.policy.ActorProver;
import org.tradebrief.check.prove.policy.AimProver;
import org.tradebrief.check.prove.policy.DateProver;
import org.tradebrief.check.prove.policy.LegalProver;
import org.tradebrief.check.prove.policy.MeasureProver;
import org.tradebrief.check.prove.policy.NamedMeasures;
import org.tradebrief.check.prove.policy.Namesakes;
import org.tradebrief.check.prove.policy.NationalsProver;
import org.tradebrief.check.prove.policy.Packages;
import org.tradebrief.check.prove.policy.PlacesProver;
import org.tradebrief.check.prove.policy.Spoken;
import org.tradebrief.check.prove.policy.StateProver;
import org.tradebrief.check.prove.policy.TextProver;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.series.Metric;

/** Gives each statement to the prover of its kind. */
public final class Provers {
    private final Knowledge knowledge;
    private final AmountProver amounts;
    private final ShareProver shares;
    private final OrderProver orders;
    private final SequenceProver sequences;
    private final ConcentrationProver concentrations;
    private final ChangeProver changes;
    private final SeriesProver series;
    private final SteadyProver steady;
    private final StreakProver streaks;
    private final YearStreaks yearStreaks;
    private final OccurrenceProver occurrences;
    private final ChangeRanks ranks;
    private final RateExtremeProver rates;
    private final WaysProver ways;
    private final SetCounts sets;
    private final FirstProver firsts;
    private final TableExtremes tables;
    private final RelationProver relations;
    private final RatioProver ratios;
    private final QuotientProver quotients;
    private final PointsProver points;
    private final CoverageProver coverage;
    private final MeasureProver measures;
    private final StateProver states;
    private final ActorProver actors;
    private final NationalsProver nationals;
    private final AimProver aims;
    private final PlacesProver places;
    private final LegalProver laws;
    private final DateProver dates;
    private final TextProver texts;
    private final Namesakes namesakes;
    private final CompareProver comparisons;
    private final IndicatorProver indicators;
    private final Mirror mirror;

    public Provers(Knowledge knowledge) {
        this(knowledge, new Owners(knowledge.trade()));
    }

    /** Provers whose verdicts alone are asked for: nobody is told whose a wrong value is. */
    public static Provers ofVerdicts(Knowledge knowledge) {
        return new Provers(knowledge, null);
    }

    private Provers(Knowledge knowledge, @Nullable Owners owners) {
        this.knowledge = knowledge;
        Candidates candidates = new Candidates(knowledge.trade());
        Sheets sheets = new Sheets(knowledge.trade());
        this.mirror = new Mirror(knowledge.trade(), candidates);
        MonthlySide side = new MonthlySide(knowledge.trade(), mirror);
        this.amounts = new AmountProver(knowledge.trade(), candidates, owners);
        this.shares = new ShareProver(knowledge.trade(), sheets, candidates);
        this.sequences = new SequenceProver(knowledge.trade(), candidates);
        this.orders = new OrderProver(knowledge.trade(), sheets, candidates);
        this.concentrations = new ConcentrationProver(knowledge.trade());
        this.changes = new ChangeProver(knowledge.trade(), candidates);
        this.series = new SeriesProver(knowledge.trade(), candidates);
        this.steady = new SteadyProver(knowledge.trade(), candidates);
        this.streaks = new StreakProver(knowledge.trade(), candidates);
        this.yearStreaks = new YearStreaks(knowledge.trade());
        this.occurrences = new OccurrenceProver(knowledge.trade(), candidates);
        this.ranks = new ChangeRanks(knowledge.trade(), changes, side);
        this.rates = new RateExtremeProver(knowledge.trade(), changes, side);
        this.sets = new SetCounts(knowledge.trade());
        this.ways = new WaysProver(knowledge.trade(), changes);
        NearValues near = new NearValues(knowledge.trade(), candidates);
        SideValues sides = new SideValues(knowledge.trade(), candidates, side);
        this.relations = new RelationProver(knowledge.trade(), candidates, sides, near);
        this.ratios = new RatioProver(sides, near);
        this.quotients = new QuotientProver(sheets, candidates);
        this.points = new PointsProver(knowledge.trade(), candidates, sides);
        this.firsts = new FirstProver(knowledge.trade(), candidates);
        this.tables = new TableExtremes(knowledge.trade());
        this.coverage = new CoverageProver(knowledge.trade());
        NamedMeasures named = new NamedMeasures(knowledge.policy());
        Packages packages = new Packages(knowledge.policy());
        Spoken spoken = new Spoken(knowledge.policy(), named, packages);
        this.measures = new MeasureProver(knowledge.policy(), named, spoken);
        this.states = new StateProver(knowledge.policy(), named, spoken);
        this.laws = new LegalProver(knowledge.policy(), named);
        this.places = new PlacesProver(knowledge, named);
        this.aims = new AimProver(
                knowledge.policy(), named, knowledge.trade().view().economies());
        this.actors = new ActorProver(knowledge.policy(), named, aims);
        this.nationals = new NationalsProver(knowledge, named);
        this.dates = new DateProver(knowledge.policy(), knowledge.documents(), named, packages);
        this.texts = new TextProver(knowledge, named, packages);
        this.namesakes = new Namesakes(knowledge.policy());
        this.comparisons = new CompareProver(candidates);
        this.indicators = new IndicatorProver(knowledge.trade().indicators());
    }

    /**
     * @param cited the files that the statement's block names as its sources
     * @param week the week that the text says it reports on
     */
    public Finding prove(Statement said, List<String> cited, Optional<IsoWeek> week) {
        Finding f = mirror.ownSide(said)
                .map(own -> ownSide(proveAs(own, cited, week), proveAs(said, cited, week)))
                .orElseGet(() -> proveAs(said, cited, week));
        return f.verdict() == Verdict.VERIFIED
                ? f
                : namesakes.of(said).stream()
                        .map(s -> proveAs(s, cited, week))
                        .filter(other -> other.verdict() == Verdict.VERIFIED)
                        .findFirst()
                        .orElse(f);
    }

    /** Whose statistics are meant is open: either bears it out, and neither accuses. */
    private static Finding ownSide(Finding own, Finding mirrored) {
        if (own.verdict() == Verdict.VERIFIED) {
            return own;
        }
        return mirrored.verdict() == Verdict.CONTRADICTED ? mirrored.asUnsure("也可能是申報方自己的統計。") : mirrored;
    }

    private Finding proveAs(Statement said, List<String> cited, Optional<IsoWeek> week) {
        Statement s = mirror.of(withReporter(said));
        return switch (s.claim()) {
            case Claim.Amount c -> amounts.prove(s, c);
            case Claim.Range c -> series.range(s, c);
            case Claim.Average c -> amounts.average(s, c);
            case Claim.Difference c -> relations.difference(s, c);
            case Claim.Share c -> share(s, c, cited);
            case Claim.Order c -> orders.prove(s, c);
            case Claim.Sequence c -> sequences.prove(s, c);
            case Claim.Rank c -> orders.rank(s, c);
            case Claim.Hhi c -> concentrations.hhi(s, c);
            case Claim.PastLevel c -> concentrations.past(s, c);
            case Claim.Level c -> concentrations.level(s, c);
            case Claim.ThresholdGap c -> points.orGap(s, c, concentrations.gap(s, c));
            case Claim.Partners c -> concentrations.partners(s, c);
            case Claim.PartnersRange c -> concentrations.partners(s, c);
            case Claim.Threshold c -> concentrations.limits(c);
            case Claim.Change c -> changes.change(s, c);
            case Claim.Points c -> points.points(s, c);
            case Claim.Compare c -> comparisons.prove(s, c);
            case Claim.CompareHhi c -> concentrations.compare(s, c);
            case Claim.Direction c -> changes.direction(s, c);
            case Claim.Sign c -> SignProver.prove(knowledge.trade(), s, c);
            case Claim.Superlative c -> superlative(said, s, c);
            case Claim.First c -> firsts.prove(s, c);
            case Claim.Streak c -> c.years() ? yearStreaks.prove(s, c) : streaks.prove(s, c);
            case Claim.Occurrences c -> occurrences.prove(s, c);
            case Claim.Steady c -> steady.prove(s, c);
            case Claim.AmongChanges c -> ranks.prove(s, c);
            case Claim.RateExtreme c -> rates.prove(s, c);
            case Claim.YearExtreme c -> yearStreaks.extreme(s, c);
            case Claim.Ways c -> ways.prove(s, c);
            case Claim.Coverage c -> coverage.prove(s, c);
            case Claim.Latest c -> coverage.latest(c);
            case Claim.Ratio c -> ratios.ratio(s, c);
            case Claim.Quotient c -> quotients.prove(s, c);
            case Claim.Count c -> count(s, c, cited);
            case Claim.Limit c -> texts.limit(s, c, cited);
            case Claim.Date c -> date(s, c, cited, week);
            case Claim.Act c -> measures.act(s, c);
            case Claim.State c -> states.prove(s, c);
            case Claim.AtOnce c -> measures.atOnce(s, c);
            case Claim.Length c -> texts.length(s, c, cited);
            case Claim.Absence c -> AbsenceProver.prove(knowledge.trade(), s);
            case Claim.Actor c -> actors.prove(s, c);
            case Claim.Issuer c -> actors.issuer(s, c);
            case Claim.Aim c -> aims.prove(s, c);
            case Claim.LegalBasis c -> laws.prove(s, c);
            case Claim.Nationals c -> nationals.prove(s, c);
            case Claim.Nth c -> places.prove(s, c);
            case Claim.ReportPeriod c -> CoverageProver.reportPeriod(c, week);
            case Claim.Score c -> Finding.unsupported("score", "搜尋分數不是資料庫的事實。");
            case Claim.Bare c -> Finding.unsupported("", c.reason() + "。");
            case Claim.Indicated c -> indicators.prove(s, c);
            case Claim.Unplaced c -> Finding.unsupported("", c.reason() + "。");
        };
    }

    /** Where no reporter is named, the one economy of which there are monthly values may be meant; never to contradict. */
    private Statement withReporter(Statement s) {
        return s.withFrame(withReporter(s.frame()));
    }

    /** The same frame with the reporter that is meant where none is named. */
    public Frame withReporter(Frame f) {
        List<Economy> monthly = knowledge.trade().view().monthlyReporters();
        Slot<List<Economy>> partners = f.partners();
        if (partners == null || f.reporter() != null || f.quantity() == null || monthly.isEmpty()) {
            return f;
        }
        boolean comtrade = f.provider() != null && f.provider().value() == Provider.COMTRADE;
        return comtrade || partners.value().contains(monthly.getFirst())
                ? f
                : f.withReporter(new Slot<>(monthly.getFirst(), Origin.ASSUMED));
    }

    /** The change between two values, whether they can be compared or not; empty where it is not theirs. */
    public Optional<Finding> between(Frame now, Frame base, Claim.Change claim) {
        return changes.between(withReporter(now), withReporter(base), claim);
    }

    /** What would be said of a relation if the likeliest two values were meant, though its words do not say which. */
    public Stream<Finding> meant(Statement said) {
        Statement s = mirror.of(withReporter(said));
        return switch (s.claim()) {
            case Claim.Difference c -> relations.meant(s, c);
            case Claim.Ratio c -> ratios.meant(s, c);
            case Claim.Points c -> points.meant(s, c);
            case Claim.ThresholdGap c -> points.meant(s, c);
            default -> Stream.empty();
        };
    }

    /** A difference of two shares said to be a change in percent; empty where it is not that. */
    public Optional<Finding> pointsFor(Statement s, Claim.Change claim) {
        return points.mistaken(s, claim);
    }

    /** A day of a measure or document, or one on which the report's week starts or ends. */
    private Finding date(Statement s, Claim.Date claim, List<String> cited, Optional<IsoWeek> week) {
        Finding f = dates.date(s, claim, cited);
        LocalDate day = claim.day();
        if (f.verdict() != Verdict.UNSUPPORTED || day == null) {
            return f;
        }
        boolean bound = week.filter(w -> day.equals(w.monday()) || day.equals(w.sunday()))
                .isPresent();
        return bound || day.equals(knowledge.asOf())
                ? new Finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        "report-period",
                        "",
                        day.toString(),
                        "報告期間的起訖日或基準日。",
                        List.of(),
                        List.of(),
                        null)
                : f;
    }

    /** The items of an order or sequence, from which one may stand in the wrong place; of one alone the whole is told. */
    public List<Claim.Item> items(Statement s) {
        List<Claim.Item> items = switch (s.claim()) {
            case Claim.Order c -> c.items();
            case Claim.Sequence c -> c.items();
            default -> List.of();
        };
        return items.size() > 1 ? items : List.of();
    }

    /** The item of that place where it is wrong; null where it is right or nothing can be said. */
    public @Nullable Finding item(Statement s, int index) {
        return switch (s.claim()) {
            case Claim.Order c -> orders.item(s, c, index);
            case Claim.Sequence c -> sequences.item(s, c, index);
            default -> null;
        };
    }

    /** By the months, and where those do not bear it out, by the reporter's own tables. */
    private Finding superlative(Statement said, Statement turned, Claim.Superlative claim) {
        Finding f = series.superlative(turned, claim);
        return f.verdict() == Verdict.VERIFIED ? f : tables.prove(said, claim).orElse(f);
    }

    private Finding count(Statement s, Claim.Count claim, List<String> cited) {
        Finding f = texts.count(s, claim, cited);
        return f.verdict() == Verdict.UNSUPPORTED ? sets.of(s, claim).orElse(f) : f;
    }

    private Finding share(Statement s, Claim.Share claim, List<String> cited) {
        Finding f = shares.prove(s, claim);
        return f.verdict() == Verdict.UNSUPPORTED
                ? texts.cited(s, claim.percent(), cited).orElse(f)
                : f;
    }

    static Metric metric(Quantity q) {
        return switch (q) {
            case EXPORT -> Metric.EXPORT;
            case IMPORT -> Metric.IMPORT;
            case BALANCE, TRADE -> Metric.BALANCE;
        };
    }

    static String subject(Statement s) {
        return Names.subject(s.frame());
    }
}
