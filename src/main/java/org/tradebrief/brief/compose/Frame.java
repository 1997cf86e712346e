package org.tradebrief.brief.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.library.Fact;

/**
 * What a brief declares of itself.
 *
 * @param flags how many passages are marked for a person
 * @param rounding to which part of an 億 amounts are rounded
 * @param taiwanCode under which Comtrade files Taiwan
 */
public record Frame(Fact monday, Fact sunday, Fact asOf, Fact flags, Fact rounding, Fact taiwanCode) {

    static Frame of(IsoWeek week, LocalDate asOf, int flags) {
        return new Frame(
                Facts.declared("week/monday", "報告週首日", week.monday().toString(), "ISO 週 " + week, asOf),
                Facts.declared("week/sunday", "報告週末日", week.sunday().toString(), "ISO 週 " + week, asOf),
                Facts.declared("as-of", "資料截止日", asOf.toString(), "編製時指定", asOf),
                Facts.rule("flags", "標記數", BigDecimal.valueOf(flags), "處", "全文標記的段落數", asOf),
                Facts.rule("rule/rounding", "金額進位", new BigDecimal("10000000"), "USD", "四捨五入至 0.1 億美元", asOf),
                Facts.declared("rule/code-490", "Comtrade 代碼", "490", "UN Comtrade 以代碼 490 記載台灣", asOf));
    }
}
