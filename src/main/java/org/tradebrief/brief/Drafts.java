package org.tradebrief.brief;

import java.util.List;
import java.util.Optional;

/** The drafts of a workspace, the latest of each week as the composer wrote it. Kept by the store. */
public interface Drafts {
    /** Keeps the draft in place of an earlier one of its week; what people made of that one is kept elsewhere. */
    void keep(Draft draft);

    Optional<Draft> of(IsoWeek week);

    /** The weeks that have a draft, the latest first. */
    List<IsoWeek> weeks();
}
