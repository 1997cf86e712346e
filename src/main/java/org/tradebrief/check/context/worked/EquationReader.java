package org.tradebrief.check.context.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.context.worked.Equation.Bounds;
import org.tradebrief.check.context.worked.Equation.Term;
import org.tradebrief.check.context.worked.Pieces.Bracket;
import org.tradebrief.check.context.worked.Pieces.Label;
import org.tradebrief.check.context.worked.Pieces.Operator;
import org.tradebrief.check.context.worked.Pieces.Piece;
import org.tradebrief.check.read.Run;

/** Finds the computations of a run: what stands before a sign of equality, if all of it can be computed with. */
final class EquationReader {
    private static final String ENDS = "。;!?\n:";
    private static final int FEWEST_TERMS = 2;
    private static final int LONGEST = 160;
    private static final Pattern SUM =
            Pattern.compile("([两三四五六七八九])(?:者|项|数|个)(?:之和|的?总和|合计|相加|加总|加起来)[为得是约,: ]*(?=\\d)");
    private static final double SMALL = 100;
    private static final double HUNDRED = 100;

    private EquationReader() {}

    static List<Equation> of(Run run) {
        List<Equation> found = new ArrayList<>();
        String text = run.folded();
        for (int eq = 0; eq < text.length(); eq++) {
            boolean equals = "=≈".indexOf(text.charAt(eq)) >= 0;
            Equation e = equals ? at(run, eq) : null;
            if (e != null && e.left().isKnown()) {
                found.add(e);
            }
        }
        Equation sum = found.size() < FEWEST_TERMS ? null : sum(run, found);
        if (sum != null) {
            found.add(sum);
        }
        return found;
    }

    /** 三者之和為 1,027.18: of the results that the sentence has computed before, as many as are said. */
    private static @Nullable Equation sum(Run run, List<Equation> found) {
        Matcher m = SUM.matcher(run.folded()).region(found.getFirst().result().end(), run.length());
        if (!m.find()) {
            return null;
        }
        List<Term> results = found.stream()
                .map(Equation::result)
                .filter(t -> t.end() <= m.start())
                .toList();
        Term total = Pieces.number(run, m.end());
        int count = "零一两三四五六七八九".indexOf(m.group(1).charAt(0));
        if (total == null || results.size() < count || count < FEWEST_TERMS) {
            return null;
        }
        List<Term> last = results.subList(results.size() - count, results.size());
        Bounds value = last.stream().map(Bounds::of).reduce(new Bounds(0, 0), Bounds::plus);
        String said =
                last.stream().map(t -> run.text().substring(t.start(), t.end())).collect(Collectors.joining(" + "));
        return new Equation(last, value, total, false, said + " = " + run.text().substring(total.start(), total.end()));
    }

    private static @Nullable Equation at(Run run, int eq) {
        Term result = result(run, eq + 1);
        List<Piece> pieces = result == null ? List.of() : Pieces.of(run, start(run.folded(), eq), eq);
        for (int from = 0; result != null && from < pieces.size(); from++) {
            if (!(pieces.get(from) instanceof Label)) {
                Expression e = Expression.of(pieces.subList(from, pieces.size()), result);
                if (e != null && e.terms().size() + (squares(e.terms()) ? 1 : 0) >= FEWEST_TERMS) {
                    String said = run.text().substring(e.terms().getFirst().start(), result.end());
                    return new Equation(
                            e.terms(), e.value(), e.result(), e.result().percent() && e.divides(), said);
                }
            }
        }
        return null;
    }

    private static boolean squares(List<Term> terms) {
        return terms.getFirst().squared();
    }

