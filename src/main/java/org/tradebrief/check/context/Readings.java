package org.tradebrief.check.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Mentions;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Today;
import org.tradebrief.text.Scripts;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/**
 * What else a statement may speak of, the likeliest first. What its own clause or cell says stays as it is; the other slots
 * are taken from the statement before, from the sentences around, and from what there are monthly values of. To excuse
 * somebody who would be accused, any economy named around may report or be the partner, however far that lies.
 */
final class Readings {
    private static final int FARTHEST = 5;
    /** Of an economy that is named near, but not as a word of the slot. */
    private static final int FAR = 3;
    /** What only a balance does. */
    private static final Pattern OF_BALANCES = Pattern.compile("扩大|拉大|收窄|缩窄|缩小|收敛|恶化|widen|narrow");

    /** 占中國總出口不到: whose the whole is, and that it is all of it. */
    private static final Pattern OF_ALL =
            Pattern.compile("占[^,。;()\\d]{1,8}(?:总出口|总进口|出口总额|进口总额|出口总值|进口总值)[^,。;()\\d]{0,10}$");

    private final Frame own;
    private final @Nullable Frame before;
    private final Mentions mentions;
    private final Today today;
    private final boolean excuses;
    /** 占中國總出口 10%: its own words say whose the whole is. */
    private final boolean isPart;

    private final boolean ofBalance;
    private final Map<Frame, Integer> found = new LinkedHashMap<>();

    private Readings(Statement s, Optional<Frame> before, Today today, boolean excuses) {
        this.own = s.frame();
        this.before = before.orElse(null);
        this.mentions = s.mentions();
        this.today = today;
        this.excuses = excuses;
        this.isPart = s.claim() instanceof Claim.Share
                && OF_ALL.matcher(s.run().folded().substring(0, s.start())).find();
        this.ofBalance = own.quantity() != null
                && own.quantity().value() == Quantity.BALANCE
                && own.quantity().origin().compareTo(Origin.SENTENCE) <= 0
                && OF_BALANCES.matcher(Scripts.folded(s.text())).find();
    }

    /**
     * A frame and how far from what is said it lies.
     *
     * @param against whether it goes against a time that is said, for what is compared may be of another one
     * @param named whether all of it is spoken of around the statement
     */
    record Reading(Frame frame, int distance, boolean against, boolean named) {}

    /**
     * @param before what the statement before it speaks of
     * @param excuses whether any reading will do, for it only has to excuse
     */
    static List<Reading> of(Statement s, Optional<Frame> before, Today today, boolean excuses) {
        return new Readings(s, before, today, excuses).likeliest();
    }

    /** A value for a slot, and how far from what is said it lies. */
    private record Choice<T>(@Nullable Slot<T> slot, int cost) {}

    /** Who trades what with whom. */
    private record Trade(
            @Nullable Slot<Economy> reporter, @Nullable Slot<List<Economy>> partners, int cost) {}

    private List<Reading> likeliest() {
        for (Trade trade : trades()) {
            for (Choice<Quantity> quantity : quantities()) {
                for (Choice<Timespan> period : periods()) {
                    int cost = trade.cost() + quantity.cost() + period.cost();
                    if (excuses || cost <= FARTHEST) {
                        found.merge(frame(trade, quantity.slot(), period.slot()), cost, Math::min);
                    }
                }
            }
        }
        found.remove(own);
        return found.entrySet().stream()
                .map(e -> new Reading(e.getKey(), e.getValue(), isAgainst(e.getKey()), isNamed(e.getKey())))
                .sorted(Comparator.comparingInt(Reading::distance))
                .toList();
    }

    private boolean isAgainst(Frame other) {
        Slot<Timespan> said = own.period();
        return said != null
                && isFixed(said)
                && other.period() != null
                && !(said.partly() && other.period().value().isSameMonths(said.value()))
                && !other.period().value().equals(said.value());
    }

    private boolean isNamed(Frame other) {
        boolean reporter = other.reporter() == null
                || other.reporter().equals(own.reporter())
                || mentions.economies().contains(other.reporter().value());
        boolean partners = other.partners() == null
                || other.partners().equals(own.partners())
                || mentions.economies().containsAll(other.partners().value());
        boolean period = other.period() == null
                || other.period().equals(own.period())
                || mentions.spans().contains(other.period().value())
                || mentions.spans().contains(other.period().value().plusYears(1));
        return reporter && partners && period;
    }

