package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.number.NumberReader;

/** The measures that a statement is about: by number, else by what the words call them or how many they count. */
public final class Spoken {
    private static final Pattern REFERS = Pattern.compile("(?:[这该此]|上述|前述)[一]?[道项份则条]?(?:禁令|公告|措施|管制|规定|命令|令|规则)");
    private static final Pattern OBJECT = Pattern.compile("^ ?(?:执行|实施|施行|适用)?[^,。;、:|)」』》\\s]{2,}");
    private static final Pattern AGENT =
            Pattern.compile("[遭被经由](?:商务部|海关总署|公告|[、 ])*[^,。;]{0,14}号[^,。;]{0,6}(?:叫停|喊停|暂停|停止|冻结|按下暂停键)");
    /** 第 70 號公告把這六道恢復: no act that suspends is itself resumed. */
    private static final Pattern RESUMED = Pattern.compile("恢复|重启|复效");

    /** 這六份都: those that the clause of the word counts, whatever numbers stand before it. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:[这那此](?:\\d{1,2}|[两二三四五六七八九十]{1,3}) ?[份项件个道则]|(?:^|[,;])[两二三四五六七八九十] ?号(?=[都均皆全]))[^,。;]{0,10}$");

    private static final Pattern OTHERS =
            Pattern.compile("(?<!第)(?<![\\d一二三四五六七八九十])(\\d{1,2}|[两二三四五六七八九十]{1,3}) ?[份项件道则](?!规则)|其余|其他|其它|另外[几数]");

    private static final Pattern NAMES = Pattern.compile("(\\d{1,3}|[两二三四五六七八九十]{1,3}) ?家");
    private static final Pattern FIRST_NAMES =
            Pattern.compile("^ ?(?:[^,。;:号]{2,24}?(?:列入|纳入|增列|列管|点名)(?:之|的)|其余|其他|其中|另外?|而|至于|当中|余下|剩下|共|计|有|的|之)*"
                    + " ?(\\d{1,3}|[一两二三四五六七八九十]{1,4}) ?家");

    private static final Pattern HEAD =
            Pattern.compile("(?:^|[这那此该前离距]|[中我]方|上述|前述|其中)(?:前|的)? ?(\\d{1,2}|[两二三四五六七八九十]{1,3}) ?[份项件个道则号]");
    private final PolicyBook policy;
    private final NamedMeasures named;
    private final Packages packages;

    public Spoken(PolicyBook policy, NamedMeasures named, Packages packages) {
        this.policy = policy;
        this.named = named;
        this.packages = packages;
    }

    /** By number where one is named near; else by name or count; else by a number farther off. */
    List<Measure> of(Statement s) {
        List<Measure> numbered = named.of(s);
        if (!numbered.isEmpty() && s.acts().near()) {
            return numbered;
        }
        List<Measure> called = called(s);
        List<Measure> both = numbered.stream().filter(called::contains).toList();
        return called.isEmpty() ? numbered : both.isEmpty() ? called : both;
    }

    /** The measures that its clause counts before it, with a word that points to them or at its head: 四件從公布到上路, 前四道. */
    List<Measure> countedBefore(Statement s) {
        return s.acts().row().isEmpty() ? countedIn(s, clauseBefore(s)) : List.of();
    }

    /** The measures that a phrase counts; empty where it counts none. */
    List<Measure> countedIn(Statement s, String phrase) {
        Matcher head = HEAD.matcher(phrase);
        return head.find()
                ? NumberReader.at(head.group(1), 0)
                        .flatMap(n -> packages.of(s, n.value().intValue()))
                        .orElse(List.of())
                : List.of();
    }

    private static String clauseBefore(Statement s) {
        String before = Around.before(s);
        return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    }

    /** The measures that are counted in the clause of the statement, which names none by number; empty where it counts none. */
    List<Measure> counted(Statement s) {
        if (!s.acts().row().isEmpty() || !COUNTED.matcher(Around.before(s)).find()) {
            return List.of();
        }
        List<Measure> own = countedBefore(s);
        return own.isEmpty() ? packages.spokenOf(s) : own;
    }

    /** 第 18 號…；10 月 9 日的六項則全部暫停: whether the clause has a subject of its own, so many other acts or the rest of them. */
    boolean isOfOthers(Statement s, List<Measure> numbered) {
        String before = Around.before(s);
        String clause = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
        if (!s.acts().row().isEmpty() || clause.indexOf('号') >= 0) {
            return false;
        }
        if (countsOtherNames(clause, numbered)) {
            return true;
        }
        Matcher others = OTHERS.matcher(clause);
        String count = others.find() ? others.group(1) : "";
        return count == null || !count.isEmpty() && Packages.size(count) != numbered.size();
    }

