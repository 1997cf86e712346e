package org.tradebrief.check.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.read.Outline;
import org.tradebrief.check.read.Run;

/**
 * The units that a text, a section or a list declares for its bare numbers: Figures in $mn unless marked, 單位一律 US$ bn;
 * 表內為百萬美元 holds for tables alone.
 *
 * @param text US dollars of one in running text; 0 where none is declared
 * @param tables the same in tables
 */
record DeclaredUnits(BigDecimal text, BigDecimal tables) {
    private static final String ENDS = "；;。\n";
    private static final List<String> OF_TABLES = List.of("表内", "表中", "各表", "tables");

    /** What is declared nearest to a block counts. */
    static DeclaredUnits of(Outline outline) {
        DeclaredUnits units = new DeclaredUnits(BigDecimal.ZERO, BigDecimal.ZERO);
        List<Run> titles = new ArrayList<>(List.of(outline.label()));
        titles.addAll(outline.headings().reversed());
        for (Run title : titles) {
            units = units.over(all(Units.large(title.text(), title.folded())));
        }
        for (Run run : outline.declared().reversed()) {
            units = units.over(in(run));
        }
        for (Run run : outline.preamble()) {
            units = units.over(in(run));
        }
        return units;
    }

    private static DeclaredUnits all(BigDecimal unit) {
        return new DeclaredUnits(unit, unit);
    }

    private DeclaredUnits over(DeclaredUnits outer) {
        return new DeclaredUnits(text.signum() > 0 ? text : outer.text, tables.signum() > 0 ? tables : outer.tables);
    }

    private static DeclaredUnits in(Run run) {
        DeclaredUnits found = all(BigDecimal.ZERO);
        BigDecimal tables = BigDecimal.ZERO;
        int from = 0;
        for (int at = 0; at <= run.length(); at++) {
            if (at == run.length() || ENDS.indexOf(run.text().charAt(at)) >= 0) {
                String folded = run.folded().substring(from, at);
                BigDecimal unit = Outline.mayDeclare(folded)
                        ? Units.declared(run.text().substring(from, at), folded)
                        : BigDecimal.ZERO;
                boolean ofTables = OF_TABLES.stream().anyMatch(folded::contains);
                tables = tables.signum() == 0 && ofTables ? unit : tables;
                found = ofTables ? found : found.over(all(unit));
                from = at + 1;
            }
        }
        return new DeclaredUnits(found.text, tables.signum() > 0 ? tables : found.tables);
    }
}
