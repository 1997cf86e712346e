package org.tradebrief.check.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Memo;
import org.tradebrief.check.read.Citation;
import org.tradebrief.check.read.Outline;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.CitedFiles;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.check.words.IndicatorWords;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.check.words.Sense;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Reads the label, the headings and the sources that stand around a block. */
final class Backdrops {
    private static final int KEPT = 500;
    private final Lexer lexer;
    private final IndicatorWords names;
    private final CitedFiles files;
    /** Labels and headings stand over many blocks. */
    private final Memo<Run, Sight> labels = new Memo<>(KEPT);

    private final Memo<Run, Sight> headings = new Memo<>(KEPT);

    Backdrops(Lexer lexer, IndicatorWords names, CitedFiles files) {
        this.lexer = lexer;
        this.names = names;
        this.files = files;
    }

    Sight text(Run run) {
        Run first = run.pieces().getFirst();
        return new Sight(new Words(first, lexer.tokens(first)), names);
    }

    Sight cell(Run run) {
        Run first = run.pieces().getFirst();
        return new Sight(new Words(first, lexer.cellTokens(first, true)), names);
    }

    Backdrop of(Outline outline) {
        Sight label = labels.get(outline.label(), this::text);
        List<Sight> over = new ArrayList<>();
        outline.headings().forEach(h -> over.add(headings.get(h, this::cell)));
        Sight nearest = over.isEmpty() ? label : over.getLast();
        List<Citation> close = new ArrayList<>(outline.own());
        close.addAll(outline.near());
        boolean bank =
                label.says(Sense.WORLD_BANK) || over.stream().anyMatch(h -> h.says(Sense.WORLD_BANK)) || isBank(close);
        boolean sourced = bank
                || isBank(outline.section())
                || outline.preamble().stream()
                        .anyMatch(r -> labels.get(r, this::text).says(Sense.WORLD_BANK));
        boolean foreign = !bank && (label.says(Sense.OTHER_SOURCE) || nearest.says(Sense.OTHER_SOURCE));
        return new Backdrop(
                meanings(label, over),
                economy(label, nearest, close),
                period(label, nearest),
                null,
                Backdrop.Holds.VALUES,
                BigDecimal.ZERO,
                false,
                false,
                bank,
                sourced,
                foreign);
    }

    private boolean isBank(List<Citation> citations) {
        return files.names(citations, Provider.WORLD_BANK);
    }

    private static @Nullable Slot<Set<Indicator>> meanings(Sight label, List<Sight> headings) {
        if (label.namesAny() || label.namesOthers()) {
            return slot(label, Origin.LABEL);
        }
        for (Sight heading : headings.reversed()) {
            if (heading.namesAny() || heading.namesOthers()) {
                return slot(heading, Origin.HEADING);
            }
        }
        return null;
    }

    static @Nullable Slot<Set<Indicator>> slot(Sight sight, Origin origin) {
        Set<Indicator> meanings = sight.meanings();
        return meanings.isEmpty() ? null : new Slot<>(meanings, origin);
    }

    private @Nullable Slot<Economy> economy(Sight label, Sight heading, List<Citation> close) {
        Economy own = label.economy();
        if (own != null) {
            return new Slot<>(own, Origin.LABEL);
        }
        Economy outer = heading.economy();
        Frame cited = files.frame(close, Origin.CITED);
        return outer != null ? new Slot<>(outer, Origin.HEADING) : isBank(close) ? cited.reporter() : null;
    }

    private static @Nullable Slot<Timespan> period(Sight label, Sight heading) {
        Timespan own = label.year();
        Timespan outer = own == null ? heading.year() : null;
        return own != null ? new Slot<>(own, Origin.LABEL) : outer != null ? new Slot<>(outer, Origin.HEADING) : null;
    }
}
