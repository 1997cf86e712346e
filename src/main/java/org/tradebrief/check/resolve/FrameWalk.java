package org.tradebrief.check.resolve;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.State.Set;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/**
 * Reads a run from left to right and knows, at each token, what is spoken of there. What a bracket says holds in the
 * bracket; only a time that stands alone in one speaks of what is before it and goes on.
 */
public final class FrameWalk {
    private final Words words;
    private final Frame outer;
    private final Today today;
    private final Roles roles;
    private final TimeRoles times;
    private final WordRoles measured;
    private final Together together;
    private final Cited cited;
    private final Deque<State> outside = new ArrayDeque<>();
    private final Topic topic = new Topic();
    private State state = new State();
    private int at = -1;

    /** @param outer what the headings, the label, the row and the column say */
    public FrameWalk(Words words, Frame outer, Today today, CitedFiles files) {
        this(words, outer, today, files, false);
    }

    /** @param partnersOnly whether every economy named is a partner, as in a column of markets */
    public FrameWalk(Words words, Frame outer, Today today, CitedFiles files, boolean partnersOnly) {
        this.cited = new Cited(words, files);
        this.words = words;
        this.outer = outer;
        this.today = today;
        this.roles = new Roles(words, partnersOnly, today.monthly());
        this.together = new Together(words, today);
        this.measured = new WordRoles(words, today);
        Timespan around = outer.period() == null ? null : outer.period().value();
        this.times = new TimeRoles(words, around, today);
        state.year = around == null || around.fromYear() != around.toYear() ? 0 : around.toYear();
    }

    /** Moves on to that token and takes it in. */
    public void moveTo(int index) {
        while (at < index) {
            at++;
            take(words.get(at));
        }
    }

    private void take(Token token) {
        if (at > 0 && !words.sameSentence(at, at - 1)) {
            state.endAside();
            state.newSentence();
            outside.clear();
        } else if (at > 0 && !words.sameClause(at, at - 1)) {
            state.unknownEconomy = null;
            state.endAside();
            if (words.isMark(at - 1, "；;")) {
                state.endList();
            }
        }
        if (words.isOpen(at) && !isQuotedName(at)) {
            outside.push(state.copy());
            return;
        }
        if (words.isClose(at) && !outside.isEmpty() && !isQuotedName(at - 2)) {
            close(outside.pop());
            return;
        }
        if (!outside.isEmpty() && state.asideTold && words.isClauseMark(at)) {
            state.backTo(java.util.Objects.requireNonNull(outside.peek()).period);
        }
        switch (token) {
            case Token.Name n -> {
                topic.take(n.economy());
                measured.endProduct(at, state);
                roles.take(n, at, state, hasReporter());
            }
            case Token.Span s -> times.take(s, at, state);
            case Token.Word w -> {
                together.take(w, at, state);
                topic.take(state);
                measured.take(w, at, state);
            }
            case Token.Unknown u -> WordRoles.take(u, at, state);
            case Token.Number _, Token.Part _ -> state.asideTold = true;
            case Token.Day _, Token.Top _, Token.Ordinal _, Token.Act _, Token.Mark _ -> {}
        }
    }

    /** 「Other Asia nes」: a name in quotation marks is spoken of as any other. */
    private boolean isQuotedName(int open) {
        return words.isMark(open, "「『") && words.at(open + 1) instanceof Token.Name && words.closer(open) == open + 2;
    }

    private boolean hasReporter() {
        return state.reporter != null || outer.reporter() != null;
    }

    /** After a bracket all is as before it, but for a time or a source that stood in it without a value. */
    private void close(State before) {
        Set<Timespan> time = state.period;
        Set<Provider> source = state.provider;
        boolean bare = !holdsNumber();
        if (bare && time != null && isNew(time, before.period)) {
            before.period(time);
        }
        if (bare && source != null && isNew(source, before.provider)) {
            before.provider = source;
        }
        state = before;
    }

    private static boolean isNew(Set<?> inside, @Nullable Set<?> before) {
        return before == null || inside.index() != before.index();
    }

    private boolean holdsNumber() {
        for (int i = at - 1; i >= 0 && !words.isOpen(i); i--) {
            if (words.get(i) instanceof Token.Number || words.get(i) instanceof Token.Part) {
                return true;
            }
        }
        return false;
    }

