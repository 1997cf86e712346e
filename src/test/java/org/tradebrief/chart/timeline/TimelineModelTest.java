package org.tradebrief.chart.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.chart.timeline.Timelines.announced;
import static org.tradebrief.chart.timeline.Timelines.day;
import static org.tradebrief.chart.timeline.Timelines.inForce;
import static org.tradebrief.chart.timeline.Timelines.measure;
import static org.tradebrief.chart.timeline.Timelines.model;
import static org.tradebrief.chart.timeline.Timelines.suspended;
import static org.tradebrief.chart.timeline.Timelines.suspension;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.SomeMeasures;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;

class TimelineModelTest {
    private final Measure earth = measure("18", Theme.RARE_EARTH, "ALL", inForce("2025-04-04"));
    private final Measure paused = measure(
            "57",
            Theme.RARE_EARTH,
            "ALL",
            announced("2025-10-09"),
            SomeMeasures.event(EventKind.EFFECTIVE, day("2025-11-08"), day("2025-10-09")),
            suspended("2025-11-07", "2026-11-10", "MOFCOM-2025-70"));
    private final Measure listed = measure("13", Theme.ENTITY_LIST, "USA", inForce("2025-03-04"));
    private final Measure act = suspension("70", "MOFCOM-2025-57");

    @Test
    void lanesFollowTheirOrderAndRowsTheirDays() {
        TimelineModel model = model("2026-02-08", listed, paused, earth, act);
        assertEquals(List.of(new TimelineModel.Lane("稀土", 0, 2), new TimelineModel.Lane("實體清單", 2, 1)), model.lanes());
        assertEquals(1, model.rowOf("MOFCOM-2025-57").orElseThrow());
        assertEquals(3, model.rowCount());
    }

    @Test
    void anActThatOnlySuspendsOthersHasNoBarButALink() {
        TimelineModel model = model("2026-02-08", paused, earth, act);
        assertTrue(model.rowOf("MOFCOM-2025-70").isEmpty());
        List<TimelineModel.Link> links = model.linksOf("MOFCOM-2025-57");
        assertEquals(1, links.size());
        assertEquals(day("2025-11-07"), links.getFirst().day());
        assertEquals(
                List.of(model.rowOf("MOFCOM-2025-57").orElseThrow()),
                links.getFirst().rows());
        assertEquals(links, model.linksOf("MOFCOM-2025-70"));
        assertEquals(List.of(), model.linksOf("MOFCOM-2025-18"));
    }

    @Test
    void whatIsNotYetKnownIsNotShown() {
        assertEquals(1, model("2025-10-01", paused, earth).rowCount());
        TimelineModel before = model("2025-11-01", paused, earth, act);
        assertEquals(List.of(), before.linksOf("MOFCOM-2025-57"));
        assertEquals(1, before.count(Status.ANNOUNCED));
        assertEquals(0, before.count(Status.SUSPENDED));
        assertEquals(1, model("2026-02-08", paused, earth, act).count(Status.SUSPENDED));
    }

    @Test
    void aBarIsMadeOfItsStatuses() {
        TimelineModel model = model("2026-02-08", paused);
        assertEquals(
                List.of(
                        new Piece(Status.ANNOUNCED, false, day("2025-10-09"), day("2025-11-06")),
                        new Piece(Status.SUSPENDED, false, day("2025-11-07"), day("2026-11-10")),
                        new Piece(Status.UNKNOWN, false, day("2026-11-11"), null)),
                model.row(0).strips().getFirst());
    }

    @Test
    void partsHaveHalfBarsWhereTheyStandApartAndOneBarWhereTheyDoNot() {
        Measure parts = measure(
                "61",
                Theme.RARE_EARTH,
                "ALL",
                List.of("一", "三"),
                announced("2025-10-09"),
                SomeMeasures.event(EventKind.EFFECTIVE, day("2025-10-09"), day("2025-10-09"), "三"),
                SomeMeasures.event(EventKind.EFFECTIVE, day("2025-12-01"), day("2025-10-09"), "一"),
                suspended("2025-11-07", "2026-11-10", "MOFCOM-2025-70"));
        assertEquals(2, model("2025-11-01", parts).row(0).strips().size());
        List<List<Piece>> later = model("2026-02-08", parts).row(0).strips();
        assertEquals(1, later.size());
        assertEquals(
                new Piece(Status.IN_FORCE, true, day("2025-10-09"), day("2025-11-06")),
                later.getFirst().getFirst());
    }

    @Test
    void lanesByTargetAreNamedForPeople() {
        TimelineModel model = TimelineModel.of(
                List.of(listed, earth), day("2026-02-08"), Grouping.TARGET, c -> c.equals("USA") ? "美國" : c);
        assertEquals(
                List.of("所有經濟體", "美國"),
                model.lanes().stream().map(TimelineModel.Lane::name).toList());
    }
}
