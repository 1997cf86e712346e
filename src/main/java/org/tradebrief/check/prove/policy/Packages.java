package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.number.NumberReader;

/**
 * Acts spoken of by how many they are: 去年 10 月那六項措施, 10 月 9 日連發六份公告, 第 70 號一次暫停六項. Which they are is told by
 * the day or month of the words, or by the act that suspends them all.
 */
public final class Packages {
    private static final String COUNT = "(\\d{1,2}|[两二三四五六七八九十]{1,3}) ?";
    private static final Pattern COUNTED =
            Pattern.compile(COUNT + "(?:份|项|件|个|道|则)(?:[^,。;:()、]{0,12}?(?:公告|措施|管制|规定|决定|禁令))?"
                    + "|(\\d{1,2}|two|three|four|five|six|seven) (?:notices|announcements|measures|acts|controls)");
    private static final Pattern OF_POLICY =
            Pattern.compile("公告|措施|管制|规定|决定|禁令|暂停|停止|搁置|生效|施行|执行|上路|有效|号|notice|announcement|measure|suspen|paused");
    private static final List<String> SPELLED = List.of("zero", "one", "two", "three", "four", "five", "six", "seven");
    private static final Pattern ENDING = Pattern.compile("到期|期满|届满|暂停|停止|停用|期限");
    /** 兩號都, 這三份公告: counted as what has a number. */
    private static final Pattern BY_NUMBER = Pattern.compile("(?<![\\d第])[两二三四五六] ?(?:号(?!公|令|\\d)|份公告|道公告|次)");

    /** 比六份公告的暫停期晚 17 天: set against what is spoken of. */
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|早于|晚于|不同于)(?:这|那|上述|前述)?$");

    private static final Pattern OF_ACTS = Pattern.compile("公告|[份项道][^,。;]{0,6}(?:措施|管制)");
    private static final int MOST = 40;
    private final PolicyBook policy;

    public Packages(PolicyBook policy) {
        this.policy = policy;
    }

    /** The acts that the statement's words count, and that are so many; empty where nothing is counted or none fit. */
    List<Measure> spokenOf(Statement s) {
        String sentence =
                s.acts().row().isEmpty() ? Around.sentence(s) : s.acts().row();
        Matcher counted = COUNTED.matcher(sentence);
        while (counted.find()) {
            int count = size(counted.group(1) == null ? counted.group(2) : counted.group(1));
            boolean compared =
                    COMPARED.matcher(sentence.substring(0, counted.start())).find();
            Optional<List<Measure>> acts = compared ? Optional.empty() : of(s, count);
            if (acts.isPresent()) {
                return acts.get();
            }
        }
        return List.of();
    }

    static int size(String word) {
        int spelled = SPELLED.indexOf(word);
        return spelled >= 0
                ? spelled
                : NumberReader.at(word, 0).map(n -> n.value().intValue()).orElse(0);
    }

    /** So many acts, if the words around speak of measures and that number fits what they name. */
    Optional<List<Measure>> of(Statement s, int count) {
        String sentence =
                s.acts().row().isEmpty() ? Around.withReferred(s) : s.acts().row();
        if (count < 2 || !OF_POLICY.matcher(sentence).find()) {
            return Optional.empty();
        }
        return Stream.of(
                        together(sentence),
                        groups(s, sentence),
                        alike(s),
                        Stream.of(ofRun(s, sentence)),
                        suspended(sentence))
                .flatMap(g -> g)
                .filter(g -> g.size() == count)
                .findFirst();
    }

    /** 第 10 號…；第 33 號…；兩號都有效: all that the run names. */
    private List<Measure> ofRun(Statement s, String sentence) {
        return BY_NUMBER.matcher(sentence).find() ? run(s).distinct().toList() : List.of();
    }

    private Stream<Measure> run(Statement s) {
        return s.acts().all().stream()
                .flatMap(n -> IntStream.rangeClosed(n.number(), Math.min(n.through(), n.number() + MOST))
                        .boxed()
                        .flatMap(i -> policy
                                .find(n.year(), i, n.order(), s.acts().topic())
                                .stream()
                                .limit(1)));
    }

    /** Of the acts that the run names or that one of them suspends, those announced and set to take effect on the same days. */
    private Stream<List<Measure>> alike(Statement s) {
        Map<List<LocalDate>, List<Measure>> alike = new LinkedHashMap<>();
        run(s).flatMap(m -> PolicyBook.suspends(m) ? policy.counts().borneOn(m).stream() : Stream.of(m))
                .distinct()
                .forEach(m -> alike.computeIfAbsent(
                                Stream.concat(
                                                policy.days(m, EventKind.ANNOUNCED).stream(),
                                                policy.days(m, EventKind.EFFECTIVE).stream())
                                        .toList(),
                                k -> new ArrayList<>())
                        .add(m));
        return alike.values().stream().filter(this::isWhole);
    }

    /** Whether no other act was announced and set to take effect on the same days. */
    private boolean isWhole(List<Measure> acts) {
        List<LocalDate> announced = policy.days(acts.getFirst(), EventKind.ANNOUNCED);
        List<LocalDate> effective = policy.days(acts.getFirst(), EventKind.EFFECTIVE);
        return policy.measures().stream()
                .filter(m -> policy.days(m, EventKind.ANNOUNCED).equals(announced))
                .filter(m -> policy.days(m, EventKind.EFFECTIVE).equals(effective))
                .allMatch(acts::contains);
    }

    /** 六份公告的到期日: the only act that suspends so many, where the words speak of announcements and of a suspension's end. */
    private Stream<List<Measure>> suspended(String sentence) {
        return ENDING.matcher(sentence).find() && OF_ACTS.matcher(sentence).find()
                ? policy.measures().stream()
                        .filter(PolicyBook::suspends)
                        .map(m -> policy.counts().borneOn(m))
                        .filter(g -> g.size() > 2)
                : Stream.empty();
    }

    /** Announced on one day of the sentence, or in one of its months. */
    private Stream<List<Measure>> together(String sentence) {
        LocalDate today = policy.asOf();
        Stream<Predicate<LocalDate>> times =
                Stream.concat(SaidDays.days(sentence).stream(), SaidDays.months(sentence, today).stream());
        return times.map(policy.counts()::announced);
    }

    /** Suspended by an act that the run names, or until a day of the sentence. */
    private Stream<List<Measure>> groups(Statement s, String sentence) {
        List<Predicate<LocalDate>> days = SaidDays.days(sentence);
        return policy.measures().stream()
                .filter(PolicyBook::suspends)
                .filter(m -> isNamed(m, s)
                        || policy.endsOfSuspended(m).stream()
                                .anyMatch(d -> days.stream().anyMatch(p -> p.test(d))))
                .map(m -> policy.counts().borneOn(m));
    }

    private static boolean isNamed(Measure m, Statement s) {
        return s.acts().all().stream()
                .anyMatch(n -> m.number().equals(n.number() + "") && (n.year() == 0 || n.year() == m.year()));
    }
}
