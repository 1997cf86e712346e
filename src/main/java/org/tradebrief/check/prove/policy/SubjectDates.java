package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.ActsOfDay;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.Scripts;
import org.tradebrief.text.number.NumberReader;

/**
 * Holds days against measures that no number names: those that the words call by name, that list so many names, or whose
 * subject they share. A day that one of them has is right. A day that none has is wrong only where the words call one by
 * its name, say what happened on the day, and the day looks like a slip of the right one.
 */
final class SubjectDates {
    private static final Pattern NAMES =
            Pattern.compile("(\\d{1,3}|[两二三四五六七八九十]{1,3}) ?(?:家|entit|firms|names|compan)");
    private static final Pattern LEFT = Pattern.compile("(?:离|距|距离|到|至)(?:今年|明年)? ?$");
    private static final Pattern STILL = Pattern.compile("^[^。;]{0,12}(?:还有|还剩|尚有|尚余|仅剩|只剩|剩下?|倒数|不到)");
    private static final Pattern DUE = Pattern.compile("^ ?(?:一到|到期|期满|届满|之后怎么|后怎么|到期后|期满后|届满后|的?到期)");
    /** The clause has a subject of its own: another's acts. */
    private static final Pattern SUBJECT = Pattern.compile("^[^号]{1,12}(?:公告|措施|禁令|名单|管制|规则|package|measures)[^号]*$");

    private static final int SHORT = 3;
    private static final int SHARED = 2;
    private final PolicyBook policy;
    private final NamedMeasures named;
    private final Spoken spoken;

    SubjectDates(PolicyBook policy, NamedMeasures named, Spoken spoken) {
        this.policy = policy;
        this.named = named;
        this.spoken = spoken;
    }

    Finding prove(Statement s, Claim.Date claim) {
        String bracketed = Around.bracketed(s);
        if (!bracketed.isEmpty() && claim.role() == Claim.DateRole.UNSAID) {
            return ofBracket(s, bracketed, claim);
        }
        List<Measure> called = spoken.called(s);
        List<Measure> sure = spoken.calledForSure(s);
        Optional<Finding> right = right(called, claim)
                .or(() -> right(listing(s), claim))
                .or(() -> right(policy.about(firstLine(s), SHARED), claim))
                .or(() -> right(ofThatDay(s, claim), claim))
                .or(() -> claim.day() == null ? Optional.empty() : right(policy.about(Around.group(s), 1), claim));
        if (right.isPresent()) {
            return right.get();
        }
        boolean until = claim.role() == Claim.DateRole.EXPIRES && claim.day() != null && called.isEmpty();
        Optional<Finding> end = until || isCountedDown(s)
                ? right(ending(), new Claim.Date(claim.day(), claim.year(), claim.month(), Claim.DateRole.EXPIRES))
                : Optional.empty();
        if (end.isPresent()) {
            return end.get();
        }
        boolean said = claim.role() != Claim.DateRole.UNSAID && claim.role() != Claim.DateRole.ENDED;
        Optional<Finding> slip = said && !isOfOther(s) ? slip(s, sure, claim) : Optional.empty();
        return slip.orElseGet(() -> Finding.unsupported(
                DateNames.metric(claim.role()), "看不出是哪一項措施的日期。" + hint(called.isEmpty() ? about(s) : called, claim)));
    }

    /** 穿透性規則 11 月 9 日到期，十月公告 11 月 10 日到期: the day's own clause is about acts that it calls by no name we know. */
    private boolean isOfOther(Statement s) {
        String before = Around.before(s);
        String clause = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
        return SUBJECT.matcher(clause).find() && policy.names().in(clause).isEmpty();
    }

