package org.tradebrief.chart.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.chart.timeline.Timelines.announced;
import static org.tradebrief.chart.timeline.Timelines.day;
import static org.tradebrief.chart.timeline.Timelines.inForce;
import static org.tradebrief.chart.timeline.Timelines.measure;
import static org.tradebrief.chart.timeline.Timelines.model;
import static org.tradebrief.chart.timeline.Timelines.suspended;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.SomeMeasures;
import org.tradebrief.policy.Theme;

/** What is painted where, looked at pixel by pixel away from labels. */
class TimelineDrawingTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 1112, 300);
    private static final TimelineView YEARS = TimelineView.between(day("2024-01-01"), day("2028-01-01"));
    private final Measure solid = measure("1", Theme.RARE_EARTH, "ALL", inForce("2024-06-01"));
    private final Measure paused = measure(
            "2",
            Theme.RARE_EARTH,
            "ALL",
            announced("2025-10-09"),
            SomeMeasures.event(EventKind.EFFECTIVE, day("2025-11-08"), day("2025-10-09")),
            suspended("2025-11-07", "2026-11-10", ""));
    private final Measure stopped = measure(
            "3",
            Theme.RARE_EARTH,
            "ALL",
            inForce("2025-11-01"),
            SomeMeasures.ended(EventKind.STOPPED, day("2025-12-01")));
    private final TimelineModel model = model("2026-02-08", solid, paused, stopped);
    private final TimelineLayout layout = new TimelineLayout(model, YEARS, AREA);

    @Test
    void inForceIsSolidAndPalerRightOfTheDateLine() {
        BufferedImage image = drawn(null);
        assertEquals(Color.BLUE, at(image, "2026-01-20", 0));
        assertEquals(new Color(115, 115, 255), at(image, "2027-01-20", 0));
    }

    @Test
    void aLabelTooLongForItsBarIsCutRatherThanLaidOverIt() {
        Measure wordy = measure("9".repeat(80), Theme.RARE_EARTH, "ALL", inForce("2025-04-01"));
        TimelineModel alone = model("2026-02-08", wordy);
        BufferedImage image = new BufferedImage(1112, 300, BufferedImage.TYPE_INT_RGB);
        new TimelineDrawing(alone, YEARS, null, null).draw(image.createGraphics(), AREA, Timelines.THEME);
        assertEquals(Color.BLUE, at(image, "2026-02-01", 0), "the bar up to the date line");
        assertEquals(new Color(115, 115, 255), at(image, "2026-03-15", 0), "and beyond it");
    }

    @Test
    void aLabelOfTwoPartsIsCutLeftOfThemRatherThanLaidOverThem() {
        Measure wordy = measure(
                "9".repeat(80),
                Theme.RARE_EARTH,
                "ALL",
                List.of("一", "二"),
                SomeMeasures.event(EventKind.EFFECTIVE, day("2025-02-01"), day("2025-02-01"), "一"),
                SomeMeasures.event(EventKind.EFFECTIVE, day("2026-06-01"), day("2025-02-01"), "二"));
        TimelineModel alone = model("2026-02-08", wordy);
        assertEquals(2, alone.row(0).strips().size());
        BufferedImage image = new BufferedImage(1112, 300, BufferedImage.TYPE_INT_RGB);
        new TimelineDrawing(alone, YEARS, null, null).draw(image.createGraphics(), AREA, Timelines.THEME);
        int y = (int) layout.y(0) + 9;
        for (int x = (int) layout.x(day("2025-02-01")) + 4; x < layout.lineX() - 4; x++) {
            assertEquals(Color.BLUE, new Color(image.getRGB(x, y)), "the upper half bar at " + x);
        }
    }

    @Test
    void suspendedIsHatchedThenUnknownIsDotted() {
        BufferedImage image = drawn(null);
        int hatched = 0;
        for (int d = 0; d < 40; d++) {
            hatched += at(image, LocalDate.parse("2025-11-20").plusDays(d).toString(), 1)
                            .equals(Color.WHITE)
                    ? 0
                    : 1;
        }
        assertTrue(hatched > 10, "hatched in " + hatched);
        assertEquals(Color.WHITE, at(image, "2027-06-01", 1), "nothing but dots at the rims");
    }

    @Test
    void afterItsEndAMeasureLeavesNothing() {
        assertEquals(Color.WHITE, at(drawn(null), "2027-01-20", 2));
    }

    @Test
    void theSelectedRowHasAGround() {
        assertEquals(new Color(230, 230, 255), at(drawn("MOFCOM-2025-3"), "2027-01-20", 2));
        assertNotEquals(at(drawn(null), "2027-01-20", 2), at(drawn("MOFCOM-2025-3"), "2027-01-20", 2));
    }

    @Test
    void readersWhoCannotSeeItAreToldTheCounts() {
        String told = new TimelineDrawing(model, YEARS, null, null).description();
        assertTrue(told.contains("3 項措施，生效 1，暫停 1"), told);
    }

    private BufferedImage drawn(String selected) {
        BufferedImage image = new BufferedImage(1112, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new TimelineDrawing(model, YEARS, selected, null).draw(g, AREA, Timelines.THEME);
        g.dispose();
        return image;
    }

    private Color at(BufferedImage image, String day, int row) {
        return new Color(image.getRGB((int) layout.x(day(day)), (int) (layout.y(row) + TimelineLayout.ROW / 2)));
    }
}
