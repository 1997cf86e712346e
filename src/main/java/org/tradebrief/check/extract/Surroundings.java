package org.tradebrief.check.extract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Citation;
import org.tradebrief.check.read.Outline;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.CitedFiles;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.FrameWalk;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Today;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Reads what stands around a block: headings, label, sources, and the measures that they name. */
public final class Surroundings {
    private final Lexer lexer;
    private final CitedFiles files;
    private final Today today;
    private volatile Preface preface = new Preface(List.of(), Frame.EMPTY);

    public Surroundings(Lexer lexer, CitedFiles files, Today today) {
        this.lexer = lexer;
        this.files = files;
        this.today = today;
    }

    /** What the label says, then the sources, then the headings from the nearest out, then what the text says of itself. */
    public Frame frame(Outline outline) {
        List<Citation> near = new ArrayList<>(outline.own());
        near.addAll(outline.near());
        Frame cited = files.frame(near, Origin.CITED);
        Frame section = near.isEmpty() ? files.frame(outline.section(), Origin.SECTION) : Frame.EMPTY;
        Frame headings = headings(outline.headings(), document(outline.preamble()));
        Frame label = topic(outline.label(), words(outline.label(), Origin.LABEL), headings);
        return label.over(cited).over(section).over(headings);
    }

    /** 日、韓、德表現不一: over a part on several partners, none of them is the one that a statement is about. */
    private boolean namesSeveral(Run heading) {
        Words words = words(heading);
        Set<Economy> partners = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) instanceof Token.Name n && !n.economy().equals(today.monthly())) {
                partners.add(n.economy());
            }
        }
        return partners.size() > 1;
    }

    /** What a preamble says, kept since all blocks of a text stand below the same one. */
    private record Preface(List<Run> preamble, Frame frame) {}

    private Frame document(List<Run> preamble) {
        Preface last = preface;
        if (last.preamble() != preamble) {
            last = new Preface(preamble, read(preamble));
            preface = last;
        }
        return last.frame();
    }

    /** Whose statistics the text says it rests on, where it names those of one source. */
    private Frame read(List<Run> preamble) {
        boolean census = false;
        boolean others = false;
        for (Run run : preamble) {
            Words words = words(run);
            for (int i = 0; i < words.size(); i++) {
                census |= words.is(i, Sense.CENSUS);
                others |= words.isAny(i, Sense.COMTRADE, Sense.WORLD_BANK);
            }
        }
        Economy monthly = today.monthly();
        return census && !others && monthly != null
                ? Frame.EMPTY
                        .withReporter(new Slot<>(monthly, Origin.DOCUMENT))
                        .withProvider(new Slot<>(Provider.CENSUS, Origin.DOCUMENT))
                : Frame.EMPTY;
    }

    /**
     * An economy that stands alone over a part of a text on another one's trade is the partner there; of several none is the
     * one that a statement is about.
     */
    private Frame topic(Run words, Frame inner, Frame outer) {
        Slot<Economy> named = inner.reporter();
        Economy monthly = today.monthly();
        if (words.length() > 0 && namesSeveral(words)) {
            boolean owner =
                    named != null && (inner.quantity() != null || named.value().equals(monthly));
            return (owner ? inner : inner.withReporter(null)).withPartners(null);
        }
        boolean alone = named != null && inner.partners() == null && inner.quantity() == null;
        boolean within = outer.reporter() != null && outer.reporter().value().equals(monthly);
        return alone && within && named != null && today.partners().contains(named.value())
                ? inner.withReporter(null).withPartners(new Slot<>(List.of(named.value()), named.origin()))
                : inner;
    }

    /** What the table's notes, its label and the nearest heading say, without what stands farther off. */
    public Frame nearest(Block.Table table) {
        Frame frame = Frame.EMPTY;
        frame = frame.over(words(table.caption(), Origin.TABLE_HEAD));
        for (Run note : table.notes()) {
            frame = frame.over(words(note, Origin.TABLE_HEAD));
        }
        frame = frame.over(words(table.outline().label(), Origin.LABEL));
        List<Run> headings = table.outline().headings();
        return headings.isEmpty() ? frame : frame.over(words(headings.getLast(), Origin.HEADING));
    }

    private Frame headings(List<Run> headings, Frame document) {
        Frame frame = document;
        for (Run heading : headings) {
            Frame said = known(words(heading, Origin.HEADING));
            frame = topic(heading, said, frame).over(frame);
        }
        return frame;
    }

    /** 2026 年第 1 季: of a time that no month is known of yet it is the edition's, not that of the values below. */
    private Frame known(Frame heading) {
        Slot<Timespan> time = heading.period();
        boolean later = time != null
                && YearMonth.of(time.value().fromYear(), Math.clamp(time.value().fromMonth(), 1, 12))
                        .isAfter(today.latest());
        return later ? heading.withPeriod(null) : heading;
    }

    /** What the words that name a table say, but for the economies of 日、韓、德則小漲, which are those of its rows. */
    public Frame caption(Run caption) {
        if (caption.length() == 0) {
            return Frame.EMPTY;
        }
        Frame said = cell(words(caption), Frame.EMPTY, Origin.TABLE_HEAD);
        return said.quantity() == null && namesSeveral(caption)
                ? said.withReporter(null).withPartners(null)
                : said;
    }

    /** The words of a heading, label or note, as far as such a one is long. */
    public Words words(Run run) {
        Run first = run.pieces().getFirst();
        return new Words(first, lexer.tokens(first));
    }

    /** A walk through words that nothing stands around. */
    public FrameWalk walk(Words words) {
        return new FrameWalk(words, Frame.EMPTY, today, files);
    }

    @Nullable
    public Economy monthly() {
        return today.monthly();
    }

    /** The frame with the one economy whose statistics the Census's are, where a source is said and nobody that reports. */
    public Frame ofCensus(Frame frame) {
        Economy monthly = today.monthly();
        Slot<Provider> source = frame.provider();
        if (monthly == null || source == null || source.value() != Provider.CENSUS || frame.reporter() != null) {
            return frame;
        }
        return frame.withReporter(new Slot<>(monthly, source.origin()));
    }

    /** The month that a year to date goes through. */
    public int latestMonth() {
        return today.latest().getMonthValue();
    }

    /** Of how many partners a table gives the places: all that are tracked, as its title or its rows say; 0 where of others. */
    public int ranked(Block.Table table, List<List<Words>> rows) {
        Set<Economy> named = new HashSet<>();
        rows.forEach(r -> r.stream()
                .limit(2)
                .filter(c -> c.at(0) instanceof Token.Name)
                .forEach(c -> named.add(((Token.Name) c.get(0)).economy())));
        named.remove(today.monthly());
        Words title = words(table.caption());
        boolean said = names(title)
                || !table.outline().headings().isEmpty()
                        && names(words(table.outline().headings().getLast()));
        boolean all = named.size() > 1 && today.partners().containsAll(named);
        return all && (said || named.size() == today.partners().size())
                ? today.partners().size()
                : 0;
    }

    private static boolean names(Words title) {
        for (int i = 0; i < title.size(); i++) {
            if (title.isAny(i, Sense.GROUP_FIVE, Sense.GROUP_PARTNERS)) {
                return true;
            }
        }
        return false;
    }

    /** From that month to the latest. */
    public Timespan toLatest(int year, int month) {
        return new Timespan(
                Timespan.Form.MONTHS,
                year,
                today.latest().getYear(),
                month,
                today.latest().getMonthValue());
    }

    public boolean isMonthly(Economy economy) {
        return economy.equals(today.monthly());
    }

    /** What running words leave behind when they have been read, without what narrows them. */
    public Frame words(Run run, Origin origin) {
        return run.length() == 0 ? Frame.EMPTY : of(words(run), Frame.EMPTY, origin);
    }

    public Frame of(Words words, Frame outer, Origin origin) {
        if (words.size() == 0) {
            return Frame.EMPTY;
        }
        Frame f = cell(words, outer, origin);
        return new Frame(
                f.reporter(), f.partners(), f.quantity(), f.sign(), f.period(), f.base(), f.provider(), Set.of());
    }

    /** The same of what stands in a table or over it, with what narrows it. */
    public Frame cell(Words words, Frame outer, Origin origin) {
        if (words.size() == 0) {
            return Frame.EMPTY;
        }
        FrameWalk walk = new FrameWalk(words, outer, today, files);
        boolean closed = words.isClose(words.size() - 1) && words.size() > 1;
        walk.moveTo(words.size() - (closed ? 2 : 1));
        Frame inside = walk.own();
        walk.moveTo(words.size() - 1);
        Frame own = walk.own();
        boolean bare = own.reporter() == null && own.partners() == null && own.quantity() == null;
        return (closed && bare ? inside : own).from(origin); // 月度同比（美國自台灣進口）
    }

    /** The measures that the label or the nearest heading names. */
    public Acts acts(Outline outline) {
        List<Acts.Number> label = numbers(words(outline.label()));
        if (!label.isEmpty() || outline.headings().isEmpty()) {
            return new Acts(label, "", true);
        }
        Run nearest = outline.headings().getLast();
        return new Acts(numbers(words(nearest)), "", false);
    }

    public static List<Acts.Number> numbers(Words words) {
        List<Acts.Number> numbers = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) instanceof Token.Act a) {
                numbers.add(new Acts.Number(a.year(), a.number(), a.through(), Orders.isOrder(words, i)));
            }
        }
        return numbers;
    }

    /** What the nearest heading says that the part below it is on: concentration, or trade. */
    public Subject subject(Outline outline) {
        if (outline.headings().isEmpty()) {
            return Subject.AMOUNT;
        }
        Words nearest = words(outline.headings().getLast());
        for (int i = 0; i < nearest.size(); i++) {
            if (nearest.isAny(i, Sense.HHI, Sense.CONCENTRATION)) {
                return Subject.HHI;
            }
        }
        return Subject.AMOUNT;
    }

    /** The words of the headings and the label, folded: where a measure is spoken of by its subject alone. */
    public static String topic(Outline outline) {
        StringBuilder topic = new StringBuilder(outline.label().folded());
        for (Run heading : outline.headings().reversed()) {
            topic.append(' ').append(heading.folded());
        }
        return topic.length() > 400 ? topic.substring(0, 400) : topic.toString();
    }
}
