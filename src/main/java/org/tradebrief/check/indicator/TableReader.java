package org.tradebrief.check.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.read.Units;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.check.words.Sense;
import org.tradebrief.trade.Economy;

/** Reads a table's cells as an indicator's values where head, row, caption or heading say so. */
final class TableReader {
    private static final Pattern FORECAST =
            Pattern.compile("(?:19|20)\\d\\d ?\\(?[efp]\\b|预测|预估|估计|forecast|projected|estimate|初值|快报");
    private static final Pattern SIGNED = Pattern.compile("^[-−－△(] ?[\\d$].*");
    private static final Sense[] TRADE = {
        Sense.EXPORT,
        Sense.IMPORT,
        Sense.BALANCE,
        Sense.DEFICIT,
        Sense.SURPLUS,
        Sense.TRADE,
        Sense.SHARE,
        Sense.HHI,
        Sense.CONCENTRATION,
        Sense.PARTNERS,
        Sense.COVERAGE,
        Sense.PRODUCT
    };

    private final Backdrops backdrops;
    private final Block.Table table;
    private final Backdrop around;
    private final List<Sight> heads = new ArrayList<>();
    private final List<ChangeHead> changes = new ArrayList<>();
    private final Sight caption;
    private final boolean bank;
    private final boolean foreign;
    private final boolean signed;

    TableReader(Backdrops backdrops, Block.Table table) {
        this.backdrops = backdrops;
        this.table = table;
        this.around = backdrops.of(table.outline());
        this.caption = backdrops.cell(table.caption());
        table.head().forEach(h -> heads.add(backdrops.cell(h)));
        heads.forEach(h -> changes.add(ChangeHead.of(h)));
        List<Sight> told = new ArrayList<>(List.of(caption));
        table.notes().forEach(n -> told.add(backdrops.text(n)));
        boolean named = told.stream().anyMatch(s -> s.says(Sense.WORLD_BANK))
                || heads.stream().anyMatch(s -> s.says(Sense.WORLD_BANK));
        this.bank = named || around.bank();
        this.foreign = around.foreign() && !named || !named && told.stream().anyMatch(s -> s.says(Sense.OTHER_SOURCE));
        this.signed = table.rows().stream()
                .flatMap(r -> r.cells().stream())
                .anyMatch(c -> SIGNED.matcher(c.text().strip()).matches());
    }

    /** Whether anything in or around it names an indicator. */
    boolean mayBe() {
        return around.meanings() != null
                || caption.namesAny()
                || heads.stream().anyMatch(Sight::namesAny)
                || table.rows().stream()
                        .filter(r -> !r.cells().isEmpty())
                        .anyMatch(r -> backdrops.cell(r.cells().getFirst()).namesAny());
    }

