package org.tradebrief.check.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.read.Citation;
import org.tradebrief.check.read.Outline;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.check.words.IndicatorWords;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.check.words.Sense;
import org.tradebrief.trade.Economy;

/** Reads the label, the headings and the sources that stand around a block. */
final class Backdrops {
    private static final List<String> BANK = List.of("world bank", "worldbank", "世界銀行", "世界银行", "world_macro", "世銀");
    private final Lexer lexer;
    private final IndicatorWords names;

    Backdrops(Lexer lexer, IndicatorWords names) {
        this.lexer = lexer;
        this.names = names;
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
        Sight label = text(outline.label());
        List<Sight> headings = new ArrayList<>();
        outline.headings().forEach(h -> headings.add(cell(h)));
        Sight nearest = headings.isEmpty() ? label : headings.getLast();
        boolean bank = label.says(Sense.WORLD_BANK)
                || headings.stream().anyMatch(h -> h.says(Sense.WORLD_BANK))
                || isBank(outline.own())
                || isBank(outline.near());
        boolean sourced = bank
                || isBank(outline.section())
                || outline.preamble().stream().anyMatch(r -> text(r).says(Sense.WORLD_BANK));
        boolean foreign = !bank && (label.says(Sense.OTHER_SOURCE) || nearest.says(Sense.OTHER_SOURCE));
        return new Backdrop(
                meanings(label, headings),
                economy(label, nearest),
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

    static boolean isBank(List<Citation> citations) {
        return citations.stream()
                .map(c -> c.text().toLowerCase(Locale.ROOT))
                .anyMatch(t -> BANK.stream().anyMatch(t::contains));
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

    private static @Nullable Slot<Economy> economy(Sight label, Sight heading) {
        Economy own = label.economy();
        Economy outer = own == null ? heading.economy() : null;
        return own != null ? new Slot<>(own, Origin.LABEL) : outer != null ? new Slot<>(outer, Origin.HEADING) : null;
    }

    private static @Nullable Slot<Timespan> period(Sight label, Sight heading) {
        Timespan own = label.year();
        Timespan outer = own == null ? heading.year() : null;
        return own != null ? new Slot<>(own, Origin.LABEL) : outer != null ? new Slot<>(outer, Origin.HEADING) : null;
    }
}
