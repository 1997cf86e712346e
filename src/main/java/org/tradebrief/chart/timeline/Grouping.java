package org.tradebrief.chart.timeline;

import java.util.function.UnaryOperator;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.MeasureNames;

/** What makes a lane. */
public enum Grouping {
    THEME,
    ISSUER,
    /** A measure aimed at two economies stands in the lane of the first. */
    TARGET;

    /** @param economy names an economy's code for people */
    String lane(Measure measure, UnaryOperator<String> economy) {
        return switch (this) {
            case THEME -> measure.theme().chinese();
            case ISSUER -> MeasureNames.issuer(measure.issuer());
            case TARGET ->
                measure.targets().isEmpty() ? "未載明" : target(measure.targets().getFirst(), economy);
        };
    }

    private static String target(String code, UnaryOperator<String> economy) {
        return switch (code) {
            case "ALL" -> "所有經濟體";
            case "EU" -> "歐盟";
            default -> economy.apply(code);
        };
    }
}
