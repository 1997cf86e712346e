package org.tradebrief.workbench;

import org.tradebrief.publish.seal.SigningKey;

/** A person's key, as the drivers pass it on. */
public final class PersonKey {
    private final SigningKey key;

    PersonKey(SigningKey key) {
        this.key = key;
    }

    SigningKey key() {
        return key;
    }

    /** SHA-256 of the certificate, by which a workspace knows its signers. */
    public String fingerprint() {
        return key.fingerprint();
    }
}
