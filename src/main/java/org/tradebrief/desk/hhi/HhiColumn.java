package org.tradebrief.desk.hhi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.view.ConcentrationState;

/** The columns of the table of values, in their order. */
enum HhiColumn {
    ECONOMY(112, false),
    HHI(80, true),
    LEVEL(56, false),
    BOUNDS(148, true),
    TOP_THREE(72, true),
    PARTNERS(70, true),
    EFFECTIVE(84, true),
    COVERAGE(156, false),
    SOURCE(120, false);

    private final double width;
    private final boolean figure;

    HhiColumn(double width, boolean figure) {
        this.width = width;
        this.figure = figure;
    }

    /** Where there is room; {@link HhiRoom} has what it cannot do without. */
    double width() {
        return width;
    }

    boolean isStrong() {
        return this == ECONOMY || this == HHI;
    }

    boolean isFigure() {
        return figure;
    }

    String key() {
        return "column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<Integer> figures() {
        return Arrays.stream(values())
                .filter(HhiColumn::isFigure)
                .map(Enum::ordinal)
                .collect(Collectors.toSet());
    }

    String text(ConcentrationState state, Thresholds thresholds, HhiText text) {
        return switch (this) {
            case ECONOMY -> text.economy(HhiBook.id(state).reporter());
            case HHI -> HhiText.hhi(state);
            case LEVEL -> text.level(state, thresholds);
            case BOUNDS -> text.bounds(state);
            case TOP_THREE -> HhiText.topThree(state);
            case PARTNERS -> Integer.toString(state.concentration().table().partners());
            case EFFECTIVE -> HhiText.effective(state);
            case COVERAGE -> text.coverage(state);
            case SOURCE -> HhiText.document(state);
        };
    }

    /** By value where it has one, else by what is read. */
    Comparator<ConcentrationState> order(HhiText text) {
        return switch (this) {
            case HHI, LEVEL, BOUNDS ->
                Comparator.comparing(s -> s.concentration().hhi());
            case EFFECTIVE -> Comparator.comparing(s -> s.concentration().effectivePartners());
            case TOP_THREE ->
                Comparator.comparing(
                        s -> s.concentration().table().topThreeShare().orElse(BigDecimal.ZERO));
            case PARTNERS -> Comparator.comparing(s -> s.concentration().table().partners());
            case ECONOMY, COVERAGE, SOURCE -> Comparator.comparing(s -> text(s, Thresholds.CLASSIC, text));
        };
    }
}
