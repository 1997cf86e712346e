package org.tradebrief.store.secret;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;

/**
 * A file of secrets under a passphrase, readable to its owner alone. The key is PBKDF2 with HMAC-SHA-256 of the passphrase
 * (RFC 8018); each secret is sealed with AES-256-GCM under a nonce of its own and bound to its name (NIST SP 800-38D).
 * Names can be read without the passphrase.
 */
public final class PassphraseFile implements SecretStore {
    /** As OWASP's Password Storage Cheat Sheet asks of PBKDF2 with HMAC-SHA-256. */
    static final int ROUNDS = 600_000;

    private static final String SALT = "salt";
    private static final String PROOF = "proof";
    private static final String ENTRY = "secret.";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;

    private final Path file;
    private final int rounds;
    private final SecureRandom random = new SecureRandom();
    private @Nullable SecretKey key;

    public PassphraseFile(Path file) {
        this(file, ROUNDS);
    }

    /** @param rounds of the derivation, which a test may want fewer of */
    PassphraseFile(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    @Override
    public String title() {
        return file.toString();
    }

    /** Whether there is a passphrase already; else the next one given becomes it. */
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public synchronized boolean isLocked() {
        return key == null;
    }

    /**
     * Opens it for this run of the program, making it where there is none.
     *
     * @throws Refusal {@code SEC-PASSPHRASE} where it is another passphrase
     */
    public synchronized void unlock(char[] passphrase) {
        Properties kept = read();
        boolean made = kept.getProperty(SALT) == null;
        byte[] salt = made ? random(16) : Base64.getDecoder().decode(kept.getProperty(SALT));
        SecretKey derived = derive(passphrase, salt);
        if (made) {
            kept.setProperty(SALT, Base64.getEncoder().encodeToString(salt));
            kept.setProperty(PROOF, seal(derived, PROOF, PROOF));
            write(kept);
        } else {
            open(derived, PROOF, kept.getProperty(PROOF, ""));
        }
        key = derived;
    }

    @Override
    public boolean has(String name) {
        return read().getProperty(ENTRY + name) != null;
    }

    @Override
    public synchronized Optional<String> get(String name) {
        String sealed = read().getProperty(ENTRY + name);
        return sealed == null ? Optional.empty() : Optional.of(open(key(), name, sealed));
    }

    @Override
    public synchronized void put(String name, String secret) {
        SecretKey with = key();
        Properties kept = read();
        kept.setProperty(ENTRY + name, seal(with, name, secret));
        write(kept);
    }

    @Override
    public synchronized void remove(String name) {
        Properties kept = read();
        if (kept.remove(ENTRY + name) != null) {
            write(kept);
        }
    }

    private SecretKey key() {
        SecretKey open = key;
        if (open == null) {
            throw new Refusal("SEC-LOCKED", "服務金鑰還鎖著。", "在偏好設定的「服務金鑰」輸入通行碼解鎖，或改用環境變數。");
        }
        return open;
    }

    private SecretKey derive(char[] passphrase, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, rounds, KEY_BITS);
        try {
            byte[] bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return new SecretKeySpec(bytes, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    private String seal(SecretKey with, String name, String secret) {
        byte[] nonce = random(NONCE);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, with, name, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static String open(SecretKey with, String name, String sealed) {
        try {
            byte[] both = Base64.getDecoder().decode(sealed);
            byte[] nonce = Arrays.copyOf(both, NONCE);
            byte[] text = cipher(Cipher.DECRYPT_MODE, with, name, nonce).doFinal(both, NONCE, both.length - NONCE);
            return new String(text, StandardCharsets.UTF_8);
        } catch (AEADBadTagException | IllegalArgumentException e) {
            throw new Refusal("SEC-PASSPHRASE", "通行碼不對，或金鑰檔被改過。", "再輸入一次；忘了通行碼時刪除金鑰檔，重新輸入金鑰。", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey with, String name, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, with, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private Properties read() {
        Properties kept = new Properties();
        try {
            if (Files.exists(file)) {
                kept.load(new StringReader(Files.readString(file)));
            }
            return kept;
        } catch (IOException e) {
            throw new Refusal("SEC-STORE", "讀不到金鑰檔：" + file + "。", "檢查權限後再做一次，或改用環境變數。", e);
        }
    }

    private void write(Properties kept) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path unfinished = Files.createTempFile(folder, "secrets", ".tmp");
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            }
            StringWriter text = new StringWriter();
            kept.store(text, null);
            Files.writeString(unfinished, text.toString());
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("SEC-STORE", "無法寫入金鑰檔：" + file + "。", "檢查磁碟空間與權限後再做一次。", e);
        }
    }
}
