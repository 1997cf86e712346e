package org.tradebrief.check.prove.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.library.Document;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.Scripts;
import org.tradebrief.text.number.NumberReader;

/** Holds 第 18 輪制裁 and the like against what the act that answers to it says itself. */
public final class PlacesProver {
    private static final String NUMBER = "第 ?(\\d{1,3}|[一二三四五六七八九十]{1,4}) ?";
    private final Knowledge knowledge;
    private final NamedMeasures named;

    public PlacesProver(Knowledge knowledge, NamedMeasures named) {
        this.knowledge = knowledge;
        this.named = named;
    }

    public Finding prove(Statement s, Claim.Nth claim) {
        for (Measure m : acts(s)) {
            Set<Integer> places = places(m, Scripts.folded(claim.unit()));
            if (places.contains(claim.place())) {
                return of(Verdict.VERIFIED, Severity.NONE, claim, claim.place(), m, "，相符。");
            }
            if (places.size() == 1) {
                return of(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        claim,
                        places.iterator().next(),
                        m,
                        "。");
            }
        }
        return Finding.unsupported("", "序數，沒有可比的事實。");
    }

    /** Those that a number names; else the only one that was announced on a day of the sentence. */
    private List<Measure> acts(Statement s) {
        List<Measure> numbered = named.of(s);
        if (!numbered.isEmpty()) {
            return numbered.size() == 1 ? numbered : List.of();
        }
        List<Measure> dated = SaidDays.days(Around.sentence(s)).stream()
                .flatMap(day -> knowledge.policy().measures().stream()
                        .filter(m -> knowledge.policy().days(m, EventKind.ANNOUNCED).stream()
                                .anyMatch(day)))
                .distinct()
                .toList();
        return dated.size() == 1 ? dated : List.of();
    }

    /** The places of that unit that the register's note or the act's own documents tell. */
    private Set<Integer> places(Measure m, String unit) {
        Set<Integer> places = new TreeSet<>();
        Pattern told = Pattern.compile(NUMBER + Pattern.quote(unit));
        Stream<String> texts = Stream.concat(
                Stream.of(m.note()),
                knowledge.policy().documents(m).stream().limit(3).map(this::text));
        texts.map(Scripts::folded).forEach(t -> {
            Matcher found = told.matcher(t);
            while (found.find()) {
                NumberReader.at(found.group(1), 0)
                        .ifPresent(n -> places.add(n.value().intValue()));
            }
        });
        return places;
    }

    private String text(Document d) {
        return knowledge.documents().text(d);
    }

    private static Finding of(Verdict v, Severity severity, Claim.Nth claim, int right, Measure m, String end) {
        String place = "第 " + right + " " + claim.unit();
        String message = PolicyBook.title(m) + "載的是" + place + end;
        return new Finding(v, severity, "count", "", place, message, List.of(), m.sources(), null);
    }
}
