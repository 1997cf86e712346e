package org.tradebrief.desk.hhi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.Share;

/**
 * How a reporter's markets changed from one period to a comparable one: shares of both, and who came or went. That a
 * partner came or went is said only where both tables hold all partners; of a list of the largest, nobody knows.
 *
 * @param moves by the size of the change, the largest first
 * @param complete whether both tables hold all partners
 */
public record MarketMoves(Concentration before, Concentration after, List<Move> moves, boolean complete) {

    /** Less than this, in percentage points, is no move. */
    private static final BigDecimal LEAST = new BigDecimal("0.005");

    public MarketMoves {
        moves = List.copyOf(moves);
    }

    /** What became of a market. */
    public enum Kind {
        GAINED,
        LOST,
        CHANGED
    }

    /**
     * One partner.
     *
     * @param from its share before, in percent
     * @param to its share after
     */
    public record Move(Economy partner, Kind kind, BigDecimal from, BigDecimal to) {
        /** In percentage points. */
        public BigDecimal points() {
            return to.subtract(from);
        }
    }

    /** Nothing where the periods differ in length or a table knows no total. */
    public static Optional<MarketMoves> between(Concentration before, Concentration after) {
        if (!after.id().period().comparableWith(before.id().period())
                || total(before.table()) == null
                || total(after.table()) == null) {
            return Optional.empty();
        }
        boolean complete =
                before.basis() == Concentration.Basis.COMPUTED && after.basis() == Concentration.Basis.COMPUTED;
        Map<Economy, BigDecimal> was = shares(before.table());
        Map<Economy, BigDecimal> is = shares(after.table());
        List<Move> moves = new ArrayList<>();
        is.forEach((partner, share) -> {
            BigDecimal old = was.get(partner);
            if (old != null || complete) {
                moves.add(new Move(partner, old == null ? Kind.GAINED : Kind.CHANGED, or0(old), share));
            }
        });
        was.forEach((partner, share) -> {
            if (!is.containsKey(partner) && complete) {
                moves.add(new Move(partner, Kind.LOST, share, BigDecimal.ZERO));
            }
        });
        moves.removeIf(m -> m.kind() == Kind.CHANGED && m.points().abs().compareTo(LEAST) < 0);
        moves.sort(Comparator.comparing((Move m) -> m.points().abs())
                .reversed()
                .thenComparing(m -> m.partner().iso3()));
        return Optional.of(new MarketMoves(before, after, moves, complete));
    }

    /** How many of a kind. */
    public long count(Kind kind) {
        return moves.stream().filter(m -> m.kind() == kind).count();
    }

    private static BigDecimal or0(@Nullable BigDecimal share) {
        return share == null ? BigDecimal.ZERO : share;
    }

    private static @Nullable BigDecimal total(PartnerTable table) {
        return table.total()
                .filter(t -> t.basis() != Share.Basis.LISTED && t.usd().signum() > 0)
                .map(t -> t.usd())
                .orElse(null);
    }

    /** Only ranked markets, with trade above zero. */
    private static Map<Economy, BigDecimal> shares(PartnerTable table) {
        Map<Economy, BigDecimal> shares = new LinkedHashMap<>();
        BigDecimal total = total(table);
        for (PartnerRow row : table.rows()) {
            if (total != null && row.rank().isPresent() && row.flow().usd().signum() > 0) {
                shares.put(row.partner(), Digits.share(row.flow().usd(), total));
            }
        }
        return shares;
    }
}
