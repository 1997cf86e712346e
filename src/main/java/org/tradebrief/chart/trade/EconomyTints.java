package org.tradebrief.chart.trade;

import java.util.List;
import org.tradebrief.trade.Economy;

/**
 * Which of the theme's six series an economy has: the same in every chart of the window and of the page, whoever stands
 * beside it and whichever is selected. The economies that are looked at most have one each; where others share one, the
 * chart tells them apart by their dashes and the names at the lines' ends.
 */
final class EconomyTints {
    private static final List<String> OWN = List.of("TWN", "CHN", "KOR", "USA", "JPN", "DEU");

    private EconomyTints() {}

    static int of(Economy economy) {
        int own = OWN.indexOf(economy.iso3());
        return own >= 0 ? own : Math.floorMod(economy.iso3().hashCode(), OWN.size());
    }
}
