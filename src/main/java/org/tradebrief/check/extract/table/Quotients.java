package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Measures;
import org.tradebrief.check.extract.Mentions;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;

/** Columns and rows that divide: 首位／次位（倍） of the partners in two places, 出口／進口 of two flows. */
final class Quotients {
    private static final int LONGEST = 30;
    private static final Pattern PARTS = Pattern.compile("^(.+?) ?[/÷] ?(.+?)(?:比|之比|比值| ratio)? ?(\\([^)]*\\))?$");
    private static final Map<String, Quantity> FLOWS = Map.of(
            "出口",
            Quantity.EXPORT,
            "进口",
            Quantity.IMPORT,
            "exports",
            Quantity.EXPORT,
            "imports",
            Quantity.IMPORT,
            "export",
            Quantity.EXPORT,
            "import",
            Quantity.IMPORT,
            "exp",
            Quantity.EXPORT,
            "imp",
            Quantity.IMPORT);

    private Quotients() {}

    /** What is divided by what. */
    record Terms(Claim.Quotient.Term one, Claim.Quotient.Term other) {}

    /** What the head of a column or the label of a row divides; null where it divides nothing. */
    static @Nullable Terms of(Words head) {
        String folded = head.run().folded().strip();
        boolean divides = folded.indexOf('/') > 0 || folded.indexOf('÷') > 0;
        Matcher parts = PARTS.matcher(folded);
        if (folded.length() > LONGEST || !divides || !parts.matches()) {
            return null;
        }
        Claim.Quotient.@Nullable Term one = term(parts.group(1));
        Claim.Quotient.@Nullable Term other = term(parts.group(2));
        if (one == null || other == null || one.equals(other)) {
            return null;
        }
        boolean places = one.place() > 0;
        return places == other.place() > 0 ? new Terms(one, other) : null;
    }

    private static Claim.Quotient.@Nullable Term term(String words) {
        int place = Places.of(words);
        Quantity flow = FLOWS.get(words.strip());
        return place > 0 || flow != null ? new Claim.Quotient.Term(place, flow) : null;
    }

    /** Adds what a cell of one number says; false where it is another cell. */
    static boolean add(Words cell, Terms terms, Frame frame, Acts acts, List<Statement> found) {
        Measured m = cell.at(0) instanceof Token.Number ? Measures.at(cell, 0) : null;
        boolean ratio = m != null
                && m.nextToken() >= cell.size()
                && (m.unit() == Measured.Unit.NONE
                        || m.unit() == Measured.Unit.TIMES
                        || m.unit() == Measured.Unit.PERCENT);
        if (m == null || !ratio || frame.reporter() == null) {
            return false;
        }
        boolean percent = m.unit() == Measured.Unit.PERCENT;
        found.add(new Statement(
                FigureKind.RATIO,
                cell.run(),
                cell.get(0).start(),
                m.end(),
                frame.withQuantity(terms.one().flow() == null ? frame.quantity() : null, 0),
                new Claim.Quotient(m.value(), percent, terms.one(), terms.other()),
                acts,
                List.of(),
                false,
                Mentions.NONE));
        return true;
    }
}
