package org.tradebrief.desk.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.Revision;

/** Reads what the trail says of the brief that is open. */
final class BriefReading {
    private final ReviewDesk desk;
    private final ObservableValue<@Nullable BriefRecord> brief;

    BriefReading(ReviewDesk desk, ObservableValue<@Nullable BriefRecord> brief) {
        this.desk = desk;
        this.brief = brief;
    }

    /** The brief as the trail has it at this moment, for what is done off the screen's thread. */
    BriefRecord stored() {
        BriefRecord now = brief.getValue();
        if (now == null) {
            throw new IllegalStateException("no brief is open");
        }
        return desk.get(now.name());
    }

    /** The text of the week before; empty where it has none. */
    Optional<BriefText> lastWeek() {
        return lastWeek(brief.getValue());
    }

    private Optional<BriefText> lastWeek(@Nullable BriefRecord now) {
        IsoWeek week = now == null ? null : now.week();
        if (week == null) {
            return Optional.empty();
        }
        IsoWeek before = IsoWeek.of(week.monday().minusDays(1));
        // A brief from elsewhere bears its file's name.
        return desk.find(before.toString())
                .or(() -> desk.find(before + ".md"))
                .map(o -> o.content().text());
    }

    /** Its wordings, of the brief that is open now; to be asked off the screen's thread. */
    Wordings wordings() {
        BriefRecord now = stored();
        return side -> switch (side) {
            case Showing.Side.Draft d ->
                Optional.of(desk.get(now.name()).content().machine());
            case Showing.Side.LastWeek w -> lastWeek(now);
            case Showing.Side.Now n ->
                Optional.of(desk.get(now.name()).content().text());
            case Showing.Side.After a -> Optional.of(desk.at(now.name(), a.seq()));
        };
    }

    /** Reads one of the wordings of a brief. */
    interface Wordings {
        Optional<BriefText> of(Showing.Side side);
    }

    /** Its steps, the oldest first. */
    List<Revision> revisions() {
        BriefRecord now = brief.getValue();
        return now == null ? List.of() : desk.revisions(now.name());
    }
}
