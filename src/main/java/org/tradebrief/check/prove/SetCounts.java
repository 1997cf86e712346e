package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Names;
import org.tradebrief.trade.Economy;

/** A count that names the set that is spoken of, 五家之中, 在五國裡, where there are so many partners with monthly values. */
final class SetCounts {
    private static final Set<String> UNITS = Set.of("家", "國", "国", "個", "个", "者", "方", "個夥伴", "個經濟體");
    /** What stands behind a set, and not behind some of many: 五家之中, 五家合計, 五國都. */
    private static final Pattern BEHIND = Pattern.compile(
            "^ ?(?:之[中间首冠末最内]|[中里内]|当中|里头|合计|加总|加起来|相加|往来|来往|的?进口来源|[都均皆全]|而论|来看|的?逆差|的?出口|的?进口|的?顺差|的?差额|的?"
                + " ?(?:deficits?|surplus(?:es)?|exports?|imports?|partners?|reporters?|economies|经济体|伙伴)(?![a-z])|[:,]|加在一起|合起来)");

    private static final Pattern OTHERS = Pattern.compile("(?:其中|另|其余|其他|约|逾|近) ?$");
    private static final Pattern OF_LISTS = Pattern.compile("实体|名单|清单|企业|公司|厂商|银行|公告");
    private static final int LEAD = 3;

    private final TradeBook trade;

    SetCounts(TradeBook trade) {
        this.trade = trade;
    }

    /** That there are so many; empty where the number counts something else, or there are not. */
    Optional<Finding> of(Statement s, Claim.Count claim) {
        List<Economy> monthly = trade.view().monthlyReporters();
        if (monthly.isEmpty() || !UNITS.contains(claim.unit()) || s.frame().isBlocked()) {
            return Optional.empty();
        }
        List<Economy> partners = trade.view().partners(monthly.getFirst());
        String folded = s.run().folded();
        String before = folded.substring(Math.max(0, s.start() - LEAD), s.start());
        boolean set = claim.value().approx() == Approx.EXACT
                && claim.value().amount().compareTo(BigDecimal.valueOf(partners.size())) == 0
                && !OTHERS.matcher(before).find()
                && BEHIND.matcher(folded.substring(s.end())).find()
                && !OF_LISTS.matcher(folded).find();
        return set
                ? Optional.of(new Finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        "count",
                        "",
                        partners.size() + " 個",
                        "追蹤夥伴共 " + partners.size() + " 個：" + Names.list(partners) + "，相符。",
                        List.of(),
                        List.of(),
                        null))
                : Optional.empty();
    }
}
