package org.tradebrief.check.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.finding.Finding;

/**
 * Reads the words that set one value beside another, 4,239 億，低於 2022 年的 4,434 億, and holds them against the two, which
 * facts bear out.
 */
final class SideBySide {
    private static final int REACH = 24;
    private static final Pattern MORE =
            Pattern.compile("(没有|未能|并未|未|不曾)?(高[于过出]|[超胜]过|多[于过]|大[于过]|超[越出]|exceeds?|above|more than)([^,。;]{0,14})$");
    private static final Pattern LESS =
            Pattern.compile("(没有|并未|未|不曾)?(低[于过]|少[于过]|小[于过]|不[及如敌]|逊于|落后|below|less than)([^,。;]{0,14})$");
    /** What is spoken of between the two is another, or of another time, than the value that stands before. */
    private static final Pattern ANOTHER = Pattern.compile(
            "[\\d月年季]|中国|美国|日本|台湾|韩国|南韩|德国|欧盟|香港|越南|对[中美日台韩德]|自[中美日台韩德]|其他|另[一外]|china|japan|korea|taiwan|germany");

    private SideBySide() {}

    /** The word before the value of that place; empty where there is none, or what it compares is not told. */
    static Optional<Read> word(List<Told> run, int i) {
        Told other = run.get(i);
        Statement s = other.statement();
        String folded = s.run().folded();
        int from = Math.max(0, s.start() - REACH);
        String left = folded.substring(from, s.start());
        if (other.value().approx() != Approx.EXACT
                || left.indexOf('于') < 0 && left.indexOf('过') < 0 && !isOther(left)) {
            return Optional.empty();
        }
        Matcher more = MORE.matcher(left);
        Matcher word = more.find() ? more : LESS.matcher(left);
        if (word == more || word.find()) {
            boolean above = (word == more) == (word.group(1) == null);
            int start = from + (word.group(1) == null ? word.start(2) : word.start(1));
            int end = from + word.end(2);
            return held(run, i, above, start, end);
        }
        return Optional.empty();
    }

    private static boolean isOther(String left) {
        return left.indexOf('不') >= 0 || left.indexOf('后') >= 0 || left.indexOf('e') >= 0 || left.indexOf('出') >= 0;
    }

    private static Optional<Read> held(List<Told> run, int i, boolean above, int start, int end) {
        Told other = run.get(i);
        List<Told> ones = new ArrayList<>();
        for (int at = i - 1; at >= 0 && run.get(at).sentencesTo(other) == 0; at--) {
            Told one = run.get(at);
            boolean before =
                    one.statement().end() <= start && one.value().approx() == Approx.EXACT && one.isLike(other);
            if (before && !namesAnother(one, start)) {
                ones.add(one);
            }
        }
        if (ones.isEmpty()) {
            return Optional.empty();
        }
        Told one = ones.stream().filter(o -> holds(o, other, above)).findFirst().orElse(ones.getFirst());
        return Optional.of(read(one, other, above, start, end));
    }

    private static boolean namesAnother(Told one, int start) {
        String between =
                one.statement().run().folded().substring(one.statement().end(), start);
        return ANOTHER.matcher(between).find();
    }

    private static boolean holds(Told one, Told other, boolean above) {
        BigDecimal gap = one.value().amount().subtract(other.value().amount());
        return gap.signum() == 0 || gap.signum() > 0 == above;
    }

    private static Read read(Told one, Told other, boolean above, int start, int end) {
        Statement s = other.statement();
        Statement word = new Statement(
                FigureKind.DIRECTION,
                s.run(),
                start,
                end,
                one.statement().frame(),
                new Claim.Direction(above ? Trend.UP : Trend.DOWN, Basis.NAMED, false),
                s.acts(),
                List.of(),
                s.quoted(),
                s.mentions());
        String said = one.said() + " → " + other.said();
        boolean right = holds(one, other, above);
        return new Read(
                word,
                new Finding(
                        right ? Verdict.VERIFIED : Verdict.CONTRADICTED,
                        right ? Severity.NONE : Severity.HIGH,
                        "comparison",
                        "",
                        "",
                        right ? "與文中的數字（" + said + "）相符。" : "與文中的數字（" + said + "）不合：前者" + (above ? "較小。" : "較大。"),
                        List.of(said),
                        List.of(),
                        null));
    }
}
