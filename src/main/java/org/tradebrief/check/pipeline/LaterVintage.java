package org.tradebrief.check.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Later;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.Provers;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Library;
import org.tradebrief.trade.Period;

/**
 * Holds statements about trade against the values as they are known by now, over the same periods: 2025 年, said when only
 * its first months were known, stays those months.
 */
final class LaterVintage {
    private static final Set<FigureKind> TRADE = EnumSet.of(
            FigureKind.AMOUNT,
            FigureKind.SHARE,
            FigureKind.RANK,
            FigureKind.HHI,
            FigureKind.LEVEL,
            FigureKind.CHANGE,
            FigureKind.DIRECTION,
            FigureKind.SIGN,
            FigureKind.RATIO);

    private final LocalDate day;
    private final Library library;
    private final Provers provers;
    private final Map<DocumentId, Optional<LocalDate>> vintages = new ConcurrentHashMap<>();

    /** @param known all that is known of trade by now */
    LaterVintage(LocalDate day, Library library, Knowledge known) {
        this.day = day;
        this.library = library;
        this.provers = Provers.ofVerdicts(known);
    }

    /** What later data say otherwise; null where they say the same, or nothing of it. */
    @Nullable
    Later of(Statement s, Finding f, List<String> cited, Optional<IsoWeek> week) {
        if (!TRADE.contains(s.kind()) || f.period().isEmpty() || f.expected().isEmpty()) {
            return null;
        }
        Finding now = provers.prove(over(s, f.period()), cited, week);
        boolean same = now.verdict() == f.verdict() && now.expected().equals(f.expected());
        boolean doubted = f.verdict() == Verdict.UNSUPPORTED && now.verdict() != Verdict.VERIFIED;
        boolean told = !doubted
                && now.verdict() != Verdict.UNSUPPORTED
                && !now.expected().isEmpty();
        if (same || !told || !now.period().equals(f.period()) || !now.metric().equals(f.metric())) {
            return null;
        }
        return vintage(now)
                .filter(v -> v.isAfter(day))
                .map(v -> new Later(f.expected(), now.expected(), v, now.verdict()))
                .orElse(null);
    }

    private static Statement over(Statement s, String period) {
        Frame frame = s.frame();
        Slot<Timespan> said = frame.period();
        Origin origin = said == null ? Origin.ASSUMED : said.origin();
        return s.withFrame(frame.withPeriod(new Slot<>(Timespan.of(Period.parse(period)), origin)));
    }

    private Optional<LocalDate> vintage(Finding f) {
        return f.sources().stream()
                .map(r -> r.document())
                .distinct()
                .flatMap(d -> vintages.computeIfAbsent(d, this::look).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> look(DocumentId id) {
        return library.find(id).map(Document::vintage);
    }
}
