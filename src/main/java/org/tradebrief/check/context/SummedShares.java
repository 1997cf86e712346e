package org.tradebrief.check.context;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;

/**
 * Reads a part of the whole that several partners make up together, 對中國 1,926 億，對美國 1,878 億，兩者合占 41.95%: those of the values told right before
 * it that facts bear out, as many as are said.
 */
final class SummedShares {
    /** What adds partners up before the number, and how many there are. */
    private static final Pattern TOGETHER = Pattern.compile(
            "(?:合占|共占|合共占|[两二三四五](?:者|家|地|处|国|方|个?市场|大市场)[^\\d,。;]{0,10}|(?:合计|加起来|相加|加总|并作|合起来|合并)[^\\d。;]{0,8})$");

    private static final Pattern COUNT = Pattern.compile("([两二三四五])(?:者|家|地|处|国|方|个?市场|大市场)");
    private static final String NUMERALS = "零一二三四五";
    private static final int LED = 24;
    private static final int SENTENCES = 1;

    private final Function<Statement, Finding> prove;

    /** @param prove what the facts say of a statement */
    SummedShares(Function<Statement, Finding> prove) {
        this.prove = prove;
    }

    List<Read> told(List<Read> reads) {
        List<Read> all = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            all.add(told(reads, i));
        }
        return all;
    }

    private Read told(List<Read> reads, int at) {
        Read read = reads.get(at);
        Statement s = read.statement();
        Value v = read.finding().verdict() == Verdict.UNSUPPORTED ? value(s.claim()) : null;
        if (v == null || s.run().length() == 0 || s.quoted() || !Rereader.isOfTradeOfAny(s)) {
            return read;
        }
        String led = s.run().folded().substring(Math.max(0, s.start() - LED), s.start());
        if (!TOGETHER.matcher(led).find()) {
            return read;
        }
        Parts parts = parts(reads, at, count(led));
        if (parts == null) {
            return read;
        }
        Frame f = parts.frame();
        Statement meant = s.withFrame(f).withClaim(new Claim.Share(v, 0, false));
        Finding found = prove.apply(meant);
        boolean slip = found.verdict() == Verdict.CONTRADICTED
                && found.miss() != null
                && found.miss().ofThePen()
                && parts.all();
        return found.verdict() == Verdict.VERIFIED
                ? new Read(meant, found.readAs(f))
                : slip ? new Read(meant, found) : read;
    }

    private static int count(String led) {
        Matcher m = COUNT.matcher(led);
        int count = 0;
        while (m.find()) {
            count = m.group(1).equals("两") ? 2 : NUMERALS.indexOf(m.group(1));
        }
        return count;
    }

    /** @param all whether as many were found as are said */
    private record Parts(Frame frame, boolean all) {}

    /** The partners that are named beside the number, or else those of the values before it; null where there are not as many. */
    private static @Nullable Parts parts(List<Read> reads, int at, int count) {
        Statement s = reads.get(at).statement();
        Slot<List<Economy>> own = s.frame().partners();
        boolean named = own != null && own.value().size() > 1 && own.origin().compareTo(Origin.CLAUSE) <= 0;
        Set<Economy> partners = new LinkedHashSet<>();
        Frame first = null;
        for (int i = at - 1; i >= 0; i--) {
            Read before = reads.get(i);
            if (!isPart(before, s)) {
                continue;
            }
            Frame f = before.statement().frame();
            if (first != null && !isAlike(first, f)) {
                continue;
            }
            first = first == null ? f : first;
            partners.addAll(f.partners() == null ? List.of() : f.partners().value());
            if (named || partners.size() == count) {
                break;
            }
        }
        if (first == null || !named && partners.size() < Math.max(2, count)) {
            return null;
        }
        List<Economy> all = named && own != null ? own.value() : List.copyOf(partners);
        boolean told = named || count > 0 && all.size() == count;
        return new Parts(first.withPartners(new Slot<>(all, Origin.SENTENCE)), told);
    }

    private static boolean isPart(Read read, Statement s) {
        Statement o = read.statement();
        boolean value = o.claim() instanceof Claim.Amount || o.claim() instanceof Claim.Share c && c.top() == 0;
        Slot<Quantity> q = o.frame().quantity();
        return value
                && read.finding().verdict() == Verdict.VERIFIED
                && o.run().length() > 0
                && o.run().rawStart(0) == s.run().rawStart(0)
                && o.end() <= s.start()
                && q != null
                && (q.value() == Quantity.EXPORT || q.value() == Quantity.IMPORT)
                && o.frame().partners() != null
                && o.frame().partners().value().size() == 1
                && sentencesBetween(o, s) <= SENTENCES;
    }

    private static long sentencesBetween(Statement o, Statement s) {
        return s.run()
                .folded()
                .substring(o.end(), s.start())
                .chars()
                .filter(c -> "。!?\n".indexOf(c) >= 0)
                .count();
    }

    private static boolean isAlike(Frame one, Frame other) {
        return Slot.same(one.reporter(), other.reporter()) && Slot.same(one.quantity(), other.quantity());
    }

    private static @Nullable Value value(Claim claim) {
        return switch (claim) {
            case Claim.Share c -> c.percent();
            case Claim.Change c -> c.percent();
            case Claim.Bare c -> c.percent() ? c.value() : null;
            case Claim.Ratio c -> c.percent() ? c.value() : null;
            default -> null;
        };
    }
}