    List<Statement> read(List<Statement> statements) {
        Map<Run, List<Statement>> read = new IdentityHashMap<>();
        for (Block.Row row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                for (Run piece : row.cells().get(column).pieces()) {
                    List<Statement> own = Indicators.of(piece, statements);
                    Backdrop of = own.isEmpty() ? null : of(row, column);
                    if (of != null) {
                        read.put(piece, new TextReader(backdrops.cell(piece), of).read(own));
                    }
                }
            }
        }
        return inOrder(statements, read);
    }

    private static List<Statement> inOrder(List<Statement> statements, Map<Run, List<Statement>> read) {
        List<Statement> all = new ArrayList<>();
        for (Statement s : statements) {
            List<Statement> anew = read.get(s.run());
            if (anew != null) {
                all.addAll(anew);
                read.put(s.run(), List.of());
            } else {
                all.add(s);
            }
        }
        return all;
    }

    /** What stands around a cell; null where it is of no indicator. */
    private @Nullable Backdrop of(Block.Row row, int column) {
        Sight head = column < heads.size() ? heads.get(column) : caption;
        Sight label = label(row, column);
        Slot<Set<Indicator>> named = meanings(head, label, column);
        boolean matrix = head.economy() != null && label.economy() != null;
        if (named == null || named.value().isEmpty() || matrix) {
            return null;
        }
        ChangeHead change = column < changes.size() ? changes.get(column) : changes.getFirst();
        BigDecimal near = Units.of(List.of(head.words().run(), label.words().run()));
        Slot<Set<Indicator>> of = new Slot<>(inUnit(named.value(), near, head, label), named.origin());
        BigDecimal unit = near.signum() > 0 ? near : commonUnit();
        boolean deficit = head.says(Sense.DEFICIT) || label.says(Sense.DEFICIT) || isDeficit(head) || isDeficit(label);
        String folded = head.words().run().folded() + ' ' + label.words().run().folded();
        Slot<Timespan> period = change.is() ? now(change, column, label) : period(head, label);
        return new Backdrop(
                of,
                economy(head, label),
                period,
                change.is() && change.base() > 0
                        ? new Slot<>(Timespan.year(change.base()), Origin.COLUMN)
                        : change.is() ? base(column) : null,
                holds(head, change, of.value()),
                unit,
                true,
                signed && !deficit,
                bank,
                bank || around.sourced(),
                foreign || FORECAST.matcher(folded).find());
    }

    private static boolean isDeficit(Sight sight) {
        String folded = sight.words().run().folded();
        return folded.contains("逆差") && !folded.contains("顺差");
    }

    /** The words before the cell in its row that are no values. */
    private Sight label(Block.Row row, int column) {
        Sight found = null;
        for (int i = 0; i < Math.min(2, column); i++) {
            Sight cell = backdrops.cell(row.cells().get(i));
            boolean says = cell.economy() != null || cell.namesAny() || cell.namesOthers() || cell.year() != null;
            if (found == null || says && found.economy() == null && !found.namesAny()) {
                found = cell;
            }
        }
        return found == null ? backdrops.cell(Run.empty()) : found;
    }

    /** The head's indicator, else the row's, else that of the table, where head and row name nothing else. */
    private @Nullable Slot<Set<Indicator>> meanings(Sight head, Sight label, int column) {
        if (head.namesAny()) {
            return Sight.isOpenRatio(head.meanings()) ? leftOf(column) : Backdrops.slot(head, Origin.COLUMN);
        }
        if (head.namesOthers() || label.namesOthers() && !label.namesAny() || head.says(TRADE)) {
            return null;
        }
        if (label.namesAny()) {
            return Backdrops.slot(label, Origin.ROW);
        }
        boolean hangs = column < changes.size() && changes.get(column).is() || head.says(Sense.NAMED_RANK);
        Slot<Set<Indicator>> left = hangs ? leftOf(column) : null;
        if (left != null) {
            return left;
        }
        return label.says(TRADE) || isOpen(head) ? null : common();
    }

    /** Whether the head holds a word that we do not know: what stands below may be anything. */
    private static boolean isOpen(Sight head) {
        return head.words().run().folded().chars().filter(Character::isLetter).count() > 2
                && head.economy() == null
                && head.year() == null
                && head.otherTime() == null
                && !ChangeHead.of(head).is()
                && !head.says(Sense.NAMED_RANK, Sense.PERCENT);
    }

    /** That of the nearest column to the left that names one: 占 GDP beside 經常帳, 名次 beside 成長率. */
    private @Nullable Slot<Set<Indicator>> leftOf(int column) {
        boolean ratio =
                column < heads.size() && Sight.isOpenRatio(heads.get(column).meanings());
        for (int i = Math.min(column, heads.size()) - 1; i >= 0; i--) {
            Set<Indicator> left = heads.get(i).meanings();
            EnumSet<Indicator> fit = EnumSet.noneOf(Indicator.class);
            left.stream()
                    .filter(k -> !ratio || k.isPercent() && k != Indicator.GROWTH)
                    .forEach(fit::add);
            if (!fit.isEmpty() && !Sight.isOpenRatio(left)) {
                return new Slot<>(fit, Origin.COLUMN);
            }
        }
        return null;
    }

    private @Nullable Slot<Set<Indicator>> common() {
        if (caption.namesAny()) {
            return Backdrops.slot(caption, Origin.TABLE_HEAD);
        }
        boolean corner = !heads.isEmpty() && heads.getFirst().namesAny();
        return corner ? Backdrops.slot(heads.getFirst(), Origin.TABLE_HEAD) : around.meanings();
    }

    /** Those that are given in the unit that the words beside the cell say. */
    private Set<Indicator> inUnit(Set<Indicator> meanings, BigDecimal near, Sight head, Sight label) {
        String words = head.words().run().folded() + label.words().run().folded();
        boolean percent = words.contains("%") || words.contains("percent");
        boolean common = near.signum() == 0 && !percent;
        if (common
                && (commonUnit().signum() == 0 || caption.words().run().folded().contains("%"))) {
            return meanings;
        }
        EnumSet<Indicator> fit = EnumSet.noneOf(Indicator.class);
        meanings.stream()
                .filter(k -> k.isPercent() == (!common && near.signum() == 0))
                .forEach(fit::add);
        return fit.isEmpty() ? meanings : fit;
    }

    private BigDecimal commonUnit() {
        List<Run> near = new ArrayList<>(List.of(table.caption()));
        near.addAll(table.notes());
        near.addAll(table.head().stream().limit(1).toList());
        BigDecimal said = Units.of(near);
        return said.signum() > 0 ? said : table.outline().units().tables();
    }

    private Backdrop.Holds holds(Sight head, ChangeHead change, Set<Indicator> meanings) {
        if (head.says(Sense.NAMED_RANK)) {
            return Backdrop.Holds.PLACES;
        }
        if (!change.is()) {
            return Backdrop.Holds.VALUES;
        }
        boolean amounts = meanings.stream().noneMatch(Indicator::isPercent) || change.percent();
        return amounts && change.percent() ? Backdrop.Holds.CHANGES_IN_PERCENT : Backdrop.Holds.CHANGES;
    }

    private @Nullable Slot<Economy> economy(Sight head, Sight label) {
        Economy column = head.economy();
        Economy row = label.economy();
        Economy titled = caption.economy();
        if (column != null) {
            return new Slot<>(column, Origin.COLUMN);
        }
        if (row != null) {
            return new Slot<>(row, Origin.ROW);
        }
        boolean unknown = label.words().size() > 0 && !label.namesAny() && label.year() == null;
        return unknown ? null : titled != null ? new Slot<>(titled, Origin.TABLE_HEAD) : around.economy();
    }

    private @Nullable Slot<Timespan> period(Sight head, Sight label) {
        for (Sight sight : List.of(head, label, caption)) {
            Origin origin = sight == head ? Origin.COLUMN : sight == label ? Origin.ROW : Origin.TABLE_HEAD;
            Timespan year = sight.year();
            Timespan other = year == null ? sight.otherTime() : null;
            if (year != null || other != null) {
                return new Slot<>(year != null ? year : java.util.Objects.requireNonNull(other), origin);
            }
        }
        Timespan corner = heads.isEmpty() ? null : heads.getFirst().year();
        return corner != null ? new Slot<>(corner, Origin.TABLE_HEAD) : around.period();
    }

    /** The year that a change ends in: the head's own, else the latest to the left, else that of the row or the table. */
    private @Nullable Slot<Timespan> now(ChangeHead change, int column, Sight label) {
        if (change.year() > 0) {
            return new Slot<>(Timespan.year(change.year()), Origin.COLUMN);
        }
        List<Integer> left = yearsLeftOf(column);
        return left.isEmpty()
                ? period(backdrops.cell(Run.empty()), label)
                : new Slot<>(Timespan.year(left.getLast()), Origin.COLUMN);
    }

    private @Nullable Slot<Timespan> base(int column) {
        List<Integer> left = yearsLeftOf(column);
        return left.size() < 2 ? null : new Slot<>(Timespan.year(left.get(left.size() - 2)), Origin.COLUMN);
    }

    /** The years of the columns to the left, the latest last. */
    private List<Integer> yearsLeftOf(int column) {
        return heads.subList(0, Math.min(column, heads.size())).stream()
                .map(Sight::year)
                .filter(java.util.Objects::nonNull)
                .map(Timespan::toYear)
                .distinct()
                .sorted()
                .toList();
    }
}
