package org.tradebrief.store.secret;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.library.Refusal;

/** The operating system's own store: Secret Service or KWallet on Linux, the Keychain on macOS, the Credential Manager on Windows. */
public final class SystemSecrets implements SecretStore {
    private static final String SERVICE = "tradebrief";

    private final Keyring keyring;

    private SystemSecrets(Keyring keyring) {
        this.keyring = keyring;
    }

    /**
     * Connects to it; empty where this system has none that answers. Takes a second, and the system may ask the person for
     * leave meanwhile.
     */
    public static Optional<SystemSecrets> find(Map<String, String> environment, String system) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        if (linux && environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SystemSecrets(Keyring.create()));
        } catch (BackendNotSupportedException | LinkageError e) {
            // No store, or no native part of it for this machine: the encrypted file takes its place.
            return Optional.empty();
        }
    }

    @Override
    public String title() {
        return switch (keyring.getKeyringStorageType()) {
            case GNOME_KEYRING -> "Secret Service";
            case KWALLET -> "KWallet";
            case OSX_KEYCHAIN, LEGACY_OSX_KEYCHAIN -> "macOS Keychain";
            case WINDOWS_CREDENTIAL_STORE -> "Windows Credential Manager";
        };
    }

    @Override
    public boolean isLocked() {
        return false;
    }

    @Override
    public boolean has(String name) {
        return get(name).isPresent();
    }

    @Override
    public synchronized Optional<String> get(String name) {
        try {
            return Optional.ofNullable(keyring.getPassword(SERVICE, name)).filter(secret -> !secret.isEmpty());
        } catch (PasswordAccessException e) {
            // The library tells in this way that nothing is kept under the name.
            return Optional.empty();
        }
    }

    @Override
    public synchronized void put(String name, String secret) {
        try {
            keyring.setPassword(SERVICE, name, secret);
        } catch (PasswordAccessException e) {
            throw new Refusal("SEC-STORE", "作業系統的鑰匙圈沒有收下金鑰。", "解鎖鑰匙圈後再做一次，或改用環境變數。", e);
        }
    }

    @Override
    public synchronized void remove(String name) {
        try {
            keyring.deletePassword(SERVICE, name);
        } catch (PasswordAccessException e) {
            if (get(name).isPresent()) {
                throw new Refusal("SEC-STORE", "作業系統的鑰匙圈沒有刪除金鑰。", "解鎖鑰匙圈後再做一次。", e);
            }
        }
    }
}
