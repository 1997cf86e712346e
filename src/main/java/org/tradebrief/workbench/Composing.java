package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.Draft;
import org.tradebrief.brief.Drafts;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.Provenance;
import org.tradebrief.brief.compose.Composer;
import org.tradebrief.brief.compose.Composition;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.library.Progress;

/** Composes the briefs of a workspace and keeps them as drafts. */
public final class Composing {
    private final Supplier<Composer> composer;
    private final Drafts drafts;
    private final Supplier<Searching> searching;
    private final Checker checker;
    private final ComposedFrom from;
    /** While its own text is checked, what the checker would otherwise have composed once more. */
    private volatile @Nullable Draft justComposed;

    /**
     * @param composer asked for only to compose: a kept draft that still holds needs neither it
     * @param searching nor the search
     */
    Composing(
            Supplier<Composer> composer,
            Drafts drafts,
            Supplier<Searching> searching,
            Checker checker,
            ComposedFrom from) {
        this.composer = composer;
        this.drafts = drafts;
        this.searching = searching;
        this.checker = checker;
        this.from = from;
    }

    /**
     * Composes the week as of the day and keeps the draft in place of an earlier one. The index is brought up to the
     * library first, for the appendix asks it.
     *
     * @param proven whether a line of the text holds when it is checked, see {@link Composer}
     */
    public Composition compose(IsoWeek week, LocalDate asOf, Predicate<String> proven, Progress progress) {
        Composition composition = preview(week, asOf, proven, progress);
        keep(composition.draft());
        return composition;
    }

    /** The same, with the checker's word for what is proven: the ratio that the header states is a measured one. */
    public Composition compose(IsoWeek week, LocalDate asOf, Progress progress) {
        Composition composition = measured(week, asOf, progress);
        keep(composition.draft());
        return composition;
    }

    /** The same with the measured ratio, but without keeping it, as for a proposal. */
    public Composition measured(IsoWeek week, LocalDate asOf, Progress progress) {
        Composition first = preview(week, asOf, line -> true, progress);
        progress.at("查核數字", 0, 0);
        justComposed = first.draft();
        try {
            String text = first.draft().text().markdown();
            CheckReport report = checker.check(week.toString(), text, asOf, progress);
            ProvenLines proven = new ProvenLines(text, report);
            // Where every line holds, the first ratio is the measured one.
            return proven.all() ? first : preview(week, asOf, proven, progress);
        } finally {
            justComposed = null;
        }
    }

    /** The same without keeping it, so also in a workspace that is only read. */
    public Composition preview(IsoWeek week, LocalDate asOf, Predicate<String> proven, Progress progress) {
        progress.at("更新檢索索引", 0, 0);
        searching.get().catchUp(progress);
        progress.at("編製 " + week, 0, 0);
        return composer.get().compose(week, asOf, proven);
    }

    private void keep(Draft draft) {
        drafts.keep(draft);
        from.note(draft);
    }

    /** The draft that is kept of the week. */
    public Optional<Draft> draft(IsoWeek week) {
        return drafts.of(week);
    }

    /** What a brief composed now for that week and day would state, line by line: proof for a text that is the same. */
    public Provenance provenance(IsoWeek week, LocalDate asOf) {
        Draft draft = justComposed;
        if (draft != null && draft.week().equals(week) && draft.asOf().equals(asOf)) {
            return Provenance.of(draft);
        }
        Optional<Draft> kept =
                drafts.of(week).filter(d -> d.asOf().equals(asOf)).filter(from::stillHolds);
        return Provenance.of(kept.orElseGet(
                () -> preview(week, asOf, line -> true, Progress.NONE).draft()));
    }
}
