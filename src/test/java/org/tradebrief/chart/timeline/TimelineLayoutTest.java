package org.tradebrief.chart.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.chart.timeline.Timelines.day;
import static org.tradebrief.chart.timeline.Timelines.inForce;
import static org.tradebrief.chart.timeline.Timelines.measure;
import static org.tradebrief.chart.timeline.Timelines.model;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.chart.timeline.LabelPlace.Extent;
import org.tradebrief.chart.timeline.TimelineLayout.Hit;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Theme;

class TimelineLayoutTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(10, 20, 1112, 340);
    private final TimelineModel model = model(
            "2025-06-01",
            measure("1", Theme.RARE_EARTH, "ALL", inForce("2025-01-01")),
            measure("2", Theme.ENTITY_LIST, "USA", inForce("2025-03-01")));
    private final TimelineView year = TimelineView.between(day("2025-01-01"), day("2026-01-01"));
    private final TimelineLayout layout = new TimelineLayout(model, year, AREA);

    @Test
    void daysStandBesideEachOther() {
        assertEquals(122, layout.left());
        assertEquals(122, layout.x(day("2025-01-01")), 1e-9);
        assertEquals(1122, layout.x(day("2026-01-01")), 1e-9);
        assertEquals(layout.x(day("2025-03-02")), layout.endX(day("2025-03-01")), 1e-9);
        assertTrue(layout.endX(null) > layout.right());
    }

    @Test
    void aPointerFindsWhatTheEyeSees() {
        double x = layout.x(day("2025-09-09")) + 1;
        assertEquals(new Hit.OnMeasure("MOFCOM-2025-1", day("2025-09-09")), layout.at(x, layout.y(0) + 14));
        assertEquals(new Hit.OnMeasure("MOFCOM-2025-2", day("2025-09-09")), layout.at(x, layout.y(1) + 1));
        assertEquals(new Hit.OnLane("實體清單"), layout.at(30, layout.y(1) + 5));
        assertEquals(new Hit.OnAxis(day("2025-09-09")), layout.at(x, 30));
        assertInstanceOf(Hit.OnDateLine.class, layout.at(layout.lineX() + 3, layout.y(0) + 5));
        assertInstanceOf(Hit.Nothing.class, layout.at(x, layout.y(2) + 5));
        assertInstanceOf(Hit.Nothing.class, layout.at(5, 5));
    }

    @Property(tries = 200)
    void aDayIsFoundWhereItIsDrawn(@ForAll @IntRange(min = -300, max = 700) int offset) {
        LocalDate day = day("2025-01-01").plusDays(offset);
        assertEquals(day, layout.day(layout.x(day) + layout.pointsPerDay() / 2));
    }

    @Property(tries = 200)
    void zoomingKeepsTheTimeUnderThePointer(
            @ForAll @DoubleRange(min = 0.05, max = 20) double factor,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double at = year.from() + share * year.days();
        TimelineView zoomed = year.zoomed(factor, at);
        assertEquals(share, (at - zoomed.from()) / zoomed.days(), 1e-9);
        assertTrue(zoomed.days() >= TimelineView.SHORTEST - 1e-9 && zoomed.days() <= TimelineView.LONGEST + 1e-9);
    }

    @Test
    void onlyRowsInSightAreMade() {
        Measure[] many = new Measure[5000];
        for (int i = 0; i < many.length; i++) {
            many[i] = measure(String.valueOf(i), Theme.DUAL_USE, "ALL", inForce("2025-01-01"));
        }
        TimelineModel all = model("2025-06-01", many);
        TimelineView down = year.scrolled(1e9, all.rowCount() * TimelineLayout.ROW, 284);
        TimelineLayout at = new TimelineLayout(all, down, AREA);
        assertEquals(5000, at.endRow());
        assertTrue(at.endRow() - at.firstRow() <= 12, at.firstRow() + " to " + at.endRow());
        assertEquals(AREA.getMaxY(), at.y(5000), 1e-6);
    }

    @Test
    void aViewIsMovedOnlyAsFarAsNeeded() {
        assertEquals(year, year.showing(day("2025-06-01")));
        TimelineView later = year.showing(day("2026-03-01"));
        assertEquals(year.days(), later.days());
        assertTrue(later.to() > day("2026-03-01").toEpochDay());
    }

    /** The width of the label is 100; the date line is at 600, the chart from 112 to 1000. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        200, 900, 200, 900, INSIDE, 208
        500, 900, 500, 900, LEFT,   392
        300, 900, 320, 900, LEFT,   192
        150, 900, 170, 900, INSIDE, 178
        100, 190, 100, 190, RIGHT,  198
        150, 1100, 150, 150, OVER,  158
        0,   90,  0,   90,  BEYOND, 120
        1100, 1200, 1100, 1200, BEYOND, 892
        """)
    void aLabelStandsWhereItCanBeRead(double start, double end, double from, double to, LabelPlace place, double x) {
        LabelPlace.Placed placed = LabelPlace.of(100, new Extent(start, end, from, to), 600, 112, 112, 1000);
        assertEquals(place, placed.place());
        assertEquals(x, placed.x(), 1e-9);
    }

    @Test
    void aLabelWithoutRoomBesideItsBarMayStandOverTheLanesWhereNoNameIs() {
        Extent bar = new Extent(150, 700, 150, 150);
        assertEquals(new LabelPlace.Placed(LabelPlace.LEFT, 42), LabelPlace.of(100, bar, 600, 24, 112, 1000));
        assertEquals(
                LabelPlace.RIGHT, LabelPlace.of(100, bar, 600, 112, 112, 1000).place());
    }
}
