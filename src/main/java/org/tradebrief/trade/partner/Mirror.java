package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;

/**
 * The same trade told from both ends: what the exporter reports as exports and the importer as imports, over one period.
 * Gap = exports − imports; in percent of the importer's value, which is the base stated; ratio = imports ÷ exports.
 * Freight and insurance make imports (CIF) some percent larger than exports (FOB); a gap the other way round, or a large
 * one, has other reasons: transit, origin against consignment, code 490 for Taiwan, confidential trade.
 */
public record Mirror(Amount exports, Amount imports) {
    private static final BigDecimal FREIGHT_AT_MOST = new BigDecimal("1.2");

    public Mirror {
        if (!exports.period().equals(imports.period())) {
            throw new IllegalArgumentException(
                    "mirror statistics over unequal periods: " + exports.period() + ", " + imports.period());
        }
        if (exports.series().metric() != Metric.EXPORT || imports.series().metric() != Metric.IMPORT) {
            throw new IllegalArgumentException("a mirror sets exports against imports: " + exports + ", " + imports);
        }
    }

    public Economy exporter() {
        return exports.series().reporter();
    }

    public Economy importer() {
        return imports.series().reporter();
    }

    public BigDecimal gap() {
        return exports.usd().subtract(imports.usd());
    }

    /** In percent of the importer's value, which must not be zero. */
    public BigDecimal gapPercent() {
        return Digits.share(gap(), imports.usd());
    }

    /** How many times the exporter's value the importer's is. */
    public BigDecimal ratio() {
        return imports.usd().divide(exports.usd(), Digits.EXACT_ENOUGH);
    }

    /** Whether one is more than that many times the other. */
    public boolean offBy(int times) {
        BigDecimal factor = BigDecimal.valueOf(times);
        return exports.usd().compareTo(imports.usd().multiply(factor)) > 0
                || imports.usd().compareTo(exports.usd().multiply(factor)) > 0;
    }

    /**
     * Whether freight and insurance can explain the gap. Statistics offices reckon with about a tenth (the IMF long took
     * 10 %, later 6 %); above a fifth of the exporter's value something else is at work.
     */
    public Explained explained() {
        if (imports.provider() == Provider.CENSUS) {
            return Explained.NO_FREIGHT;
        }
        if (ratio().compareTo(BigDecimal.ONE) < 0) {
            return Explained.REVERSED;
        }
        return ratio().compareTo(FREIGHT_AT_MOST) <= 0 ? Explained.FREIGHT : Explained.TOO_LARGE;
    }

    /** What the two prices, FOB and CIF, explain of a gap. */
    public enum Explained {
        FREIGHT("進口比出口略高，運費與保險費可以解釋。"),
        REVERSED("進口低於出口，運費與保險費不能解釋；常見原因是轉口、按產地或按最終去向認定不同、兩邊入帳時間不同。"),
        TOO_LARGE("進口高出兩成以上，超過運費與保險費；常見原因是經第三地轉口而按產地計入進口。"),
        NO_FREIGHT("兩邊都不含運費與保險費，差距另有原因：轉口、產地認定、入帳時間。");

        private final String chinese;

        Explained(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** What a reader must know before drawing conclusions, a sentence each. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(explained().chinese());
        boolean customsValue = imports.provider() == Provider.CENSUS;
        notes.add(customsValue ? "出口以離岸價計；美國進口以海關價值計，不含運費與保險費，差幅不能以運保費解釋。" : "出口以離岸價（FOB）計，進口多以到岸價（CIF）計，進口值通常略高。");
        if (exports.provider() != imports.provider()) {
            notes.add("出口取自 " + exports.provider().title() + "，進口取自 "
                    + imports.provider().title() + "。");
        }
        boolean taiwan = exporter().iso3().equals("TWN") || importer().iso3().equals("TWN");
        if (taiwan && (exports.provider() == Provider.COMTRADE || imports.provider() == Provider.COMTRADE)) {
            notes.add("UN Comtrade 以代碼 490（其他亞洲地區）記載台灣。");
        }
        return notes;
    }

    public List<SourceRow> sources() {
        TreeSet<SourceRow> rows = new TreeSet<>(exports.sources());
        rows.addAll(imports.sources());
        return List.copyOf(rows);
    }

    public Fact gapFact() {
        return fact(
                "gap",
                "落差",
                gap(),
                "USD",
                UsdUnit.HUNDRED_MILLION.text(exports.usd(), 1) + " − "
                        + UsdUnit.HUNDRED_MILLION.text(imports.usd(), 1) + " = "
                        + Digits.signed(UsdUnit.HUNDRED_MILLION.of(gap()), 1) + "（億美元）");
    }

    public Fact gapPercentFact() {
        return fact(
                "gap-percent",
                "差幅",
                gapPercent(),
                "%",
                Digits.signed(UsdUnit.HUNDRED_MILLION.of(gap()), 1)
                        + " ÷ " + UsdUnit.HUNDRED_MILLION.text(imports.usd(), 1) + " = "
                        + Digits.signed(gapPercent(), 1) + "%（以" + importer().nameZhTw() + "申報的進口為分母）");
    }

    public Fact ratioFact() {
        return fact(
                "ratio",
                "進口對出口的倍數",
                ratio(),
                "倍",
                UsdUnit.HUNDRED_MILLION.text(imports.usd(), 1) + " ÷ " + UsdUnit.HUNDRED_MILLION.text(exports.usd(), 1)
                        + " = " + Digits.grouped(ratio(), 2));
    }

    private Fact fact(String what, String label, BigDecimal value, String unit, String step) {
        return new Fact(
                "mirror-" + what + "/" + exporter().iso3() + "/" + importer().iso3() + "/" + exports.period(),
                exporter().nameZhTw() + "對" + importer().nameZhTw() + "出口的鏡像" + label + "，"
                        + exports.period().chinese(),
                value,
                "",
                unit,
                List.of(step),
                exports.vintage().isAfter(imports.vintage()) ? exports.vintage() : imports.vintage(),
                sources());
    }
}
