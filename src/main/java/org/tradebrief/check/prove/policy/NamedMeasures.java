package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/** Finds the measures that the numbers of a statement mean, and their days. */
public final class NamedMeasures {
    private static final Pattern TITLE_BETWEEN = Pattern.compile(
            "(\\d{1,3}) ?号(?:公告|令)? ?[(「『《][^()「」『』《》]{0,80}\\d ?号[^()「」『』《》]{0,80}[)」』》] ?(?:于|在|自)? ?$");
    private static final int MOST = 8;
    private final PolicyBook policy;

    public NamedMeasures(PolicyBook policy) {
        this.policy = policy;
    }

    /** The year said; else that of the other numbers in the list or row. */
    static int year(Statement s, Claim.Act claim) {
        if (claim.year() > 0) {
            return claim.year();
        }
        return s.acts().numbers().stream()
                .filter(n -> n.number() == claim.number() && n.year() > 0)
                .mapToInt(Acts.Number::year)
                .findFirst()
                .orElseGet(() -> {
                    int list = s.acts().numbers().stream()
                            .mapToInt(Acts.Number::year)
                            .max()
                            .orElse(0);
                    return list > 0 ? list : around(s);
                });
    }

    /** The year that a heading or head of a table sets for the numbers below it. */
    private static int around(Statement s) {
        Timespan span = s.frame().period() == null ? null : s.frame().period().value();
        return span != null && span.fromYear() == span.toYear() ? span.fromYear() : 0;
    }

    /** The measures that the statement's numbers mean. */
    public List<Measure> of(Statement s) {
        return of(s, s.acts().numbers());
    }

    /**
     * 第 36 號「繼續暫停第 46 號第二款」於…公布: where a title that names acts itself stands between an act and the day, that
     * act; empty where none does.
     */
    List<Measure> titledBetween(Statement s) {
        Matcher title = TITLE_BETWEEN.matcher(Around.before(s));
        return title.find()
                ? ofRun(s).stream()
                        .filter(m -> m.number().equals(title.group(1)))
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** All that the numbers of its run mean, in their order. */
    List<Measure> ofRun(Statement s) {
        return of(s, s.acts().all());
    }

    private List<Measure> of(Statement s, List<Acts.Number> numbers) {
        Acts acts = s.acts();
        int said = numbers.stream().mapToInt(Acts.Number::year).max().orElse(0);
        int common = said > 0 ? said : around(s);
        List<Measure> found = new ArrayList<>();
        for (Acts.Number n : numbers) {
            for (int i = n.number(); i <= Math.min(n.through(), n.number() + 40); i++) {
                int year = n.year() > 0 ? n.year() : common;
                List<Measure> one = found(year, n.year() > 0, i, n.order(), acts.topic());
                if (!one.isEmpty()) {
                    found.add(one.size() == 1 ? one.getFirst() : meant(one, s));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    /** The acts of that number in the year; where only what stands around sets the year and it has none, in any. */
    List<Measure> found(int year, boolean said, int number, boolean order, String topic) {
        List<Measure> one = policy.find(year, number, order, topic);
        return one.isEmpty() && !said && year > 0 ? policy.find(0, number, order, topic) : one;
    }

    /** Of several acts with that number, the one that the words call by name, or that has a day which they name. */
    Measure meant(List<Measure> same, Statement s) {
        String sentence = s.acts().topic().lines().findFirst().orElse("");
        List<LocalDate> said = Days.in(sentence);
        return same.stream()
                .filter(m -> policy.names().isCalled(m, sentence))
                .findFirst()
                .or(() -> same.stream()
                        .filter(m -> policy.days(m, EventKind.values()).stream().anyMatch(said::contains))
                        .findFirst())
                .orElse(same.getFirst());
    }

    /** Whether the words leave no doubt which acts are meant: numbers near, each with its year or the only one of any. */
    boolean isPlaced(Statement s) {
        Acts acts = s.acts();
        return acts.near()
                && acts.numbers().size() <= MOST
                && (acts.numbers().stream().allMatch(n -> isPlaced(n, acts)) || areOfOneDay(acts));
    }

    private boolean isPlaced(Acts.Number n, Acts acts) {
        return n.year() > 0
                || n.order()
                || policy.find(0, n.number(), n.order(), acts.topic()).size() == 1;
    }

    /** 55、56、57、58 號: those of a list that no other year has, and the rest, were announced on one day. */
    private boolean areOfOneDay(Acts acts) {
        Set<LocalDate> days = acts.numbers().stream()
                .filter(n -> isPlaced(n, acts))
                .flatMap(n -> policy.find(n.year(), n.number(), n.order(), acts.topic()).stream()
                        .limit(1))
                .flatMap(m -> policy.days(m, EventKind.ANNOUNCED).stream())
                .collect(Collectors.toSet());
        return acts.numbers().size() > 2
                && days.size() == 1
                && acts.numbers().stream()
                        .allMatch(n -> policy.find(n.year(), n.number(), n.order(), acts.topic()).stream()
                                .anyMatch(m -> policy.days(m, EventKind.ANNOUNCED).stream()
                                        .anyMatch(days::contains)));
    }

    /** The days of a measure in that role; all of them where none is said. */
    List<LocalDate> days(Measure m, Claim.DateRole role) {
        return switch (role) {
            case ANNOUNCED -> policy.days(m, EventKind.ANNOUNCED);
            case EFFECTIVE -> policy.days(m, EventKind.EFFECTIVE);
            case SUSPENDED -> {
                List<LocalDate> suspended = suspended(m);
                yield suspended.isEmpty() ? stopped(m) : suspended;
            }
            case ENDED -> ended(m);
            case EXPIRES -> PolicyBook.suspends(m) ? policy.endsOfSuspended(m) : policy.ends(m);
            case DOCUMENT, UNSAID -> {
                List<LocalDate> all = new ArrayList<>(policy.days(m, EventKind.values()));
                all.addAll(PolicyBook.suspends(m) ? policy.endsOfSuspended(m) : policy.ends(m));
                yield all;
            }
        };
    }

    private List<LocalDate> suspended(Measure m) {
        return PolicyBook.suspends(m)
                ? policy.days(m, EventKind.SUSPENDED, EventKind.ANNOUNCED, EventKind.EFFECTIVE)
                : policy.days(m, EventKind.SUSPENDED);
    }

    private List<LocalDate> stopped(Measure m) {
        return policy.days(m, EventKind.STOPPED, EventKind.CANCELLED, EventKind.REPEALED, EventKind.REPLACED);
    }

    /** 停止施行 is said of what is suspended as well, and of the act that suspends. */
    private List<LocalDate> ended(Measure m) {
        List<LocalDate> ended = stopped(m);
        return ended.isEmpty() ? suspended(m) : ended;
    }
}