    /** 自 D 起恢復實施: the day on which one of the acts named is resumed, where somebody has told of it. */
    Finding resumed(Statement s, Claim.Date claim) {
        return Stream.of(named.of(s), named.ofRun(s))
                .flatMap(List::stream)
                .filter(m -> policy.days(m, EventKind.RESUMED).stream().anyMatch(d -> DateNames.matches(claim, d)))
                .findFirst()
                .map(m -> DateNames.finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        claim.role(),
                        "",
                        "與" + PolicyBook.title(m) + "的恢復日相符。",
                        policy.sources(m)))
                .or(() -> neverResumed(s, claim))
                .orElseGet(() -> Finding.unsupported("date", "看不出是哪一項措施的日期。"));
    }

    /** 第 21 號自 D 起恢復: the one act that is meant was suspended or ended on that very day, and has never been resumed. */
    private Optional<Finding> neverResumed(Statement s, Claim.Date claim) {
        List<Measure> acts = named.isPlaced(s) ? named.of(s) : List.of();
        if (acts.size() != 1 || !policy.days(acts.getFirst(), EventKind.RESUMED).isEmpty()) {
            return Optional.empty();
        }
        Measure m = acts.getFirst();
        return policy.events(m, EventKind.SUSPENDED, EventKind.STOPPED, EventKind.REPEALED, EventKind.CANCELLED)
                .filter(e -> DateNames.matches(claim, e.on()))
                .map(e -> DateNames.finding(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        claim.role(),
                        e.on() + " " + e.kind().chinese(),
                        PolicyBook.title(m) + "於 " + e.on() + " " + e.kind().chinese() + "，與所寫不同。",
                        policy.sources(m)))
                .findFirst();
    }

    /** 離 11 月 10 日還有 275 天, 11 月 10 日一到: a day to come on which something ends. */
    private static boolean isCountedDown(Statement s) {
        return LEFT.matcher(Around.before(s)).find()
                        && STILL.matcher(Around.behind(s)).find()
                || DUE.matcher(Around.behind(s)).find();
    }

    private List<Measure> ending() {
        return policy.measures().stream()
                .filter(m -> policy.ends(m).stream().anyMatch(d -> d.isAfter(policy.asOf())))
                .toList();
    }

    private List<Measure> about(Statement s) {
        return policy.about(firstLine(s), SHARED).stream().limit(1).toList();
    }

    /** 鎵鍺（2024.8）: the words before the bracket alone say whose day it is. */
    private Finding ofBracket(Statement s, String subject, Claim.Date claim) {
        List<Measure> called = policy.names().in(subject);
        List<Measure> about = called.isEmpty() ? shared(subject) : called;
        return right(about, claim)
                .or(() -> slip(s, called, claim))
                .orElseGet(() ->
                        Finding.unsupported(DateNames.metric(claim.role()), "看不出是哪一項措施的日期。" + hint(called, claim)));
    }

    /** 銻（2024.9）: one sign of an act's name is all that such a subject may be. */
    private List<Measure> shared(String subject) {
        return subject.length() > SHORT
                ? policy.about(subject, 1)
                : policy.measures().stream()
                        .filter(m -> Scripts.folded(m.shortZh()).contains(subject))
                        .toList();
    }

    /** The acts that list as many names as the words say beside a day of theirs: 4 月 9 日 12 家. */
    private List<Measure> listing(Statement s) {
        String group = Around.group(s);
        List<Measure> found = new ArrayList<>();
        Matcher names = NAMES.matcher(group);
        while (names.find()) {
            int count = NumberReader.at(names.group(1), 0)
                    .map(n -> n.value().intValue())
                    .orElse(0);
            SaidDays.days(group).forEach(day -> found.addAll(policy.counts().listing(day, count)));
        }
        return found;
    }

    /** 2025 年 3 月 4 日公布的措施, 對日本…自 2026-02-24 生效: known by the day, and by whom it is aimed at where that is named. */
    private List<Measure> ofThatDay(Statement s, Claim.Date claim) {
        if (claim.role() == Claim.DateRole.UNSAID) {
            return List.of();
        }
        boolean act = claim.role() == Claim.DateRole.ANNOUNCED
                && ActsOfDay.follow(s.run().folded(), s.end());
        return policy.measures().stream()
                .filter(m -> act
                        || claim.day() != null && Targets.areNamed(m, s.acts().topic()))
                .toList();
    }

    private Optional<Finding> right(List<Measure> measures, Claim.Date claim) {
        return measures.stream()
                .filter(m -> named.days(m, claim.role()).stream().anyMatch(d -> DateNames.matches(claim, d)))
                .findFirst()
                .map(m -> DateNames.finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        claim.role(),
                        "",
                        "與" + PolicyBook.title(m) + "的" + DateNames.name(claim.role()) + "相符。",
                        policy.sources(m)));
    }

    /** Of one measure whose days are known for certain, a day that no measure has, and that one of its own explains. */
    private Optional<Finding> slip(Statement s, List<Measure> called, Claim.Date claim) {
        List<LocalDate> days = called.stream()
                .flatMap(m -> named.days(m, claim.role()).stream())
                .distinct()
                .sorted()
                .toList();
        LocalDate said = claim.day();
        boolean known = said != null && policy.isEventful(said);
        Optional<LocalDate> right =
                days.stream().filter(d -> DateNames.isSlip(claim, d)).findFirst();
        if (called.isEmpty() || known || right.isEmpty() || !policy.areExact(called.getFirst(), days)) {
            return Optional.empty();
        }
        Measure m = called.getFirst();
        String all = days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
        return Optional.of(DateNames.finding(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        claim.role(),
                        all,
                        PolicyBook.title(m) + "的" + DateNames.name(claim.role()) + "是 " + all + "。",
                        policy.sources(m))
                .correction(days.size() == 1 ? DateNames.edit(s, claim, days.getFirst()) : null));
    }

    private String hint(List<Measure> about, Claim.Date claim) {
        return about.stream()
                .limit(1)
                .filter(m -> !named.days(m, claim.role()).isEmpty())
                .map(m -> PolicyBook.title(m) + "的" + DateNames.name(claim.role()) + "是 "
                        + named.days(m, claim.role()).getFirst() + "。")
                .findFirst()
                .orElse("");
    }

    private static String firstLine(Statement s) {
        return s.acts().topic().lines().findFirst().orElse("");
    }
}
