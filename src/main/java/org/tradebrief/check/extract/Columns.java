package org.tradebrief.check.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.extract.Claim.DateRole;
import org.tradebrief.check.extract.Hint.Kind;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.number.Magnitude;

/** Reads what each column of a table holds from its head, its neighbours' heads and the notes. */
final class Columns {
    private final List<Words> heads = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();

    Columns(Block.Table table, Lexer lexer) {
        TableTitle title = new TableTitle(table, lexer);
        BigDecimal common = unit(table.notes());
        for (Run head : table.head()) {
            Run first = head.pieces().getFirst();
            heads.add(new Words(first, lexer.cellTokens(first)));
            BigDecimal own = unit(List.of(head));
            common = common.signum() == 0 ? own : common;
        }
        common = common.signum() == 0 ? title.unit() : common;
        for (int i = 0; i < heads.size(); i++) {
            BigDecimal own = unit(List.of(table.head().get(i)));
            Hint said = hint(i, table.head().get(i).folded());
            Hint meant = said.kind() == Kind.TEXT && i > 0 && namesOnly(heads.get(i)) ? title.hint() : said;
            hints.add(meant.scale(own.signum() > 0 ? own : common));
        }
    }

    /** A head that says whose or when, and not what: 中國, 自台灣, 2024, 11 月; or 金額, and not of what. */
    private static boolean namesOnly(Words head) {
        boolean names =
                head.run().folded().startsWith("金额") || head.run().folded().startsWith("value");
        for (int i = 0; i < head.size(); i++) {
            names |= head.get(i) instanceof Token.Name || head.get(i) instanceof Token.Span;
            if (head.get(i) instanceof Token.Unknown) {
                return false;
            }
        }
        return names;
    }

    int size() {
        return heads.size();
    }

    Words head(int column) {
        return heads.get(column);
    }

    Hint hint(int column) {
        return column < hints.size() ? hints.get(column) : Hint.NONE;
    }

    boolean has(Kind kind) {
        return hints.stream().anyMatch(h -> h.kind() == kind);
    }

    /** Whether the rows are economies whose own trade is described, not partners of one. */
    boolean describesReporters() {
        return has(Kind.MARKETS)
                || has(Kind.HHI)
                || has(Kind.TOP_SHARE)
                || has(Kind.PARTNERS)
                || says(0, "经济体")
                || says(0, "报告国")
                || says(0, "国家")
                || says(0, "economy")
                || says(0, "reporter");
    }

    boolean describesPartners() {
        return says(0, "伙伴") || says(0, "partner") || says(0, "对象") || says(0, "市场") || says(0, "来源");
    }

    /** Whether the column's values are those of the largest partner, named in a column beside it. */
    boolean isOfLargest(int column) {
        return hint(column).kind() == Kind.AMOUNT
                && any(heads.get(column), Sense.MOST)
                && OrderStatements.namesMarket(heads.get(column));
    }

    /** Whether the column names the largest partner. */
    boolean namesLargest(int column) {
        Hint h = hint(column);
        return h.kind() == Kind.MARKETS && h.rank() == 1 && h.top() == 0;
    }

    /** Whether the column holds values of the base: 基期差額, 上年同期出口. */
    boolean isBase(int column) {
        return any(heads.get(column), Sense.BASE);
    }

    private boolean says(int column, String folded) {
        return column < heads.size() && heads.get(column).run().folded().contains(folded);
    }

    private Hint hint(int column, String folded) {
        Words w = heads.get(column);
        if (any(w, Sense.SCORE) || isNumbering(folded)) {
            return Hint.of(any(w, Sense.SCORE) ? Kind.SCORE : Kind.NUMBERING);
        }
        Hint order = order(w, folded);
        if (order.kind() != Kind.TEXT) {
            return order;
        }
        if (any(w, Sense.COVERAGE)) {
            return new Hint(Kind.COVERAGE, BigDecimal.ZERO, 0, 20, Basis.UNSAID, DateRole.UNSAID);
        }
        if (any(w, Sense.HHI)) {
            return Hint.of(Kind.HHI);
        }
        if (any(w, Sense.CONCENTRATION) || folded.equals("等级") || folded.endsWith("集中程度") || folded.equals("level")) {
            return Hint.of(Kind.LEVEL);
        }
        if (any(w, Sense.PARTNERS) && folded.contains("数") || folded.contains("partners")) {
            return Hint.of(Kind.PARTNERS);
        }
        return measured(column, w, folded);
    }

    private static boolean isNumbering(String folded) {
        return folded.equals("序")
                || folded.equals("#")
                || folded.equals("no.")
                || folded.equals("编号")
                || folded.equals("序号");
    }

