package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.DateRole;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.Measure;

/**
 * Holds how far two days are said to lie apart, and which of them is the earlier, against the days of the acts: 比第 55 號的生效日早
 * 一天, 比稀土那批晚 17 天到期, 生效前一天喊停, 從公布到上路相距 30 天.
 */
final class DayGaps {
    private static final String JUST = "(?:还|更|又|恰好?|正好|刚好|整整|足足|约|大约|只|仅|不过)*";
    private static final String DEED = "公布|发布|公告|宣布|生效|施行|实施|上路|执行|适用|喊停|叫停|暂停|停止|中止|停(?![用止])|到期|届满|期满";
    private static final String DONE_TO = DEED.replace("公告|宣布|", "");
    /** 比六份公告的到期日|早 n 天. */
    private static final Pattern COMPARED =
            Pattern.compile("(?:比|较|相较于?)([^,。;]{1,36}?)" + JUST + "(早|晚|迟|先|提前|提早|延后|推迟)了?" + JUST + " ?$");

    /** 生效|前 n 天|喊停. */
    private static final Pattern TURNED = Pattern.compile("(" + DEED + ")(?:日|当天)?的?之?(前|后)" + JUST + "第? ?$");

    private static final Pattern DONE =
            Pattern.compile("^ ?(?:就|即|便|又|才|方|却)*(?:被|遭|由[^,。;]{0,14})?(?:[^,。;]{0,14}?)(" + DONE_TO + ")");
    /** 從公布到上路|相距 n 天. */
    private static final Pattern SPAN = Pattern.compile("[自从由](" + DEED + ")日?起?[到至](?:原[订定])?(" + DEED
            + ")(?:日|当天)?,?(?:[共前后间]|相距|相隔|只隔|间隔|隔了?|为期|" + "不过|只有|仅)*" + JUST + " ?$");

    private static final Pattern EXPIRES = Pattern.compile("到期|届满|期满|期限|截止|失效|期尽|终止日");
    private static final Pattern STARTS = Pattern.compile("生效|施行|实施|上路|起跑");
    private static final Pattern NUMBER =
            Pattern.compile("(?:(20\\d\\d) ?(?:年|-) ?)?第? ?(\\d{1,3}) ?(?:[至到~-] ?第? ?(\\d{1,3}) ?)?号");
    /** What may be said of any act. */
    private static final Pattern GENERAL = Pattern.compile("暂停|停用|停止|措施|公告|管制|[中美我]方|[那这]一?[批份项些]|期限|到期日?|原[订定]|的");

    private final PolicyBook policy;
    private final NamedMeasures named;
    private final Spoken spoken;

    DayGaps(PolicyBook policy, NamedMeasures named, Spoken spoken) {
        this.policy = policy;
        this.named = named;
        this.spoken = spoken;
    }

    /** Two days, from the one that is spoken of to the one that it is set against. */
    private record Pair(LocalDate day, LocalDate other) {
        LengthProver.Stretch stretch() {
            return new LengthProver.Stretch(day, other, day + " 與 " + other, List.of());
        }
    }

    /** Empty where the words set no two days against each other, or which they are cannot be told. */
    Optional<Finding> prove(Statement s, Claim.Length claim) {
        if (claim.value().approx() != Approx.EXACT || claim.unit() == Claim.TimeUnit.OTHER) {
            return Optional.empty();
        }
        String before = Around.before(s);
        Matcher compared = COMPARED.matcher(before);
        if (compared.find()) {
            boolean early = "早先".indexOf(compared.group(2).charAt(0)) >= 0
                    || compared.group(2).startsWith("提");
            String head = before.substring(0, compared.start());
            return judge(claim, early ? 1 : -1, compared(s, head, compared.group(1)));
        }
        Matcher span = SPAN.matcher(before);
        if (span.find()) {
            return judge(claim, 1, between(s, role(span.group(1)), role(span.group(2))));
        }
        String behind = Around.behind(s);
        boolean after = !behind.isEmpty() && "前后".indexOf(behind.charAt(0)) >= 0; // 上路三個月|後才停
        Matcher turned = TURNED.matcher(after ? before.stripTrailing() + behind.charAt(0) : before);
        Matcher done = DONE.matcher(after ? behind.substring(1) : behind);
        boolean both = turned.find() && done.find() && role(turned.group(1)) != role(done.group(1));
        return both
                ? judge(
                        claim,
                        turned.group(2).equals("前") ? 1 : -1,
                        between(s, role(done.group(1)), role(turned.group(1))))
                : Optional.empty();
    }

    /** @param sign 1 where the first day of each pair is said to be the earlier */
    private static Optional<Finding> judge(Claim.Length claim, int sign, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        for (Pair p : pairs) {
            if (isApart(claim, sign > 0 ? p.day() : p.other(), sign > 0 ? p.other() : p.day())) {
                return Optional.of(LengthProver.finding(Verdict.VERIFIED, p.stretch(), "，相符。"));
            }
        }
        long gaps = pairs.stream()
                .mapToLong(p -> ChronoUnit.DAYS.between(p.day(), p.other()))
                .distinct()
                .count();
        return gaps == 1
                ? Optional.of(LengthProver.finding(
                        Verdict.CONTRADICTED, pairs.getFirst().stretch(), "，與所寫不同。"))
                : Optional.empty();
    }

