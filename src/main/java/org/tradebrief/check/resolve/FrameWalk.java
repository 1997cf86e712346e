package org.tradebrief.check.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.State.Set;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;
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
    private final Together together;
    private final Cited cited;
    private final Deque<State> outside = new ArrayDeque<>();
    private final Map<Integer, Timespan> spans = new HashMap<>();
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
        this.roles = new Roles(words, partnersOnly);
        this.together = new Together(words, today);
        Timespan around = outer.period() == null ? null : outer.period().value();
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
        if (words.isOpen(at)) {
            outside.push(state.copy());
            return;
        }
        if (words.isClose(at) && !outside.isEmpty()) {
            close(outside.pop());
            return;
        }
        if (!outside.isEmpty() && state.asideTold && words.isClauseMark(at)) {
            state.backTo(java.util.Objects.requireNonNull(outside.peek()).period);
        }
        switch (token) {
            case Token.Name n -> {
                endProduct();
                roles.take(n, at, state, hasReporter());
            }
            case Token.Span s -> span(s);
            case Token.Word w -> word(w);
            case Token.Unknown u -> unknown(u);
            case Token.Number _, Token.Part _ -> state.asideTold = true;
            case Token.Day _, Token.Top _, Token.Ordinal _, Token.Act _, Token.Mark _ -> {}
        }
    }

    /** What narrowed the clause before goes on until somebody or something else is spoken of. */
    private void endProduct() {
        if (state.product != null && !words.sameClause(at, state.product.index())) {
            state.product = null;
        }
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
            before.period(time.value(), time.index(), time.partly());
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

    private void span(Token.Span token) {
        Timespan said = state.period != null
                ? state.period.value()
                : outer.period() == null ? null : outer.period().value();
        if (token.span().form() == ReadSpan.Form.YEAR_LIST) {
            state.period = null;
            state.open = true;
            return;
        }
        Timespan span = Spans.of(token.span(), said, state.year, today).orElse(null);
        if (span == null || isWeek() || isStart()) {
            return;
        }
        if (span.form() == Timespan.Form.YEAR && span.fromYear() == state.running) {
            span = new Timespan(Timespan.Form.TO_DATE, span.fromYear(), span.toYear(), 1, 12);
        }
        boolean base = isBase();
        if (token.span().form() == ReadSpan.Form.SAME_MONTHS
                && token.span().years() == ReadSpan.Years.MISSING
                && !base) {
            span = said == null ? span : said; // 同期 that compares nothing is the time spoken of
        }
        spans.put(at, span);
        if (base) {
            state.base = new Set<>(span, at, token.span().years() == ReadSpan.Years.MISSING);
        } else if (state.isBack(span) || isOfExtreme(span)) {
            state.aside(span, at);
        } else {
            state.period(span, at, token.span().years() == ReadSpan.Years.MISSING);
        }
    }

    /** 自 2025 年 4 月起 says since when, not of when. */
    private boolean isStart() {
        Token before = words.at(at - 1);
        return words.isBehind(at, "以来")
                || words.isBehind(at, "初以来")
                || words.is(at - 1, Sense.FROM) && words.isBehind(at, "起")
                || before != null && words.text(before).equalsIgnoreCase("since");
    }

    /** 高點出現在十月, Trough = Aug: the month of an extreme is told in passing. */
    private boolean isOfExtreme(Timespan span) {
        boolean month = span.form() == Timespan.Form.MONTH && state.period != null;
        for (int i = at - 1; month && i >= 0 && i >= at - 4 && words.sameClause(i, at); i--) {
            if (words.isAny(i, Sense.PEAK, Sense.TROUGH)) {
                return true;
            }
        }
        return false;
    }

    /** 2026 年第 06 週 names a week, not a year of trade. */
    private boolean isWeek() {
        Token next = words.at(at + 1);
        return next != null && words.text(next).equals("第") && words.at(at + 2) instanceof Token.Number;
    }

    /** What the span at that token was taken for; null where there is none. */
    public @Nullable Timespan spanAt(int index) {
        return spans.get(index);
    }

    /** What a span that lies ahead would mean from here. */
    public @Nullable Timespan peek(Token.Span token) {
        Timespan said = state.period != null
                ? state.period.value()
                : outer.period() == null ? null : outer.period().value();
        return Spans.of(token.span(), said, state.year, today).orElse(null);
    }

    /** A time after 較 or 比, or set against the time before it by 對, is what something is measured against. */
    private boolean isBase() {
        for (int i = at + 1; i <= at + 3 && i < words.size() && words.sameClause(i, at); i++) {
            if (words.is(i, Sense.BASE)
                    || words.is(i, Sense.THAN) && words.text(words.get(i)).startsWith("相")) {
                return true;
            }
        }
        for (int i = at - 1; i >= 0 && i >= at - 3 && words.sameSentence(i, at); i--) {
            Token t = words.get(i);
            boolean compares = t.is(Sense.THAN) && !isFrom(i) || t.isAny(Sense.HIGHER, Sense.LOWER, Sense.BASE);
            boolean against = t.is(Sense.TOWARD) && words.at(i - 1) instanceof Token.Span;
            boolean yearBefore = t.is(Sense.YOY) && t.end() == words.get(at).start();
            if (compares || against || yearBefore || i == at - 1 && goesOnTo(t)) {
                return true;
            }
            if (!t.is(Sense.NEUTRAL) && !(t instanceof Token.Name)) {
                return false;
            }
        }
        return false;
    }

    /** 與 joins as often as it compares: only 與…相比 compares; from compares right before a time, not before a partner. */
    private boolean isFrom(int i) {
        String text = words.text(words.get(i));
        return text.equals("與") || text.equals("与") || text.equals("against") || text.equals("from") && i != at - 1;
    }

    /** 從去年同期的 A 縮小到 B: where something came from, if the clause says where it went. */
    private boolean goesOnTo(Token from) {
        boolean leads = from.is(Sense.FROM) && !words.text(from).equals("自");
        for (int i = at + 1; leads && i < words.size() && i <= at + 12 && words.sameClause(i, at); i++) {
            if (words.isAny(i, Sense.UP, Sense.DOWN, Sense.WIDEN, Sense.NARROW, Sense.ARROW)) {
                return true;
            }
        }
        return false;
    }

    private void word(Token.Word w) {
        if (w.is(Sense.CENSUS)) {
            provider(Provider.CENSUS);
            census();
        } else if (w.is(Sense.COMTRADE)) {
            provider(Provider.COMTRADE);
        } else if (w.is(Sense.WORLD_BANK)) {
            provider(Provider.WORLD_BANK);
        } else if (w.is(Sense.OTHER_SOURCE)) {
            state.otherSource = new Set<>(Blocker.OTHER_SOURCE, at);
        } else if (w.is(Sense.PRODUCT)) {
            state.product = new Set<>(Blocker.PRODUCT, at);
        } else if (w.isAny(Sense.REIMPORT, Sense.OTHER_CURRENCY)) {
            state.notRecord = new Set<>(Blocker.NOT_A_RECORD, at);
        } else if (Supposed.is(words, at)) {
            state.notRecord = new Set<>(Blocker.NOT_A_RECORD, at);
        }
        together.take(w, at, state);
        quantity(w);
    }

    /** The Census reports what the United States trade, unless it stands in a bracket as a remark. */
    private void census() {
        Economy reporter = today.monthly();
        boolean same = state.reporter != null && state.reporter.value().equals(reporter);
        if (reporter != null && !same && words.opener(at) < 0) {
            state.reporter(reporter, at);
        }
    }

    private void provider(Provider p) {
        state.provider = new Set<>(p, at);
        state.otherSource = null;
    }

    private void quantity(Token.Word w) {
        if (isControl(at)) {
            return;
        }
        if (w.isAny(Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE, Sense.HHI)) {
            endProduct();
            narrowed();
        }
        if (w.is(Sense.DEFICIT)) {
            state.quantity(Quantity.BALANCE, -1, at);
        } else if (w.is(Sense.SURPLUS)) {
            state.quantity(Quantity.BALANCE, 1, at);
        } else if (w.is(Sense.BALANCE)) {
            state.quantity(Quantity.BALANCE, 0, at);
        } else if (w.is(Sense.TRADE)) {
            state.quantity(Quantity.TRADE, 0, at);
        } else if (w.is(Sense.EXPORT)) {
            state.quantity(Quantity.EXPORT, 0, at);
        } else if (w.is(Sense.IMPORT)) {
            state.quantity(Quantity.IMPORT, 0, at);
        }
    }

    /** Dutch imports: a name that we do not know, right before the flow, is of somebody or something else. */
    private void narrowed() {
        if (words.at(at - 1) instanceof Token.Unknown u && words.sameClause(at - 1, at)) {
            String name = words.text(u);
            boolean proper = name.length() > 2
                    && Character.isUpperCase(name.charAt(0))
                    && Character.isLowerCase(name.charAt(name.length() - 1));
            state.unknownEconomy = proper ? new Set<>(Blocker.UNKNOWN_ECONOMY, at) : state.unknownEconomy;
        }
    }

    /** 出口 in 出口許可證 or 出口限制 is no flow. */
    private boolean isControl(int i) {
        Token next = words.at(i + 1);
        return next != null && next.start() == words.get(i).end() && next.is(Sense.CONTROL);
    }

    private void unknown(Token.Unknown u) {
        String text = u.text();
        boolean code = text.startsWith("hs") && text.length() <= 8 || text.startsWith("sitc");
        if (code && text.chars().anyMatch(Character::isDigit)) {
            state.product = new Set<>(Blocker.PRODUCT, at);
        }
    }

    /** What is spoken of at the token last moved to. */
    public Frame frame() {
        Frame frame = own().cited(cited.at(at))
                .below(outer, today.monthly())
                .over(outer)
                .coherent(today);
        return state.open ? frame.withPeriod(null) : frame;
    }

    /** The same, as far as the run itself tells. */
    public Frame own() {
        EnumSet<Blocker> blockers = EnumSet.noneOf(Blocker.class);
        add(blockers, state.product);
        add(blockers, state.otherSource);
        add(blockers, state.notRecord);
        add(blockers, state.unknownEconomy);
        add(blockers, state.summed);
        add(blockers, state.several);
        return new Frame(
                slot(state.reporter),
                slot(state.partners),
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
        return new Slot<>(set.value(), origin, set.partly());
    }
}
