package org.tradebrief.check.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Verdict;

/** Checks a labelled text and edits of it, and counts what was found, said rightly, flagged and left in peace. */
public final class Measuring {
    private final Checker checker;
    private final LocalDate asOf;

    public Measuring(Checker checker, LocalDate asOf) {
        this.checker = checker;
        this.asOf = asOf;
    }

    public Score measure(String name, String markdown, List<Label> labels, List<Edit> edits) {
        CheckReport base = checker.check(name, markdown, asOf);
        Tally tally = new Tally();
        labels.stream().filter(l -> !l.optional()).forEach(l -> label(l, base, tally));
        base.figures().stream().filter(f -> isAccusation(f.verdict())).forEach(f -> accusation(f, labels, tally));
        for (Edit edit : edits) {
            edit(name, markdown, base, edit, tally);
        }
        return tally.score();
    }

    private static boolean isAccusation(Verdict v) {
        return v == Verdict.CONTRADICTED || v == Verdict.INCOMPARABLE;
    }

    private static void label(Label label, CheckReport base, Tally tally) {
        tally.labels++;
        List<Figure> hits = base.figures().stream()
                .filter(f -> f.line() == label.line() && SameWords.match(f.text(), label.text()))
                .toList();
        if (hits.isEmpty()) {
            tally.misses.add("第 " + label.line() + " 行「" + label.text() + "」沒有找到");
            return;
        }
        tally.found++;
        if (hits.stream().anyMatch(f -> label.accept().contains(f.verdict()))) {
            tally.right++;
        } else {
            tally.misses.add("第 " + label.line() + " 行「" + label.text() + "」應為 " + label.accept() + "，查核說 "
                    + hits.getFirst().verdict() + "：" + hits.getFirst().message());
        }
    }

    private static void accusation(Figure f, List<Label> labels, Tally tally) {
        tally.accusations++;
        boolean borneOut = labels.stream()
                .anyMatch(l -> l.line() == f.line() && l.isAccused() && SameWords.match(f.text(), l.text()));
        if (borneOut) {
            tally.trueAccusations++;
        } else {
            tally.misses.add("第 " + f.line() + " 行「" + f.text() + "」被誤指為 " + f.verdict() + "：" + f.message());
        }
    }

    private void edit(String name, String markdown, CheckReport base, Edit edit, Tally tally) {
        List<String> lines = new ArrayList<>(List.of(markdown.split("\n", -1)));
        int index = edit.line() - 1;
        if (index < 0
                || index >= lines.size()
                || !lines.get(index).stripTrailing().equals(edit.original().stripTrailing())) {
            tally.misses.add(edit.id() + " 的原文與第 " + edit.line() + " 行不同，未測");
            return;
        }
        lines.set(index, edit.mutated());
        CheckReport changed = checker.check(name, String.join("\n", lines), asOf);
        int last = lastGoverned(lines, index) + 1;
        if (edit.mustBeFlagged()) {
            tally.mustFlag++;
            if (news(base, changed, edit.line(), last).isEmpty()) {
                tally.misses.add(edit.id() + "（" + edit.kind() + "）沒有標出：" + edit.mutated());
            } else {
                tally.flagged++;
            }
            return;
        }
        harmless(base, changed, edit, last, tally);
    }

    private static void harmless(CheckReport base, CheckReport changed, Edit edit, int last, Tally tally) {
        tally.harmless++;
        List<Figure> news = news(base, changed, edit.line(), last);
        if (!news.isEmpty()) {
            tally.worse++;
            tally.misses.add(
                    edit.id() + "（" + edit.kind() + "）無害卻變差：" + news.getFirst().text() + " "
                            + news.getFirst().verdict() + "：" + news.getFirst().message());
        }
        if (count(changed, edit.line(), last) < count(base, edit.line(), last)) {
            tally.vanished++;
            tally.misses.add(edit.id() + "（" + edit.kind() + "）使陳述消失");
        }
    }

    /** A head of a table governs the rows below it. */
    private static int lastGoverned(List<String> lines, int index) {
        boolean head = lines.get(index).strip().startsWith("|")
                && index + 1 < lines.size()
                && lines.get(index + 1).strip().startsWith("|")
                && lines.get(index + 1).chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
        int last = index;
        while (head && last + 1 < lines.size() && lines.get(last + 1).strip().startsWith("|")) {
            last++;
        }
        return last;
    }

    private static long count(CheckReport report, int from, int to) {
        return report.figures().stream()
                .filter(f -> f.line() >= from && f.line() <= to)
                .count();
    }

    /** Verdicts other than VERIFIED that were not said of these lines before. */
    private static List<Figure> news(CheckReport base, CheckReport changed, int from, int to) {
        Map<String, Integer> before = new HashMap<>();
        base.figures().stream()
                .filter(f -> f.line() >= from && f.line() <= to && f.verdict() != Verdict.VERIFIED)
                .forEach(f -> before.merge(key(f), 1, Integer::sum));
        List<Figure> news = new ArrayList<>();
        for (Figure f : changed.figures()) {
            if (f.line() < from || f.line() > to || f.verdict() == Verdict.VERIFIED) {
                continue;
            }
            if (before.merge(key(f), -1, Integer::sum) < 0) {
                news.add(f);
            }
        }
        return news;
    }

    private static String key(Figure f) {
        return f.line() + " " + f.kind() + " " + f.verdict();
    }

    /** What is counted while measuring. */
    private static final class Tally {
        int labels;
        int found;
        int right;
        int accusations;
        int trueAccusations;
        int mustFlag;
        int flagged;
        int harmless;
        int worse;
        int vanished;
        final List<String> misses = new ArrayList<>();

        Score score() {
            return new Score(
                    labels,
                    found,
                    right,
                    accusations,
                    trueAccusations,
                    mustFlag,
                    flagged,
                    harmless,
                    worse,
                    vanished,
                    misses);
        }
    }
}