    private static boolean isApart(Claim.Length claim, LocalDate from, LocalDate to) {
        int said = claim.value().amount().intValue();
        long days = ChronoUnit.DAYS.between(from, to);
        Period apart = Period.between(from, to);
        return switch (claim.unit()) {
            case DAY -> days == said;
            case WEEK -> days == 7L * said;
            case MONTH -> apart.toTotalMonths() == said && apart.getDays() == 0 || days == 30L * said;
            case YEAR -> apart.getYears() == said && apart.toTotalMonths() == 12L * said && apart.getDays() == 0;
            case OTHER -> false;
        };
    }

    /** The day that stands before 比, or the acts', against the same of what stands behind it. */
    private List<Pair> compared(Statement s, String head, String object) {
        String words = head + object + Around.behind(s);
        DateRole of = EXPIRES.matcher(object + Around.behind(s)).find()
                        || EXPIRES.matcher(words).find()
                ? DateRole.EXPIRES
                : STARTS.matcher(object + Around.behind(s)).find() ? DateRole.EFFECTIVE : DateRole.UNSAID;
        if (of == DateRole.UNSAID) {
            return List.of();
        }
        Set<LocalDate> others = days(acts(s, object), of);
        Set<LocalDate> own = ownDay(head, s, of);
        List<Pair> pairs = new ArrayList<>();
        own.forEach(d -> others.forEach(o -> pairs.add(new Pair(d, o))));
        return others.size() == 1 && own.size() == 1 ? pairs : List.of();
    }

    /** The last day that the sentence gives before the comparison; else that of the acts named in it, or before it. */
    private Set<LocalDate> ownDay(String head, Statement s, DateRole role) {
        List<LocalDate> written = SaidDays.known(policy, head).stream()
                .filter(d -> role != DateRole.EXPIRES || isEnd(d))
                .toList();
        if (!written.isEmpty()) {
            return Set.of(written.getLast());
        }
        List<Measure> acts = acts(s, head);
        List<Measure> all = acts.isEmpty() ? named.of(s) : acts;
        return days(all, role);
    }

    private boolean isEnd(LocalDate day) {
        return policy.measures().stream().anyMatch(m -> policy.ends(m).contains(day));
    }

    private List<Pair> between(Statement s, DateRole from, DateRole to) {
        List<Measure> counted = spoken.countedBefore(s);
        List<Measure> acts =
                !counted.isEmpty() ? counted : s.acts().near() ? borne(s, named.of(s), from, to) : List.of();
        List<Pair> pairs = new ArrayList<>();
        for (Measure m : acts) {
            List<LocalDate> ones = named.days(m, from);
            List<LocalDate> others = named.days(m, to);
            if (ones.size() == 1 && others.size() == 1) {
                pairs.add(new Pair(ones.getFirst(), others.getFirst()));
            }
        }
        return pairs;
    }

    /** An act that suspends is never suspended itself: what it bears on is. */
    private List<Measure> borne(Statement s, List<Measure> acts, DateRole from, DateRole to) {
        boolean suspended = from == DateRole.SUSPENDED || to == DateRole.SUSPENDED;
        if (!suspended || acts.isEmpty() || !acts.stream().allMatch(PolicyBook::suspends)) {
            return acts;
        }
        List<Measure> all =
                acts.stream().flatMap(m -> policy.counts().borneOn(m).stream()).toList();
        List<Measure> told = named.ofRun(s).stream().filter(all::contains).toList();
        return told.isEmpty() ? all : told;
    }

    /** The acts that a phrase means: by number, by how many, by name, by its subject. */
    private List<Measure> acts(Statement s, String phrase) {
        List<Measure> numbered = new ArrayList<>();
        Matcher number = NUMBER.matcher(phrase);
        while (number.find()) {
            int year = number.group(1) == null ? 0 : Integer.parseInt(number.group(1));
            int first = Integer.parseInt(number.group(2));
            int last = number.group(3) == null ? first : Integer.parseInt(number.group(3));
            for (int n = first; n <= Math.min(last, first + 40); n++) {
                policy.find(year, n, false, s.acts().topic()).stream().limit(1).forEach(numbered::add);
            }
        }
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<Measure> counted = spoken.countedIn(s, phrase);
        if (!counted.isEmpty()) {
            return counted;
        }
        List<Measure> called = policy.names().in(phrase);
        return called.isEmpty() ? policy.about(GENERAL.matcher(phrase).replaceAll(""), 1) : called;
    }

    private Set<LocalDate> days(List<Measure> acts, DateRole role) {
        Set<LocalDate> days = new TreeSet<>();
        for (Measure m : acts) {
            List<LocalDate> own = named.days(m, role);
            if (role == DateRole.EXPIRES) { // of several suspensions one after another, the last one's
                own.stream().max(LocalDate::compareTo).ifPresent(days::add);
            } else {
                days.addAll(own);
            }
        }
        return days;
    }

    private static DateRole role(String deed) {
        return switch (deed) {
            case "公布", "发布", "公告", "宣布" -> DateRole.ANNOUNCED;
            case "喊停", "叫停", "暂停", "停止", "中止", "停" -> DateRole.SUSPENDED;
            case "到期", "届满", "期满" -> DateRole.EXPIRES;
            default -> DateRole.EFFECTIVE;
        };
    }
}
