package org.tradebrief.check.extract;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a table's column says of its cells.
 *
 * @param kind of the cells
 * @param scale US dollars of one unit in a cell; 0 where no unit is said
 * @param rank the first place that the column names, 0 for none
 * @param basis of a column of changes
 * @param role of a column of days
 * @param shares whether bare numbers beside the names of markets are percentages
 */
public record Hint(Kind kind, BigDecimal scale, int rank, int top, Basis basis, Claim.DateRole role, boolean shares) {
    public static final Hint NONE = new Hint(Kind.TEXT, BigDecimal.ZERO, 0, 0, Basis.UNSAID, Claim.DateRole.UNSAID);

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        AMOUNT,
        SHARE,
        TOP_SHARE,
        MARKETS,
        HHI,
        LEVEL,
        PARTNERS,
        CHANGE,
        RANK,
        ACT,
        DATE,
        /** So many days from the day of the text to that of the row. */
        DAYS_LEFT,
        STATE,
        SCORE,
        COVERAGE,
        DIFFERENCE,
        /** By how many percentage points shares differ. */
        POINTS,
        RATIO,
        /** How many firms an act lists. */
        NAMES,
        /** Numbers that only count the rows. */
        NUMBERING,
        /** A list of sources, where bare numbers are parts of names. */
        SOURCES,
        LABEL
    }

    public static final Set<Kind> NUMERIC = Set.of(
            Kind.AMOUNT,
            Kind.SHARE,
            Kind.TOP_SHARE,
            Kind.HHI,
            Kind.PARTNERS,
            Kind.CHANGE,
            Kind.RANK,
            Kind.SCORE,
            Kind.COVERAGE,
            Kind.DIFFERENCE,
            Kind.POINTS,
            Kind.RATIO);

    public Hint(Kind kind, BigDecimal scale, int rank, int top, Basis basis, Claim.DateRole role) {
        this(kind, scale, rank, top, basis, role, false);
    }

    /** The same of markets told by their shares. */
    public Hint ofShares() {
        return new Hint(kind, scale, rank, top, basis, role, true);
    }

    /** The same places, given among so many. */
    public Hint among(int all) {
        return kind != Kind.RANK || all == 0 ? this : new Hint(kind, scale, rank, all, basis, role, shares);
    }

    /** The same, percentages beside its values measured against that. */
    public Hint against(Basis other) {
        return new Hint(kind, scale, rank, top, other, role, shares);
    }

    public static Hint of(Kind kind) {
        return new Hint(kind, BigDecimal.ZERO, 0, 0, Basis.UNSAID, Claim.DateRole.UNSAID);
    }

    /** The same in a row of the first so many partners together. */
    public Hint ofTop(int first) {
        return first == 0 || kind != Kind.SHARE ? this : new Hint(Kind.TOP_SHARE, scale, rank, first, basis, role);
    }

    public Hint scale(BigDecimal factor) {
        return new Hint(kind, factor, rank, top, basis, role, shares);
    }
}
