package org.tradebrief.check.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Hint.Kind;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.read.Units;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.check.words.Sense;

/** What the words over a table, and its notes, say of all its values: for columns whose heads name only whose they are. */
final class TableTitle {
    private static final Pattern BRACKETS = Pattern.compile("括号|括弧|bracket|parenthes");
    private final List<Words> titles = new ArrayList<>();
    private final BigDecimal unit;

    TableTitle(Block.Table table, Lexer lexer) {
        List<Run> runs = new ArrayList<>();
        if (table.caption().length() > 0) {
            runs.add(table.caption());
        }
        runs.addAll(table.notes());
        Run label = table.outline().label();
        if (label.length() > 0) {
            runs.add(label);
        }
        if (!table.outline().headings().isEmpty()) {
            runs.add(table.outline().headings().getLast());
        }
        BigDecimal own = Units.of(runs);
        this.unit = own.signum() > 0 ? own : table.outline().units().tables();
        runs.stream().map(r -> r.pieces().getFirst()).forEach(r -> titles.add(new Words(r, lexer.tokens(r))));
    }

    /** US dollars of one unit; 0 where none is said. */
    BigDecimal unit() {
        return unit;
    }

    /** The kind of the values; TEXT where no word says one. */
    Hint hint() {
        if (says(Sense.SHARE)) {
            return Hint.of(Kind.SHARE);
        }
        if (says(Sense.YOY, Sense.MOM) && !saysInBrackets()) {
            Basis basis = says(Sense.YOY) ? Basis.YEAR_BEFORE : Basis.MONTH_BEFORE;
            return new Hint(Kind.CHANGE, BigDecimal.ZERO, 0, 0, basis, Claim.DateRole.UNSAID);
        }
        if (says(Sense.HHI)) {
            return Hint.of(Kind.HHI);
        }
        return says(Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE) && !says(Sense.CONTROL)
                ? Hint.of(Kind.AMOUNT)
                : Hint.NONE;
    }

    /** 前三位占比（%）: that numbers beside the names of markets are parts of the whole. */
    boolean tellsShares() {
        return titles.stream()
                .map(w -> w.run().folded())
                .anyMatch(t -> t.contains("占比") || t.contains("比重") || t.contains("份额") || t.contains("share"));
    }

    /** What percentages in brackets beside the values are against. */
    Basis bracketBasis() {
        boolean year = says(Sense.YOY);
        return !saysInBrackets() || year == says(Sense.MOM)
                ? Basis.UNSAID
                : year ? Basis.YEAR_BEFORE : Basis.MONTH_BEFORE;
    }

    /** 括號內為年增率, y/y in brackets: what stands beside the values, not what they are. */
    private boolean saysInBrackets() {
        return titles.stream()
                .map(w -> w.run().folded())
                .anyMatch(t -> BRACKETS.matcher(t).find());
    }

    private boolean says(Sense... senses) {
        for (Words words : titles) {
            for (int i = 0; i < words.size(); i++) {
                if (words.isAny(i, senses) && !(words.is(i, Sense.IMPORT) && words.is(i, Sense.ORIGIN))) {
                    return true;
                }
            }
        }
        return false;
    }
}