    private Hint order(Words w, String folded) {
        int top = 0;
        int rank = 0;
        for (int i = 0; i < w.size(); i++) {
            top = w.get(i) instanceof Token.Top t ? t.count() : top;
            rank = w.get(i) instanceof Token.Ordinal o ? o.from() : rank;
        }
        boolean summed = top > 0 && any(w, Sense.SUM) && unit(List.of(w.run())).signum() == 0;
        boolean share = any(w, Sense.SHARE, Sense.SHARE_SUM, Sense.PERCENT) || summed;
        boolean largest = any(w, Sense.MOST)
                && (any(w, Sense.MARKET, Sense.ORIGIN) || folded.contains("市场") || folded.contains("来源"));
        if (top > 0 && !any(w, Sense.COVERAGE)) {
            return share
                    ? new Hint(Kind.TOP_SHARE, BigDecimal.ZERO, 0, top, Basis.UNSAID, DateRole.UNSAID)
                    : new Hint(Kind.MARKETS, BigDecimal.ZERO, 1, top, Basis.UNSAID, DateRole.UNSAID);
        }
        if (largest && share) {
            return new Hint(Kind.TOP_SHARE, BigDecimal.ZERO, 0, 1, Basis.UNSAID, DateRole.UNSAID);
        }
        if (rank > 0 || largest && !folded.contains("额") && !folded.contains("值")) {
            return new Hint(Kind.MARKETS, BigDecimal.ZERO, Math.max(1, rank), 0, Basis.UNSAID, DateRole.UNSAID);
        }
        return Hint.NONE;
    }

    private Hint measured(int column, Words w, String folded) {
        if (any(w, Sense.YOY, Sense.MOM) || any(w, Sense.CHANGE) && !folded.contains("趋势") || folded.contains("增幅")) {
            Basis basis = any(w, Sense.MOM) ? Basis.MONTH_BEFORE : any(w, Sense.YOY) ? Basis.YEAR_BEFORE : Basis.UNSAID;
            boolean gap = folded.equals("差幅");
            return new Hint(gap ? Kind.RATIO : Kind.CHANGE, BigDecimal.ZERO, 0, 0, basis, DateRole.UNSAID);
        }
        if (any(w, Sense.SHARE)) {
            return Hint.of(Kind.SHARE);
        }
        if (any(w, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE) && !any(w, Sense.CONTROL)) {
            return Hint.of(Kind.AMOUNT);
        }
        if (any(w, Sense.DIFFERENCE)) {
            return Hint.of(Kind.DIFFERENCE);
        }
        return days(w, folded);
    }

    private Hint days(Words w, String folded) {
        if (any(w, Sense.EXPIRES) && folded.length() > 1) {
            return date(DateRole.EXPIRES);
        }
        if (any(w, Sense.EFFECTIVE) && folded.contains("日")) {
            return date(DateRole.EFFECTIVE);
        }
        if (any(w, Sense.ANNOUNCED) && folded.contains("日")) {
            return date(DateRole.ANNOUNCED);
        }
        if (folded.endsWith("状态") || folded.equals("status")) {
            return Hint.of(Kind.STATE);
        }
        if (folded.contains("日期") || folded.equals("date")) {
            return date(heads.stream().anyMatch(h -> any(h, Sense.SCORE)) ? DateRole.DOCUMENT : DateRole.UNSAID);
        }
        if (any(w, Sense.ANNOUNCEMENT) && !folded.contains("措施")) {
            return Hint.of(Kind.ACT);
        }
        if (any(w, Sense.NAMED_RANK)) {
            return Hint.of(isSearch() ? Kind.NUMBERING : Kind.RANK);
        }
        return folded.contains("份数") ? Hint.of(Kind.NUMBERING) : Hint.NONE;
    }

    private boolean isSearch() {
        return heads.stream().anyMatch(h -> any(h, Sense.SCORE));
    }

    private static Hint date(DateRole role) {
        return new Hint(Kind.DATE, BigDecimal.ZERO, 0, 0, Basis.UNSAID, role);
    }

    private static boolean any(Words words, Sense... senses) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isAny(i, senses)) {
                return true;
            }
        }
        return false;
    }

    /** US dollars of one unit, as 億美元, 百萬 USD or M USD says; 0 where no unit is said, 1 where dollars alone are. */
    static BigDecimal unit(List<Run> runs) {
        for (Run run : runs) {
            BigDecimal found = unit(run.folded(), run.text());
            if (found.signum() > 0) {
                return found;
            }
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal unit(String folded, String text) {
        int dollars = firstOf(folded, "美元", "usd", "us$", "美金");
        if (dollars < 0) {
            return BigDecimal.ZERO;
        }
        for (int at = Math.max(0, dollars - 10); at < dollars; at++) {
            Magnitude m = Magnitude.at(text, at).orElse(null);
            boolean starts = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)) || folded.charAt(at) > 0x80;
            if (m != null && starts && dollars - m.end() <= 2) {
                return m.factor();
            }
        }
        int after = dollars + 3;
        for (int at = after; at < Math.min(folded.length(), after + 3); at++) {
            Magnitude m = Magnitude.at(text, at).orElse(null);
            if (m != null) {
                return m.factor();
            }
        }
        return folded.length() < 40 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static int firstOf(String text, String... words) {
        int first = -1;
        for (String word : words) {
            int at = text.indexOf(word);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }
}
