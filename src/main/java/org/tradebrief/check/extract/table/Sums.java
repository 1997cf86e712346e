package org.tradebrief.check.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/** What the rows above a total, or the columns beside one, take together: their partners, or their months. */
final class Sums {
    private static final int LONGEST = 6;
    private static final String[] WORDS = {"合计", "总计", "小计", "总和", "加总", "共计", "total", "sum"};
    private static final Pattern COUNTED = Pattern.compile("^[二两三四五六2-6](?:者|国|家|地|方)(?:合计|小计|总计|总和|加总)$");
    private final Origin origin;
    private final List<Frame> parts = new ArrayList<>();
    private int from;
    private boolean unknown;

    /** @param origin where the parts are named: in rows or in columns */
    Sums(Origin origin) {
        this.origin = origin;
    }

    /** 合計, 小計, Total: and of nobody and no time that it names itself. */
    static boolean isSum(Words words) {
        if (words.size() > LONGEST) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token t = words.get(i);
            if (t instanceof Token.Name || t instanceof Token.Span || t instanceof Token.Top) {
                return false;
            }
        }
        for (String word : WORDS) {
            if (words.run().folded().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** 五者合計, 三國小計: of how many, and the parts beside it tell of whom. */
    static boolean isCounted(Words words) {
        return COUNTED.matcher(words.run().folded().strip()).matches();
    }

    /** 前五名合計 below five parts. */
    boolean areFirst(Words words) {
        return words.at(0) instanceof Token.Top t && t.count() == parts.size();
    }

    void add(Frame part) {
        parts.add(part);
    }

    /** Takes note of a part that nobody can tell, such as 其他. */
    void addUnknown() {
        unknown = true;
    }

    /** What the parts since the last subtotal have in common, with all of their partners or months; blocked where unclear. */
    Frame total(Words label) {
        boolean sub =
                label.run().folded().contains("小计") || label.run().folded().contains("subtotal");
        List<Frame> of = sub ? parts.subList(from, parts.size()) : parts;
        Frame total = unknown || of.size() < 2 ? null : of(of);
        from = sub ? parts.size() : from;
        return total == null ? Frame.EMPTY.blocked(Blocker.UNCLEAR_CELL) : total;
    }

    private @Nullable Frame of(List<Frame> of) {
        Frame common = of.getFirst();
        Slot<Quantity> quantity = common.quantity();
        boolean one = of.stream().allMatch(f -> Objects.equals(value(f.quantity()), value(quantity)));
        if (!one) {
            return null;
        }
        List<Economy> partners = partners(of);
        Timespan months = partners.isEmpty() ? months(of) : null;
        if (partners.isEmpty() && months == null) {
            return null;
        }
        Frame frame = common.blockers().isEmpty() ? common : Frame.EMPTY.blocked(Blocker.UNCLEAR_CELL);
        return months == null
                ? frame.withPartners(new Slot<>(partners, origin))
                : frame.withPeriod(new Slot<>(months, origin));
    }

    private static <T> @Nullable T value(@Nullable Slot<T> slot) {
        return slot == null ? null : slot.value();
    }

    /** One partner of each part; empty where one has none or names it again. */
    private static List<Economy> partners(List<Frame> of) {
        List<Economy> all = new ArrayList<>();
        for (Frame f : of) {
            Economy partner = f.partnerOrNull();
            if (partner == null || all.contains(partner)) {
                return List.of();
            }
            all.add(partner);
        }
        return all;
    }

    /** The months of all parts, if they follow each other without a gap. */
    private static @Nullable Timespan months(List<Frame> of) {
        List<Period> periods = new ArrayList<>();
        for (Frame f : of) {
            Slot<Timespan> slot = f.period();
            if (slot == null || f.partners() != null || slot.value().period().isEmpty()) {
                return null;
            }
            periods.add(slot.value().period().get());
        }
        periods.sort(Comparator.comparing(Period::from));
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i - 1).to().plusMonths(1).equals(periods.get(i).from())) {
                return null;
            }
        }
        return Timespan.of(
                new Period(periods.getFirst().from(), periods.getLast().to()));
    }
}
