package org.tradebrief.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.Region;
import org.tradebrief.check.Verdict;

/** How the figures divide by verdict, as one bar. What there is at all stays in sight, be it one in a thousand. */
final class VerdictBar extends Region {
    private static final Verdict[] ORDER = {
        Verdict.VERIFIED, Verdict.CONTRADICTED, Verdict.INCOMPARABLE, Verdict.UNSUPPORTED
    };
    private static final double LEAST = 2;
    private static final double GAP = 1;

    private final List<Region> parts = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    VerdictBar(Map<Verdict, Integer> summary) {
        getStyleClass().add("verdict-bar");
        for (Verdict verdict : ORDER) {
            int count = summary.getOrDefault(verdict, 0);
            if (count > 0) {
                Region part = new Region();
                part.getStyleClass().add("verdict-part-" + verdict.name().toLowerCase(Locale.ROOT));
                parts.add(part);
                counts.add(count);
            }
        }
        getChildren().addAll(parts);
    }

    @Override
    protected void layoutChildren() {
        double sum = counts.stream().mapToInt(Integer::intValue).sum();
        double room = getWidth() - GAP * (parts.size() - 1) - LEAST * parts.size();
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = snapSizeX(LEAST + Math.max(0, room) * counts.get(i) / sum);
            parts.get(i).resizeRelocate(x, 0, Math.min(width, getWidth() - x), getHeight());
            x += width + GAP;
        }
    }
}
