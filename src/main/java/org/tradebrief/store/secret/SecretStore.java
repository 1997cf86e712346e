package org.tradebrief.store.secret;

import java.util.Optional;

/** Keeps secrets by name. What it cannot do is a refusal; no refusal holds a secret. */
public interface SecretStore {

    /** What people call it, such as the name of the system's store. */
    String title();

    /** Whether a passphrase must be given before anything can be read or kept. */
    boolean isLocked();

    /**
     * Whether a secret of that name is kept; can be told while locked.
     *
     * @throws org.tradebrief.library.Refusal {@code SEC-STORE} where the store does not answer
     */
    boolean has(String name);

    /** @throws org.tradebrief.library.Refusal {@code SEC-LOCKED} while locked, {@code SEC-STORE} as above */
    Optional<String> get(String name);

    /** @throws org.tradebrief.library.Refusal as {@link #get} */
    void put(String name, String secret);

    void remove(String name);
}
