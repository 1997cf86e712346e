package org.tradebrief.policy.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.library.Document;
import org.tradebrief.policy.ActNumber;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Announcement.EffectiveDay;
import org.tradebrief.policy.Announcement.Quotation;
import org.tradebrief.policy.Announcement.State;
import org.tradebrief.policy.Status;

/** Reads one policy extract, in every variant of head, title and key that was seen. A pure function of its text. */
public final class ExtractReader {
    private static final Pattern FAILED = Pattern.compile(
            "(?is)^(?:\\W*)(?:web ?fetch failed|failed to retrieve|unable to (?:extract|retrieve)|content"
                    + " (?:unavailable|not available)|無法|无法取得).*");
    private static final Pattern SUSPENDED = Pattern.compile("(?i)suspen|pause|暂停|暫停|中止");
    private static final Pattern ENDED =
            Pattern.compile("(?i)\\bstop|\\bceas|\\blift|\\bcancel|\\bterminat|\\brepeal|停止|解除|取消|废止|廢止");
    private static final Pattern ANY_SCOPE = Pattern.compile(
            "(?i)china export control regulations?|international export control developments?|unknown.*");
    private static final Pattern BAN = Pattern.compile("(?:禁止|不得)[^。；;：:\\n]{2,60}");
    private static final int LONGEST_QUOTATION = 600;
    private static final int MOST_QUOTATIONS = 8;

    /** What the text says. Never refuses: what it does not say stays empty. */
    public Announcement read(Document document, String text) {
        Fields fields = new Fields(text);
        Titles.Split title = Titles.split(fields.title());
        boolean untitled = Titles.isNone(title.title());
        State state = state(fields, untitled);
        String effective = fields.value("effective date", "implementation date");
        return new Announcement(
                document,
                state,
                untitled ? "" : title.title(),
                untitled ? "" : title.translation(),
                act(fields, untitled).orElse(null),
                document.date(),
                Days.in(fields.value("announced", "passage date", "issue date")).stream()
                        .map(Days.Found::day)
                        .findFirst()
                        .orElse(null),
                state == State.STUB ? List.of() : EffectiveDays.of(effective),
                state == State.STUB ? "" : effective,
                fields.value("issuing authority"),
                scope(fields),
                fields.value("legal basis"),
                told(fields),
                state == State.STUB ? List.of() : Effects.in(fields),
                days(fields),
                ListedNames.in(fields),
                state == State.STUB ? List.of() : TakenOff.in(fields),
                quotations(fields));
    }

    /** What the act covers; words that fit every page of the portal say nothing of this one. */
    private static String scope(Fields fields) {
        String scope = fields.value("scope");
        return ANY_SCOPE.matcher(scope).matches() ? ban(fields) : scope;
    }

    /** What the act forbids, in its own words; empty where it forbids nothing. */
    private static String ban(Fields fields) {
        Matcher m = BAN.matcher(fields.section("Key Provisions"));
        return m.find() ? m.group().replaceAll("\\s+", "") : "";
    }

    private static State state(Fields fields, boolean untitled) {
        if (fields.marker().equals("SKIPPED")
                || fields.value("status").toLowerCase(Locale.ROOT).startsWith("skipped")) {
            return State.OUT_OF_SCOPE;
        }
        boolean failed = FAILED.matcher(fields.section("Summary")).matches()
                || FAILED.matcher(fields.section("Key Provisions")).matches();
        if (failed) {
            return State.STUB;
        }
        return untitled ? State.UNTITLED : State.READ;
    }

    private static Optional<ActNumber> act(Fields fields, boolean untitled) {
        Optional<ActNumber> named = untitled ? Optional.empty() : ActNumbers.ofTitle(fields.title());
        return named.or(() -> fields.first("announcement number", "document number")
                .flatMap(f -> ActNumbers.ofTitle(fields.value("issuing authority") + " " + asTitle(f.value()))));
    }

    /** {@code 2024 No. 33} stands under a key that says what it is; a title would say it itself. */
    private static String asTitle(String value) {
        return value.matches("\\d{4} No\\..*") ? "Announcement " + value : value;
    }

    /** For each act that a line names: whether that line calls it suspended or ended. */
    private static Map<ActNumber, Set<Status>> told(Fields fields) {
        Map<ActNumber, Set<Status>> told = new HashMap<>();
        for (Fields.Line line : fields.lines()) {
            if (line.isSpeculation() || line.text().startsWith("#")) {
                continue;
            }
            Set<Status> said = new LinkedHashSet<>();
            if (SUSPENDED.matcher(line.text()).find()) {
                said.add(Status.SUSPENDED);
            }
            if (ENDED.matcher(line.text()).find()) {
                said.add(Status.ENDED);
            }
            if (said.size() == 1) {
                ActNumbers.in(line.text())
                        .forEach(a ->
                                told.computeIfAbsent(a, x -> new TreeSet<>()).addAll(said));
            }
        }
        return told;
    }

    /** The body first: a day in the head may be that of the upload. */
    private static Map<LocalDate, List<Integer>> days(Fields fields) {
        Map<LocalDate, List<Integer>> days = new HashMap<>();
        Stream<Fields.Line> told = fields.lines().stream().filter(l -> !l.isSpeculation());
        told.sorted(Comparator.comparing(l -> l.section().isEmpty())).forEach(line -> {
            for (Days.Found found : Days.in(line.text())) {
                List<Integer> lines = days.computeIfAbsent(found.day(), d -> new ArrayList<>());
                if (!lines.contains(line.number())) {
                    lines.add(line.number());
                }
            }
        });
        return days;
    }

    /** When it takes effect, what it covers, what it rests on, and the lines that give days. */
    private static List<Quotation> quotations(Fields fields) {
        Set<Integer> wanted = new TreeSet<>();
        for (String key : List.of("effective date", "scope", "legal basis")) {
            fields.first(key).ifPresent(f -> wanted.add(f.line()));
        }
        for (Fields.Line line : fields.lines()) {
            boolean tells = line.section().startsWith("Key Provisions")
                    || line.section().startsWith("Summary");
            if (tells
                    && wanted.size() < MOST_QUOTATIONS
                    && !Days.in(line.text()).isEmpty()) {
                wanted.add(line.number());
            }
        }
        return wanted.stream()
                .map(n -> new Quotation(n, shortened(fields.lines().get(n - 1).text())))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION) + "…";
    }

    /** Whether two documents say the same of taking effect; a text that says nothing contradicts nobody. */
    static String effectiveValue(Announcement said) {
        if (!said.effective().isEmpty()) {
            return said.effective().stream()
                    .map(EffectiveDay::day)
                    .distinct()
                    .sorted()
                    .map(LocalDate::toString)
                    .reduce((a, b) -> a + "、" + b)
                    .orElse("");
        }
        boolean unclear = said.effectiveText().matches("(?i).*(?:未明|不明|not (?:clear|specif)|unclear).*")
                && !Days.in(said.effectiveText()).isEmpty();
        return unclear ? "未明確" : "";
    }
}
