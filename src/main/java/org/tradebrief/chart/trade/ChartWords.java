package org.tradebrief.chart.trade;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/**
 * The words that drawings show, in one language.
 *
 * @param economy an economy's name
 * @param period a period as an axis names it
 * @param month a month of the year, from 1, as a mark names it
 * @param levels low, moderate, high
 * @param stopped stands beside a bar that a quality gate keeps out of briefs
 * @param stoppedName adds to a name that its value is stopped
 * @param seam why two periods cannot be compared
 * @param heads of the composition's five columns
 * @param others so many other partners
 */
public record ChartWords(
        Function<Economy, String> economy,
        Function<Period, String> period,
        IntFunction<String> month,
        List<String> levels,
        String stopped,
        Function<String, String> stoppedName,
        String seam,
        List<String> heads,
        IntFunction<String> others) {

    /** Traditional Chinese, which pages always use. */
    public static ChartWords chinese() {
        return new ChartWords(
                Economy::nameZhTw,
                p -> p.isWholeYears() && !p.isYear()
                        ? p.from().getYear() + "–" + p.to().getYear() + " 合計"
                        : p.toString(),
                m -> m + " 月",
                List.of("低", "中等", "高"),
                "涵蓋不足，不進簡報",
                name -> name + "（停用）",
                "期間長度不同",
                List.of("夥伴", "占比 %", "占比平方", "占 HHI %", "貢獻"),
                n -> "其他 " + n + " 個");
    }
}