    private Frame frame(Trade trade, @Nullable Slot<Quantity> quantity, @Nullable Slot<Timespan> period) {
        Slot<Quantity> said = own.quantity();
        boolean other = said == null || quantity == null || said.value() != quantity.value();
        int sign = other && quantity != null ? 0 : own.sign();
        return own.withReporter(trade.reporter())
                .withPartners(trade.partners())
                .withQuantity(quantity, sign)
                .withPeriod(period);
    }

    /** Said in its sentence, which names nothing else that could fill the slot. */
    private static boolean isOfSentence(@Nullable Slot<?> slot) {
        return slot != null && slot.origin() == Origin.SENTENCE;
    }

    /** JP: 140.8, DE: 140.8: who is named only behind what is said of another is not who is meant. */
    private boolean isOnlyAhead(Economy e) {
        Slot<List<Economy>> said = own.partners();
        boolean told = said != null && said.origin().compareTo(Origin.SENTENCE) <= 0;
        return told && mentions.later().contains(e);
    }

    private boolean isWhose(@Nullable Slot<?> slot) {
        return isFixed(slot) || isOfSentence(slot) && mentions.oneFlow() && mentions.onePair();
    }

    /** Said in the statement's own clause or cell, so that nothing else can be meant. */
    private static boolean isFixed(@Nullable Slot<?> slot) {
        return slot != null && slot.origin().isItsOwn();
    }

    private List<Trade> trades() {
        List<Trade> all = today.monthly() == null ? new ArrayList<>() : ofMonthly(today.monthly());
        if (excuses) {
            named(all);
        }
        return all;
    }

    /** As it is said, and with any economy named around on either side that the statement's own words leave open. */
    private void named(List<Trade> all) {
        List<Choice<Economy>> reporters = new ArrayList<>(List.of(new Choice<>(own.reporter(), 0)));
        List<Choice<List<Economy>>> partners = new ArrayList<>(List.of(new Choice<>(own.partners(), 0)));
        for (Economy e : mentions.economies()) {
            if (!isWhose(own.reporter())) {
                reporters.add(new Choice<>(new Slot<>(e, Origin.SENTENCE), FAR));
            }
            if (!isWhose(own.partners()) && !isOnlyAhead(e)) {
                partners.add(new Choice<>(new Slot<>(List.of(e), Origin.SENTENCE), FAR));
            }
        }
        for (Choice<Economy> r : reporters) {
            partners.forEach(p -> all.add(new Trade(r.slot(), p.slot(), r.cost() + p.cost())));
        }
    }

    /** Only one economy gives values month by month: what another trades with it is seen from its side. */
    private List<Trade> ofMonthly(Economy monthly) {
        Slot<Economy> reporter = new Slot<>(monthly, Origin.ASSUMED);
        Slot<Economy> said = own.reporter();
        Slot<List<Economy>> partners = own.partners();
        List<Trade> all = new ArrayList<>();
        boolean foreign = said != null && !said.value().equals(monthly);
        if (said != null && foreign && today.partners().contains(said.value())) {
            Slot<List<Economy>> seen = new Slot<>(List.of(said.value()), said.origin());
            boolean turned = before != null
                    && before.reporter() != null
                    && !before.reporter().value().equals(monthly); // what they sell goes on being told from their side
            if (!isWhose(partners)) {
                if (!isPart) {
                    all.add(new Trade(reporter, seen, turned ? 2 : 1));
                }
                all.add(new Trade(
                        said, new Slot<>(List.of(monthly), Origin.ASSUMED), turned ? 1 : 2)); // turned when proven
            }
        }
        if (foreign && isWhose(said)) {
            return all;
        }
        partners(c -> all.add(new Trade(foreign || said == null ? reporter : said, c.slot(), c.cost())));
        return all;
    }