    /** The number alone behind the sign; null where more is computed there. */
    private static @Nullable Term result(Run run, int from) {
        String text = run.folded();
        int at = from;
        while (at < text.length() && " 约≈us$".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean negative = at < text.length() && "-−".indexOf(text.charAt(at)) >= 0;
        at = negative ? at + 1 : at;
        Term term = at < text.length() && Character.isDigit(text.charAt(at)) ? Pieces.number(run, at) : null;
        if (term == null) {
            return null;
        }
        int next = term.end();
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean goesOn = next + 1 < text.length() && "+−×÷*/".indexOf(text.charAt(next)) >= 0;
        return goesOn ? null : term;
    }

    /** Where the clause begins that ends with the sign. */
    private static int start(String text, int eq) {
        int at = eq;
        while (at > 0 && eq - at < LONGEST) {
            char c = text.charAt(at - 1);
            boolean comma = c == ',' && !(at < text.length() && Character.isDigit(text.charAt(at)));
            if (ENDS.indexOf(c) >= 0 || c == '=' || c == '、' || comma) {
                return at;
            }
            at--;
        }
        return at;
    }

    /** What pieces come to, with the numbers put into one unit. */
    private record Expression(List<Term> terms, Bounds value, Term result, boolean divides) {

        static @Nullable Expression of(List<Piece> pieces, Term result) {
            List<Term> terms = pieces.stream()
                    .filter(Pieces.Number.class::isInstance)
                    .map(p -> ((Pieces.Number) p).term())
                    .toList();
            boolean divides = pieces.stream().anyMatch(p -> p instanceof Operator o && "*/".indexOf(o.sign()) >= 0);
            if (terms.isEmpty() || terms.getFirst().start() == result.start()) {
                return null;
            }
            boolean plain = haveOneUnit(terms, result);
            boolean counts = areCounts(terms, result);
            Arithmetic a = new Arithmetic(pieces, t -> meant(t, divides, plain, counts));
            Bounds value = a.all();
            return value == null ? null : new Expression(terms, value, meant(result, divides, plain, counts), divides);
        }

        /** Whether the units may be left aside: nobody has one, or all who have one have the same. */
        private static boolean haveOneUnit(List<Term> terms, Term result) {
            List<Double> units = terms.stream()
                    .map(Term::magnitude)
                    .filter(m -> m > 1)
                    .distinct()
                    .toList();
            return units.isEmpty()
                    || units.size() == 1 && (result.magnitude() <= 1 || units.contains(result.magnitude()));
        }

        private static boolean areCounts(List<Term> terms, Term result) {
            List<Term> all = new ArrayList<>(terms);
            all.add(result);
            return all.stream()
                    .allMatch(t -> t.half() == 0.5 && t.value() < SMALL && t.magnitude() <= 1 && !t.percent());
        }

        private static Term meant(Term t, boolean divides, boolean plain, boolean counts) {
            Term scaled = plain ? t : t.scaled(t.magnitude());
            Term part = t.percent() && divides ? scaled.scaled(1 / HUNDRED) : scaled;
            boolean constant = t.half() == 0.5 && (t.value() <= 12 || t.value() % HUNDRED == 0);
            return counts || constant ? part.exact() : part;
        }
    }

    /** Computes from left to right, products before sums. */
    private static final class Arithmetic {
        private final List<Piece> pieces;
        private final java.util.function.UnaryOperator<Term> meant;
        private int at;

        Arithmetic(List<Piece> pieces, java.util.function.UnaryOperator<Term> meant) {
            this.pieces = pieces;
            this.meant = meant;
        }

        /** What all of it comes to; null where that is no computation. */
        @Nullable
        Bounds all() {
            Bounds sum = sum();
            return at == pieces.size() ? sum : null;
        }

        private @Nullable Bounds sum() {
            Bounds left = product();
            while (left != null && isOperator("+-")) {
                char sign = ((Operator) pieces.get(at++)).sign();
                Bounds right = product();
                left = right == null ? null : sign == '+' ? left.plus(right) : left.minus(right);
            }
            return left;
        }

        private @Nullable Bounds product() {
            Bounds left = one();
            while (left != null && isOperator("*/")) {
                char sign = ((Operator) pieces.get(at++)).sign();
                Bounds right = one();
                left = right == null ? null : sign == '*' ? left.times(right) : left.over(right);
            }
            return left;
        }

        /** A number, or what stands in brackets; words may lead to it. */
        private @Nullable Bounds one() {
            while (at < pieces.size() && pieces.get(at) instanceof Label) {
                at++;
            }
            if (at < pieces.size() && pieces.get(at) instanceof Pieces.Number n) {
                at++;
                return Bounds.of(meant.apply(n.term()));
            }
            if (at < pieces.size() && pieces.get(at) instanceof Bracket b && b.opens()) {
                at++;
                Bounds inside = sum();
                boolean closed = at < pieces.size() && pieces.get(at) instanceof Bracket c && !c.opens();
                at++;
                return closed ? inside : null;
            }
            return null;
        }

        private boolean isOperator(String signs) {
            return at < pieces.size() && pieces.get(at) instanceof Operator o && signs.indexOf(o.sign()) >= 0;
        }
    }
}
