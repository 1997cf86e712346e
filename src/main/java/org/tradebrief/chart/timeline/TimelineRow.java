package org.tradebrief.chart.timeline;

import java.util.List;
import org.tradebrief.policy.Measure;

/**
 * One measure's row.
 *
 * @param strips one bar, or a half bar for each part where the parts stand differently on the day of the date line
 */
public record TimelineRow(Measure measure, String label, List<List<Piece>> strips) {
    public TimelineRow {
        strips = List.copyOf(strips);
    }
}
