package org.tradebrief.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tradebrief.review.trail.Person;

/**
 * Who signed which content. A signature that fell stays in the record with what felled it.
 *
 * @param hash of the content, see {@link Content#hash()}
 * @param certificate the SHA-256 of the certificate that the person signed the PDF with; empty for none
 * @param fallen what happened afterwards, in Traditional Chinese; null while it holds
 */
public record Signature(
        Person who,
        Instant at,
        String hash,
        String certificate,
        @Nullable String fallen) {
    public boolean holds() {
        return fallen == null;
    }

    Signature felledBy(String what) {
        return holds() ? new Signature(who, at, hash, certificate, what) : this;
    }
}
