package org.tradebrief.brief.regimes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;
import org.tradebrief.trade.Economies;

/**
 * What the register tells on the as-of day of a week.
 *
 * @param measures confirmed ones, of high and medium confidence
 * @param unconfirmed of low confidence, never told as facts
 */
public record PolicyDay(
        IsoWeek week,
        LocalDate asOf,
        List<Measure> measures,
        List<Measure> unconfirmed,
        List<ListedEntity> entities,
        List<Dossier> dossiers,
        Economies economies) {

    public static PolicyDay of(Register register, Economies economies, IsoWeek week, LocalDate asOf) {
        List<Measure> all = register.measures(asOf);
        return new PolicyDay(
                week,
                asOf,
                all.stream().filter(m -> m.confidence() != Confidence.LOW).toList(),
                all.stream().filter(m -> m.confidence() == Confidence.LOW).toList(),
                register.entities(asOf).stream()
                        .filter(e -> e.confidence() != Confidence.LOW)
                        .toList(),
                register.dossiers(asOf),
                economies);
    }

    public Standing standing(Measure measure) {
        return Standings.of(measure, asOf);
    }

    public Status status(Measure measure) {
        return standing(measure).status();
    }

    public Optional<Measure> measure(String id) {
        return measures.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** Acts that control something themselves, not those that only suspend or end others. */
    public List<Measure> controls() {
        return measures.stream().filter(m -> !m.scope().isEmpty()).toList();
    }

    /** The events of a measure that are vouched for. */
    public static List<Event> confirmed(Measure measure) {
        return measure.events().stream()
                .filter(e -> e.confidence() != Confidence.LOW)
                .toList();
    }
}
