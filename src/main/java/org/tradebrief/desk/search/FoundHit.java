package org.tradebrief.desk.search;

import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;
import org.tradebrief.search.Hit;

/**
 * A hit with what the list shows beside it.
 *
 * @param document null where it was taken out of the library meanwhile
 * @param simplified whether its title is in Simplified Chinese, which has a font of its own
 * @param simplifiedText whether its passage is
 */
record FoundHit(Hit hit, @Nullable Document document, Heading heading, boolean simplified, boolean simplifiedText) {

    /** Who published it; empty where nobody says. */
    String issuer() {
        return document == null ? "" : document.source();
    }
}