    /** The latest month of which there are values. */
    public YearMonth latest() {
        return today.latest();
    }

    /** The partners of which there are monthly values. */
    public List<Economy> partners() {
        return today.partners();
    }

    /** How many partners there are monthly values of. */
    public int tracked() {
        return today.partners().size();
    }

    /** What the span at that token was taken for; null where there is none. */
    public @Nullable Timespan spanAt(int index) {
        return times.at(index);
    }

    /** What a span that lies ahead would mean from here. */
    public @Nullable Timespan peek(Token.Span token) {
        return times.peek(token, state);
    }

    /** Whether that time begins only after the day for which the text is checked. */
    public boolean isToCome(Timespan time) {
        return time.period()
                .filter(p -> p.from().isAfter(YearMonth.from(today.asOf())))
                .isPresent();
    }

    /** What is spoken of at the token last moved to. */
    public Frame frame() {
        Frame frame = own().cited(cited.at(at))
                .below(outer, today.monthly())
                .over(outer)
                .coherent(today);
        return state.open ? frame.withPeriod(null) : frame;
    }

    /**
     * The same for an indicator that economies have: under 南韓出口 the names of sentences before are its markets, so that an
     * HHI told without a name is that of the heading; it is a guess, and accuses nobody.
     */
    public Frame indicator() {
        Frame frame = frame();
        Slot<Economy> told = outer.reporter();
        Slot<Economy> named = frame.reporter();
        boolean before = named != null && named.origin() == Origin.PASSAGE;
        return before && told != null && !told.value().equals(frame.reporterOrNull())
                ? frame.of(new Slot<>(told.value(), Origin.ASSUMED)).withPartners(null)
                : frame;
    }

    /** The same, as far as the run itself tells. */
    public Frame own() {
        EnumSet<Blocker> blockers = EnumSet.noneOf(Blocker.class);
        add(blockers, isPutApart() ? new Set<>(Blocker.UNKNOWN_WORD, at) : state.product);
        add(blockers, state.otherSource);
        add(blockers, state.notRecord);
        add(blockers, state.unknownEconomy);
        add(blockers, state.summed);
        add(blockers, state.several);
        return new Frame(
                slot(state.reporter),
                topic.of(
                        slot(state.partners), state.reporter == null ? outer.reporterOrNull() : state.reporter.value()),
                slot(state.quantity),
                state.sign,
                slot(state.period),
                slot(state.base),
                slot(state.provider),
                blockers);
    }

    /** The place of the word that set the period or the base last; -1 for none. */
    public int periodIndex() {
        return state.period == null ? -1 : state.period.index();
    }

    public int baseIndex() {
        return state.base == null ? -1 : state.base.index();
    }

    public int providerIndex() {
        return state.provider == null ? -1 : state.provider.index();
    }

    public int partnerIndex() {
        return state.partners == null ? -1 : state.partners.index();
    }

    public int quantityIndex() {
        return state.quantity == null ? -1 : state.quantity.index();
    }

    public int reporterIndex() {
        return state.reporter == null ? -1 : state.reporter.index();
    }

    /**
     * 中東能源進口居前（UAE USD 738 億）: a partner named in a bracket of its own with a value is not sure to be of the goods
     * spoken of before it; a fact may bear it out, and nobody is accused.
     */
    private boolean isPutApart() {
        int open = at < 0 ? -1 : words.opener(at);
        return open > 0
                && state.product != null
                && state.partners != null
                && state.product.index() < open
                && state.partners.index() > open;
    }

    private static void add(EnumSet<Blocker> blockers, @Nullable Set<Blocker> set) {
        if (set != null) {
            blockers.add(set.value());
        }
    }

    private <T> @Nullable Slot<T> slot(@Nullable Set<T> set) {
        if (set == null) {
            return null;
        }
        int i = set.index();
        boolean own = words.opener(at) >= 0 && (words.opener(i) == words.opener(at) || i == words.opener(at) - 1)
                || Math.abs(at - i) <= 1;
        Origin origin = own
                ? Origin.OWN_WORDS
                : words.sameClause(at, i)
                        ? Origin.CLAUSE
                        : words.sameSentence(at, i) ? Origin.SENTENCE : Origin.PASSAGE;
        return new Slot<>(set.value(), set.guessed() ? Origin.ASSUMED : origin, set.partly());
    }
}
