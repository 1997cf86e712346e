package org.tradebrief.check.prove.indicator;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.tradebrief.check.extract.Saying;
import org.tradebrief.check.facts.IndicatorBook;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Names;
import org.tradebrief.trade.Economy;

/** Holds what is said of an economy's place among others, and of its years among its own. */
final class IndicatorOrders {
    private final IndicatorBook book;

    IndicatorOrders(IndicatorBook book) {
        this.book = book;
    }

    Finding extreme(AskedIndicator asked, Saying.Extreme said) {
        List<Economy> ranked = book.ranked(asked.indicator(), asked.year());
        Economy right = said.most() ? ranked.getFirst() : ranked.getLast();
        return among(asked, ranked, right, said.group() || said.named().contains(right));
    }

    Finding place(AskedIndicator asked, Saying.Place said) {
        List<Economy> ranked = book.ranked(asked.indicator(), asked.year());
        if (said.rank() < 1 || said.rank() > ranked.size()) {
            return Finding.unsupported(asked.metric(), "世界銀行的資料只有 " + ranked.size() + " 個經濟體，不能判斷這個名次。");
        }
        Economy right = ranked.get(said.rank() - 1);
        return among(asked, ranked, right, said.group());
    }

    /** @param closed whether the one in whose place the economy is put was among those compared */
    private Finding among(AskedIndicator asked, List<Economy> ranked, Economy right, boolean closed) {
        Known known = book.value(asked.indicator(), right, asked.year()).orElseThrow();
        String expected = right.nameZhTw() + " " + IndicatorBook.said(asked.indicator(), known.value(), 1);
        String on = "在世界銀行有 " + asked.year() + " 年值的 " + ranked.size() + " 個經濟體（" + Names.list(ranked) + "，由高至低）中，";
        if (right.equals(asked.economy())) {
            return Finding.verified(asked.metric(), known, expected, on + "相符：" + expected + "。");
        }
        return closed
                ? asked.wrong(known, expected, on + "應為" + expected + "。")
                : Finding.unsupported(asked.metric(), "比較的集合未寫明，不能斷定；" + on + "為" + expected + "。");
    }

    Finding peak(AskedIndicator asked, Saying.Peak said) {
        NavigableMap<Integer, Known> years = book.all(asked.indicator(), asked.economy());
        int from = Math.max(said.since(), years.firstKey());
        Map.Entry<Integer, Known> right = years.entrySet().stream()
                .filter(e -> e.getKey() >= from && e.getKey() <= asked.year())
                .reduce((a, b) -> isBeyond(b.getValue(), a.getValue(), said.most()) ? b : a)
                .orElseThrow();
        String expected = right.getKey() + " 年 "
                + IndicatorBook.said(asked.indicator(), right.getValue().value(), 1);
        String on = "在 " + from + " 至 " + asked.year() + " 年間，";
        boolean all = said.since() >= years.firstKey();
        String note = all ? "" : "更早的值資料中沒有。";
        return right.getKey() == asked.year()
                ? Finding.verified(asked.metric(), right.getValue(), expected, on + "相符：" + expected + "。" + note)
                : asked.wrong(right.getValue(), expected, on + "應為 " + expected + "。");
    }

    private static boolean isBeyond(Known one, Known other, boolean most) {
        int more = one.value().compareTo(other.value());
        return most ? more > 0 : more < 0;
    }

    Finding side(AskedIndicator asked, Saying.Side said) {
        Known known =
                book.value(asked.indicator(), asked.economy(), asked.year()).orElseThrow();
        String right = IndicatorBook.said(asked.indicator(), known.value(), 1);
        return known.value().signum() == said.sign()
                ? asked.verified(known, right, "")
                : asked.wrong(known, right, known.label() + "為 " + right + "，正負相反。");
    }

    /** So many years in a row up to the year said: more are as good. */
    Finding years(AskedIndicator said, Saying.Years years) {
        return ofYears(years.side() == 0 ? said : said.withSides(), years);
    }

    private Finding ofYears(AskedIndicator asked, Saying.Years said) {
        NavigableMap<Integer, Known> years = book.all(asked.indicator(), asked.economy());
        int count = 0;
        while (holds(years, asked.year() - count, said)) {
            count++;
        }
        Known known =
                book.value(asked.indicator(), asked.economy(), asked.year()).orElseThrow();
        String what = said.side() < 0 ? "為負" : said.side() > 0 ? "為正" : said.way() < 0 ? "下降" : "上升";
        String right = "連續 " + count + " 年" + what;
        String name = IndicatorBook.name(asked.indicator(), asked.economy());
        String told = name + "至 " + asked.year() + " 年" + right;
        if (count >= said.count()) {
            return Finding.verified(asked.metric(), known, right, told + "，相符。");
        }
        boolean ever = years.keySet().stream().anyMatch(y -> isRun(years, y, said));
        return said.side() == 0 || count == 0 || ever
                ? asked.wrong(known, right, told + "。")
                : asked.wrongInAnyYear(known, right, told + "。");
    }

    /** Whether as many years as are said end in that one. */
    private static boolean isRun(NavigableMap<Integer, Known> years, int last, Saying.Years said) {
        int count = 0;
        while (count < said.count() && holds(years, last - count, said)) {
            count++;
        }
        return count == said.count();
    }

    private static boolean holds(NavigableMap<Integer, Known> years, int year, Saying.Years said) {
        Known now = years.get(year);
        Known then = years.get(year - 1);
        if (now == null) {
            return false;
        }
        return said.side() != 0
                ? now.value().signum() == said.side()
                : then != null && now.value().compareTo(then.value()) * said.way() > 0;
    }
}
