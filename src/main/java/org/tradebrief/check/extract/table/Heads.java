package org.tradebrief.check.extract.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim.DateRole;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Hint.Kind;
import org.tradebrief.check.extract.passage.Quarters;
import org.tradebrief.check.read.Units;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Reads what the cells of a column or row hold from the words at its head. */
final class Heads {
    /** 公布, 原定施行: a head that names no more than what happened on the day. */
    private static final int SHORT = 5;

    private static final int SHORT_LATIN = 16;
    private static final List<String> LEVELS = List.of("等级", "分级", "级别", "level");
    private static final List<String> STATES = List.of("状态", "现况", "效力", "status");

    private static final Pattern DAYS_LEFT =
            Pattern.compile("^(?:距|离)|剩余|尚余|尚有|还剩|倒数|倒计时|days? (?:left|remaining|to go)|countdown");

    /** Δ bal., diff. of exports: by how much what is named beside it differs. */
    private static final Pattern DELTA = Pattern.compile("^(?:[δΔ∆]|diff\\b|chg\\b|[+]/[-−])");

    /** 在台灣出口排名, import rank: places by a flow, no amounts of it. */
    private static final Pattern RANKS = Pattern.compile("(?:排名|名次|位次|排序|rank)$");

    private static final Pattern SAME_MONTHS = Pattern.compile("同期|同月|year earlier|year ago");

    /** 家數, 實體數: how many firms the row's act lists. */
    private static final Pattern NAMES = Pattern.compile("(?:列入|列管|所列|点名)?(?:的)?(?:实体|企业|公司|机构)?(?:家数|数量|数目|数)?"
            + " ?[(/]家[)]?|(?:列入|列管|所列|点名)?(?:的)?(?:实体|企业|公司|机构)?家数|(?:列入|列管|所列|点名)?(?:的)?(?:实体|企业|公司|机构)数|家|(?:no\\."
            + " of |number of )?(?:entities|firms|companies)");

    private Heads() {}

    /**
     * What the cells below such a head hold, or those behind it where it stands before a row.
     *
     * @param search whether the table lists hits of a search
     */
    static Hint of(Words w, boolean search) {
        String folded = w.run().folded();
        if (any(w, Sense.SCORE) || isNumbering(folded)) {
            return Hint.of(any(w, Sense.SCORE) ? Kind.SCORE : Kind.NUMBERING);
        }
        if (NAMES.matcher(folded).matches()) {
            return Hint.of(Kind.NAMES);
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
        if (any(w, Sense.CONCENTRATION) || LEVELS.contains(folded) || folded.endsWith("集中程度")) {
            return Hint.of(Kind.LEVEL);
        }
        if (any(w, Sense.PARTNERS) && folded.contains("数") || folded.contains("partners")) {
            return Hint.of(Kind.PARTNERS);
        }
        return measured(w, folded, search);
    }

    private static boolean isNumbering(String folded) {
        return folded.equals("序")
                || folded.equals("#")
                || folded.equals("no.")
                || folded.equals("编号")
                || folded.equals("序号");
    }

    private static Hint order(Words w, String folded) {
        int top = 0;
        int rank = 0;
        for (int i = 0; i < w.size(); i++) {
            top = w.get(i) instanceof Token.Top t ? t.count() : top;
            rank = w.get(i) instanceof Token.Ordinal o ? o.from() : rank;
        }
        rank = rank > 0 ? rank : Places.of(folded);
        boolean summed =
                top > 0 && any(w, Sense.SUM) && Units.of(List.of(w.run())).signum() == 0;
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
        int placed = Places.ofShare(folded);
        if (placed > 1) {
            return new Hint(Kind.SHARE, BigDecimal.ZERO, placed, 0, Basis.UNSAID, DateRole.UNSAID);
        }
        if (rank > 0 || largest && !folded.contains("额") && !folded.contains("值")) {
            return new Hint(Kind.MARKETS, BigDecimal.ZERO, Math.max(1, rank), 0, Basis.UNSAID, DateRole.UNSAID);
        }
        return Hint.NONE;
    }

    private static Hint measured(Words w, String folded, boolean search) {
        boolean changes = any(w, Sense.CHANGE) && !folded.contains("趋势")
                || DELTA.matcher(folded).find();
        if (any(w, Sense.YOY, Sense.MOM) || changes || folded.contains("增幅") || Quarters.isHead(folded)) {
            Basis basis = any(w, Sense.MOM)
                    ? Basis.MONTH_BEFORE
                    : any(w, Sense.YOY) || SAME_MONTHS.matcher(folded).find() ? Basis.YEAR_BEFORE : Basis.UNSAID;
            boolean points = any(w, Sense.POINTS);
            Kind kind = folded.equals("差幅") ? Kind.RATIO : points ? Kind.POINTS : Kind.CHANGE;
            return new Hint(kind, BigDecimal.ZERO, 0, 0, basis, DateRole.UNSAID);
        }
        if (any(w, Sense.SHARE)) {
            return Hint.of(Kind.SHARE);
        }
        if (any(w, Sense.NAMED_RANK) && RANKS.matcher(folded).find()) {
            return Hint.of(search ? Kind.NUMBERING : Kind.RANK);
        }
        if (any(w, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE) && !any(w, Sense.CONTROL)) {
            return Hint.of(Kind.AMOUNT);
        }
        if (any(w, Sense.DIFFERENCE)) {
            return Hint.of(Kind.DIFFERENCE);
        }
        return days(w, folded, search);
    }

    private static Hint days(Words w, String folded, boolean search) {
        if (DAYS_LEFT.matcher(folded).find()) {
            return Hint.of(Kind.DAYS_LEFT);
        }
        if (any(w, Sense.EXPIRES) && folded.length() > 1) {
            return date(DateRole.EXPIRES);
        }
        boolean latin = folded.chars().allMatch(c -> c < 128);
        boolean brief = folded.length() <= (latin ? SHORT_LATIN : SHORT)
                && !any(w, Sense.ANNOUNCEMENT)
                && !folded.startsWith("是否");
        boolean day = folded.contains("日") || brief;
        if (any(w, Sense.EFFECTIVE) && day) {
            return date(DateRole.EFFECTIVE);
        }
        if ((any(w, Sense.ANNOUNCED) || folded.contains("issue")) && day) {
            return date(DateRole.ANNOUNCED);
        }
        String bare = folded.replaceAll(" ?\\([^)]*\\)$", ""); // 狀態（2026-02-08）
        if (STATES.stream().anyMatch(bare::endsWith)) {
            return Hint.of(Kind.STATE);
        }
        if (folded.contains("日期") || folded.equals("date")) {
            return date(search ? DateRole.DOCUMENT : DateRole.UNSAID);
        }
        if (any(w, Sense.ANNOUNCEMENT) && !folded.contains("措施")) {
            return Hint.of(Kind.ACT);
        }
        if (any(w, Sense.NAMED_RANK)) {
            return Hint.of(search ? Kind.NUMBERING : Kind.RANK);
        }
        return folded.contains("份数") ? Hint.of(Kind.NUMBERING) : Hint.NONE;
    }

    private static Hint date(DateRole role) {
        return new Hint(Kind.DATE, BigDecimal.ZERO, 0, 0, Basis.UNSAID, role);
    }

    static boolean any(Words words, Sense... senses) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isAny(i, senses)) {
                return true;
            }
        }
        return false;
    }
}
