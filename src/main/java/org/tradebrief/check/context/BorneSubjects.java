package org.tradebrief.check.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Today;
import org.tradebrief.trade.Economy;

/**
 * Lets the amounts of a sentence say whom it is about where its words do not: 10 月（222.5 億）和 11 月（202.6 億）都翻了一倍,
 * below a heading on another partner. Two amounts of so many digits that are both right of one series, and wrong of the one
 * carried there from a heading or a sentence before, are of that series, and what else the sentence says is as well.
 */
final class BorneSubjects {
    private static final int ENOUGH = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Today today;
    private final Function<Statement, Finding> prove;

    /** @param prove what the facts say of a statement */
    BorneSubjects(Today today, Function<Statement, Finding> prove) {
        this.today = today;
        this.prove = prove;
    }

    /** Whose trade, and which. */
    private record Subject(Economy reporter, Economy partner, Quantity quantity) {
        Statement of(Statement s) {
            Slot<Quantity> said = s.frame().quantity();
            Frame f = s.frame()
                    .withReporter(new Slot<>(reporter, Origin.SENTENCE))
                    .withPartners(new Slot<>(List.of(partner), Origin.SENTENCE));
            boolean same = said != null && said.value() == quantity;
            return s.withFrame(same ? f : f.withQuantity(new Slot<>(quantity, Origin.SENTENCE), 0));
        }
    }

    /** Reads the statements of such sentences anew, in place; whether there were any. */
    boolean told(@Nullable Read[] reads) {
        Economy monthly = today.monthly();
        boolean moved = false;
        for (Map.Entry<Integer, List<Statement>> sentence : monthly == null
                ? List.<Map.Entry<Integer, List<Statement>>>of()
                : open(reads).entrySet()) {
            List<Statement> amounts = sentence.getValue();
            Subject subject = amounts.size() < ENOUGH || monthly == null ? null : subject(monthly, amounts);
            for (int i = 0; subject != null && i < reads.length; i++) {
                Read read = reads[i];
                if (read != null && isCarried(read.statement()) && sentence(read.statement()) == sentence.getKey()) {
                    reads[i] = moved(read, subject);
                    moved = true;
                }
            }
        }
        return moved;
    }

    private Read moved(Read read, Subject subject) {
        Slot<Quantity> said = read.statement().frame().quantity();
        Subject own = said != null && isNear(said) && said.value() != subject.quantity()
                ? new Subject(subject.reporter(), subject.partner(), said.value())
                : subject;
        Statement meant = own.of(read.statement());
        return new Read(meant, prove.apply(meant).readAs(meant.frame()));
    }

    /** The telling amounts that nothing bears out of whom their sentence does not name, by the place of that sentence. */
    private static Map<Integer, List<Statement>> open(@Nullable Read[] reads) {
        Map<Integer, List<Statement>> sentences = new LinkedHashMap<>();
        for (Read read : reads) {
            boolean open = read != null
                    && read.finding().verdict() != Verdict.VERIFIED
                    && read.statement().claim() instanceof Claim.Amount a
                    && a.usd().approx() == Approx.EXACT
                    && a.usd().amount().compareTo(a.usd().step().multiply(HUNDRED)) >= 0
                    && isCarried(read.statement())
                    && isNear(read.statement().frame().period());
            if (open) {
                sentences
                        .computeIfAbsent(sentence(read.statement()), k -> new ArrayList<>())
                        .add(read.statement());
            }
        }
        return sentences;
    }

    /** The one subject of which all the amounts are right; null for none, or for several. */
    private @Nullable Subject subject(Economy monthly, List<Statement> amounts) {
        Subject found = null;
        for (Economy partner : today.partners()) {
            for (Quantity q : List.of(Quantity.IMPORT, Quantity.EXPORT, Quantity.BALANCE)) {
                Subject s = new Subject(monthly, partner, q);
                boolean all = amounts.stream().allMatch(a -> allows(a, q) && isRight(s.of(a)));
                if (all && found != null) {
                    return null;
                }
                found = all ? s : found;
            }
        }
        return found;
    }

    private static boolean allows(Statement s, Quantity q) {
        Slot<Quantity> said = s.frame().quantity();
        return !isNear(said) || said != null && said.value() == q;
    }

    private boolean isRight(Statement s) {
        return prove.apply(s).verdict() == Verdict.VERIFIED;
    }

    /** About a partner, or a reporter, that its sentence does not name; a cell has its row and column. */
    private static boolean isCarried(Statement s) {
        Frame f = s.frame();
        boolean own = f.partners() != null && isNear(f.partners()) || isOfCell(f.reporter()) || isOfCell(f.period());
        boolean other = f.reporter() != null && f.reporter().origin().isItsOwn();
        return f.partners() != null && !own && !other && !isOfCell(f.partners()) && Rereader.isOfTrade(s);
    }

    private static boolean isNear(@Nullable Slot<?> slot) {
        return slot != null && slot.origin().compareTo(Origin.SENTENCE) <= 0;
    }

    private static boolean isOfCell(@Nullable Slot<?> slot) {
        return slot != null && (slot.origin() == Origin.ROW || slot.origin() == Origin.COLUMN);
    }

    /** Where the sentence of a statement begins in the text. */
    private static int sentence(Statement s) {
        String text = s.run().text();
        int from = s.start();
        while (from > 0 && "。！？!?\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return s.run().rawStart(Math.min(from, Math.max(0, s.run().length() - 1)));
    }
}
