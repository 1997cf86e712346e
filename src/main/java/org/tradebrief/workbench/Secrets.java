package org.tradebrief.workbench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradebrief.library.Refusal;
import org.tradebrief.store.secret.PassphraseFile;
import org.tradebrief.store.secret.SecretStore;
import org.tradebrief.store.secret.SystemSecrets;

/**
 * A person's keys to services: what the environment holds comes first, then what is kept in the operating system's store or,
 * where there is none, in a file under a passphrase. Nothing is asked for before a key is needed.
 */
public final class Secrets {
    private static final String PASSPHRASE = "TRADEBRIEF_SECRETS_PASSPHRASE";

    private final Map<String, String> environment;
    private final Lazy<SecretStore> store;

    private Secrets(Map<String, String> environment, Supplier<SecretStore> store) {
        this.environment = Map.copyOf(environment);
        this.store = Lazy.of(store);
    }

    /** Where a key comes from. */
    public enum Origin {
        NOWHERE,
        ENVIRONMENT,
        KEPT,
        LOCKED
    }

    /** The secrets of whoever runs this program on this machine. */
    public static Secrets ofThisPerson() {
        Map<String, String> environment = Map.copyOf(System.getenv());
        Path own = Workbench.place(null);
        Path file = own.resolveSibling(own.getFileName() + "-keys").resolve("secrets.properties");
        return new Secrets(
                environment,
                () -> SystemSecrets.find(environment, System.getProperty("os.name"))
                        .<SecretStore>map(found -> found)
                        .orElseGet(() -> file(file, environment)));
    }

    /** None at all. */
    public static Secrets none() {
        return inEnvironment(Map.of());
    }

    /** What the environment holds, and nothing else. */
    static Secrets inEnvironment(Map<String, String> environment) {
        return new Secrets(environment, Nothing::new);
    }

    /** In a file of its own, which a test can put in a temporary folder. */
    public static Secrets inFile(Path file, Map<String, String> environment) {
        return new Secrets(environment, () -> file(file, environment));
    }

    private static SecretStore file(Path file, Map<String, String> environment) {
        PassphraseFile kept = new PassphraseFile(file);
        String passphrase = environment.getOrDefault(PASSPHRASE, "");
        if (!passphrase.isEmpty()) {
            kept.unlock(passphrase.toCharArray());
        }
        return kept;
    }

    /**
     * The key; empty where there is none.
     *
     * @throws org.tradebrief.library.Refusal {@code SEC-LOCKED} where one is kept and locked away
     */
    public Optional<String> find(Secret secret) {
        String set = environment.getOrDefault(secret.variable(), "").strip();
        return set.isEmpty() ? store.get().get(secret.variable()) : Optional.of(set);
    }

    /** Where the key comes from. Asks the store: not for the screen's thread. */
    public Origin origin(Secret secret) {
        if (!environment.getOrDefault(secret.variable(), "").isBlank()) {
            return Origin.ENVIRONMENT;
        }
        if (!store.get().has(secret.variable())) {
            return Origin.NOWHERE;
        }
        return store.get().isLocked() ? Origin.LOCKED : Origin.KEPT;
    }

    public void keep(Secret secret, String value) {
        store.get().put(secret.variable(), value.strip());
    }

    public void forget(Secret secret) {
        store.get().remove(secret.variable());
    }

    /** What people call the place where they are kept. */
    public String place() {
        return store.get().title();
    }

    /** Whether a passphrase must be given before a key can be kept or read. */
    public boolean isLocked() {
        return store.get().isLocked();
    }

    /** Whether the passphrase that is asked for is a new one. */
    public boolean isNew() {
        return store.get() instanceof PassphraseFile file && !file.exists();
    }

    /** Opens the file for this run of the program; without effect where the operating system keeps them. */
    public void unlock(char[] passphrase) {
        if (store.get() instanceof PassphraseFile file) {
            file.unlock(passphrase);
        }
    }

    /** The text without any key that can be read now, should one have got into it. */
    public String hiddenIn(String text) {
        String hidden = text;
        for (Secret secret : Secret.values()) {
            Origin from = origin(secret);
            if (from == Origin.ENVIRONMENT || from == Origin.KEPT) {
                hidden = hidden.replace(find(secret).orElse("\0"), "•••");
            }
        }
        return hidden;
    }

    /** Keeps nothing. */
    private static final class Nothing implements SecretStore {
        @Override
        public String title() {
            return "";
        }

        @Override
        public boolean isLocked() {
            return false;
        }

        @Override
        public boolean has(String name) {
            return false;
        }

        @Override
        public Optional<String> get(String name) {
            return Optional.empty();
        }

        @Override
        public void put(String name, String secret) {
            throw new Refusal("SEC-STORE", "這裡不保存金鑰。", "改用環境變數 " + name + "。");
        }

        @Override
        public void remove(String name) {}
    }

    /** Without any of them. */
    @Override
    public String toString() {
        return "Secrets";
    }
}