    private void partners(Consumer<Choice<List<Economy>>> take) {
        Slot<List<Economy>> said = own.partners();
        if (said != null && today.partners().containsAll(said.value())) {
            take.accept(new Choice<>(said, 0));
        }
        if (isWhose(said)) {
            return;
        }
        if (before != null && before.partners() != null) {
            take.accept(new Choice<>(before.partners().from(Origin.PASSAGE), 1));
        }
        for (Economy e : mentions.economies()) {
            if (today.partners().contains(e) && !isOnlyAhead(e)) {
                take.accept(new Choice<>(new Slot<>(List.of(e), Origin.PASSAGE), 2));
            }
        }
        if (said == null && today.partners().size() > 1) {
            take.accept(new Choice<>(new Slot<>(today.partners(), Origin.ASSUMED), 2)); // 五國合計, however it is put
        }
    }

    private List<Choice<Quantity>> quantities() {
        List<Choice<Quantity>> all = new ArrayList<>();
        Slot<Quantity> said = own.quantity();
        if (said != null || excuses) {
            all.add(new Choice<>(said, 0));
        }
        if (isFixed(said) || ofBalance || isOfSentence(said) && mentions.oneFlow()) {
            return all;
        }
        if (before != null && before.quantity() != null) {
            all.add(new Choice<>(before.quantity().from(Origin.PASSAGE), 1));
        }
        for (Quantity q : List.of(Quantity.BALANCE, Quantity.IMPORT, Quantity.EXPORT)) {
            all.add(new Choice<>(new Slot<>(q, Origin.ASSUMED), 2));
        }
        return all;
    }

    private List<Choice<Timespan>> periods() {
        List<Choice<Timespan>> all = new ArrayList<>();
        Slot<Timespan> said = own.period();
        if (said != null || excuses) {
            all.add(new Choice<>(said, 0));
        }
        if (said != null && said.partly()) {
            all.add(new Choice<>(new Slot<>(said.value().inYear(today.latest().getYear()), Origin.PASSAGE), 1));
            all.add(yearBefore(said.value(), 1));
        }
        if (isFixed(said) && !mentions.compares()) {
            return all;
        }
        if (said != null && isFixed(said)) {
            earlier(said.value()).forEach(all::add);
        }
        if (before != null && before.period() != null) {
            all.add(new Choice<>(before.period().from(Origin.PASSAGE), 1));
            all.add(yearBefore(before.period().value(), 2));
        }
        for (Timespan span : mentions.spans()) {
            all.add(new Choice<>(new Slot<>(span, Origin.PASSAGE), 2));
            all.add(yearBefore(span, 3));
        }
        Timespan toDate = new Timespan(
                Timespan.Form.TO_DATE, today.latest().getYear(), today.latest().getYear(), 1, 12);
        all.add(new Choice<>(new Slot<>(toDate, Origin.ASSUMED), 2));
        if (today.latest().getMonthValue() < 12) {
            Timespan whole = Timespan.year(today.latest().getYear() - 1);
            all.add(new Choice<>(new Slot<>(whole, Origin.ASSUMED), 3));
        }
        all.add(new Choice<>(new Slot<>(Timespan.of(Period.month(today.latest())), Origin.ASSUMED), 2));
        if (said != null && isWholeYear(said)) {
            all.removeIf(c -> c.slot() != null && isPartOf(c.slot().value(), said.value()));
        }
        return all;
    }

    /** 2025 年全年 in its sentence: said to be whole, so that the months known so far are not meant. */
    private static boolean isWholeYear(Slot<Timespan> said) {
        return said.value().form() == Timespan.Form.WHOLE_YEAR
                && said.origin().compareTo(Origin.SENTENCE) <= 0
                && !said.partly();
    }

    private static boolean isPartOf(Timespan time, Timespan year) {
        return time.fromYear() == year.fromYear()
                && time.toYear() == year.toYear()
                && (time.form() == Timespan.Form.MONTHS || time.form() == Timespan.Form.TO_DATE);
    }

    /** What a value that is set against the one of that time is likely to be of. */
    private static List<Choice<Timespan>> earlier(Timespan said) {
        List<Choice<Timespan>> all = new ArrayList<>(List.of(yearBefore(said, 2)));
        if (said.form() == Timespan.Form.MONTH) {
            all.add(new Choice<>(new Slot<>(said.monthBefore(), Origin.PASSAGE), 2));
        }
        return all;
    }

    private static Choice<Timespan> yearBefore(Timespan span, int cost) {
        return new Choice<>(new Slot<>(span.plusYears(-1), Origin.PASSAGE), cost);
    }
}
