package org.tradebrief.check.prove.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.DocumentBook;
import org.tradebrief.check.facts.LicenceTerms.Kind;
import org.tradebrief.check.facts.LicenceTerms.Term;
import org.tradebrief.check.finding.Finding;

/** Holds how long licences are said to hold against what the documents say of licences of that kind: 通用許可最長 3 年. */
final class LicenceTermProver {
    private static final Pattern YEARS =
            Pattern.compile("(?:\\d{1,2}|[一二两三四五六七八九十]{1,2}) ?年|\\d ?-?(?:years?|y(?![a-z]))");
    /** A licence asked for, granted or used for so long, or since, is another matter than how long it may hold. */
    private static final Pattern OTHER = Pattern.compile("申请|核发|发放|审查|前|内|以来|曾|延长|缩短|建议|若|如果");

    private final DocumentBook documents;

    LicenceTermProver(DocumentBook documents) {
        this.documents = documents;
    }

    /** Whether the words are of how long licences of a kind hold; what they say is that, and nothing that happened. */
    static boolean isOfLicences(Statement s, Claim.Length claim) {
        return claim.unit() == Claim.TimeUnit.YEAR && kind(s).isPresent();
    }

    Finding prove(Statement s, Claim.Length claim) {
        List<Term> terms = documents.licences().of(kind(s).orElseThrow());
        int said = claim.value().amount().intValue();
        Optional<Term> same = terms.stream().filter(t -> t.years() == said).findFirst();
        if (same.isPresent()) {
            return of(Verdict.VERIFIED, Severity.NONE, same.get(), "，相符。");
        }
        boolean one = !terms.isEmpty()
                && terms.stream().mapToInt(Term::years).distinct().count() == 1
                && !OTHER.matcher(clause(s)).find();
        return one
                ? of(Verdict.CONTRADICTED, Severity.HIGH, terms.getFirst(), "。")
                        .correction(Corrections.number(
                                s,
                                claim.value(),
                                java.math.BigDecimal.valueOf(terms.getFirst().years())))
                : Finding.unsupported("duration", "文件沒有載明這種許可的效期。");
    }

    /** The kind named before the number; of two named together, the one whose turn it is: 單項與通用許可分別最長 1 年與 3 年. */
    private static Optional<Kind> kind(Statement s) {
        String before = s.acts().row().isEmpty() ? Around.before(s) : rowBefore(s);
        if (!before.contains("许可") && !before.contains("licen")) {
            return Optional.empty();
        }
        TreeMap<Integer, Kind> named = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            Matcher words = kind.in(before);
            while (words.find()) {
                named.put(words.start(), kind);
            }
        }
        Matcher years = YEARS.matcher(before);
        List<Kind> open = new ArrayList<>();
        int at = 0;
        while (years.find()) {
            List<Kind> led = new ArrayList<>(named.subMap(at, years.start()).values());
            open = led.isEmpty() && open.size() > 1 ? open.subList(1, open.size()) : led;
            at = years.end();
        }
        List<Kind> last = new ArrayList<>(named.tailMap(at).values());
        if (last.isEmpty()) {
            return open.size() > 1 ? Optional.of(open.get(1)) : Optional.empty();
        }
        return Optional.of(last.size() == 2 && last.getFirst() != last.get(1) ? last.getFirst() : last.getLast());
    }

    private static String rowBefore(Statement s) {
        int at = s.acts().row().indexOf(s.run().folded());
        return (at > 0 ? s.acts().row().substring(0, at) : "") + Around.before(s);
    }

    private static String clause(Statement s) {
        String before = Around.before(s);
        return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    }

    private static Finding of(Verdict v, Severity severity, Term term, String end) {
        String size = term.years() + " 年";
        return new Finding(
                v, severity, "duration", "", size, "文件載這種許可最長 " + size + end, List.of(), List.of(term.row()), null);
    }
}