    /** 第 1 號…31 家仍列管，|16 家暫停: whether the clause has so many firms for its subject, and none of the acts lists so many. */
    private boolean countsOtherNames(String clause, List<Measure> numbered) {
        Matcher names = FIRST_NAMES.matcher(clause);
        if (!names.find()) {
            return false;
        }
        int count = Packages.size(names.group(1));
        return numbered.stream().noneMatch(m -> policy.counts().listed(m).contains(count));
    }

    /** The measures that the words around call by name, from the nearest words out, or count. */
    List<Measure> called(Statement s) {
        for (String words : List.of(Around.group(s), Around.sentence(s))) {
            List<Measure> called = policy.names().in(words);
            if (!called.isEmpty()) {
                return called;
            }
        }
        return packages.spokenOf(s);
    }

    /** The same, only where the words leave no doubt: one name, or one count with the day of the acts. */
    List<Measure> calledForSure(Statement s) {
        List<Measure> called = new ArrayList<>(policy.names().in(Around.group(s)));
        List<Measure> counted = called.isEmpty() ? packages.spokenOf(s) : List.of();
        List<Measure> referred = called.isEmpty() && counted.isEmpty() ? referred(s) : List.of();
        if (!referred.isEmpty()) {
            return referred;
        }
        List<Measure> dated = called.isEmpty() && counted.isEmpty() ? ofSubjectAndDay(s) : List.of();
        List<Measure> listing = called.isEmpty() && counted.isEmpty() && dated.isEmpty() ? listing(s) : dated;
        return called.size() == 1 ? called : counted.isEmpty() ? listing : counted;
    }

    /** 8 家實體自 7 月 9 日列入: the one act that lists so many names and was announced or took effect on a day beside. */
    private List<Measure> listing(Statement s) {
        List<Measure> own = s.acts().row().isEmpty() ? listing(clauseBefore(s)) : List.of();
        return own.isEmpty() ? listing(Around.group(s)) : own;
    }

    private List<Measure> listing(String group) {
        Matcher names = NAMES.matcher(group);
        List<Measure> found = new ArrayList<>();
        while (names.find()) {
            int count = NumberReader.at(names.group(1), 0)
                    .map(n -> n.value().intValue())
                    .orElse(0);
            SaidDays.days(group).forEach(day -> found.addAll(policy.counts().listing(day, count)));
        }
        List<Measure> one = found.stream().distinct().toList();
        return one.size() == 1 ? one : List.of();
    }

    /**
     * 由第 70 號公告叫停，從未施行: what is told of those that an act suspended, where it alone is named as doing so; what is
     * suspended is never the act that suspends.
     */
    List<Measure> patients(Statement s, List<Measure> acts, Claim.State claim) {
        boolean turned = claim.state() == Claim.StateWord.SUSPENDED
                || claim.state() == Claim.StateWord.ENDED
                || claim.state() == Claim.StateWord.EVER_IN_FORCE && claim.negated()
                || RESUMED.matcher(s.run().folded()).region(s.start(), s.end()).lookingAt();
        boolean agents = !acts.isEmpty()
                && acts.stream().allMatch(m -> PolicyBook.suspends(m) || PolicyBook.endsOthers(m) && hasObject(s))
                && (turned || AGENT.matcher(Around.sentence(s)).find());
        return agents
                ? acts.stream()
                        .flatMap(m -> policy.counts().borneOn(m).stream())
                        .toList()
                : acts;
    }

    /** 終止對…的反制措施: the word says what is ended, not that the act has. */
    private static boolean hasObject(Statement s) {
        return OBJECT.matcher(Around.behind(s)).find();
    }

    /** 這道禁令至今仍在執行: the one that is called by name nearest before, in the sentence or the one before it. */
    private List<Measure> referred(Statement s) {
        if (!REFERS.matcher(Around.group(s)).find()) {
            return List.of();
        }
        for (String words : List.of(Around.sentence(s), Around.withSentenceBefore(s))) {
            List<Measure> called = policy.names().in(words);
            if (!called.isEmpty()) {
                return called.size() == 1 ? called : List.of();
            }
        }
        return List.of();
    }

    /** 重稀土與鋰電池管制，2025-11-08 生效: those of the subject that take effect on the very day that stands beside. */
    private List<Measure> ofSubjectAndDay(Statement s) {
        String group = Around.group(s);
        List<LocalDate> days = Days.in(group);
        return days.isEmpty()
                ? List.of()
                : policy.about(group, 1).stream()
                        .filter(m ->
                                policy.days(m, EventKind.EFFECTIVE).stream().anyMatch(days::contains))
                        .toList();
    }
}
