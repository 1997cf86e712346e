package org.tradebrief.store.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Refusal;

class PassphraseFileTest {
    private static final String SECRET = "k-3f9a-密鑰";

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void place() {
        file = temp.resolve("keys").resolve("secrets.properties");
    }

    private PassphraseFile unlocked(String passphrase) {
        PassphraseFile kept = new PassphraseFile(file, 1000);
        kept.unlock(passphrase.toCharArray());
        return kept;
    }

    @Test
    void whatWasKeptIsThereAgainUnderThePassphraseAlone() {
        unlocked("correct horse").put("COMTRADE_API_KEY", SECRET);
        assertEquals(Optional.of(SECRET), unlocked("correct horse").get("COMTRADE_API_KEY"));
        Refusal wrong = assertThrows(Refusal.class, () -> unlocked("correct house"));
        assertEquals("SEC-PASSPHRASE", wrong.code());
    }

    @Test
    void whileLockedItTellsThatAKeyIsThereButNotWhichOne() {
        unlocked("p").put("CENSUS_API_KEY", SECRET);
        PassphraseFile locked = new PassphraseFile(file, 1000);
        assertTrue(locked.has("CENSUS_API_KEY"));
        assertFalse(locked.has("QDRANT_API_KEY"));
        assertEquals(Optional.empty(), locked.get("QDRANT_API_KEY"));
        assertEquals(
                "SEC-LOCKED",
                assertThrows(Refusal.class, () -> locked.get("CENSUS_API_KEY")).code());
        assertEquals(
                "SEC-LOCKED",
                assertThrows(Refusal.class, () -> locked.put("X", "y")).code());
    }

    @Test
    void theFileHoldsNeitherSecretNorPassphraseAndIsItsOwnersAlone() throws IOException {
        unlocked("correct horse").put("OPENAI_API_KEY", SECRET);
        String text = Files.readString(file);
        assertFalse(text.contains("3f9a"), text);
        assertFalse(text.contains("horse"), text);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void theSameSecretIsNeverSealedTwiceAlike() throws IOException {
        PassphraseFile kept = unlocked("p");
        kept.put("A", SECRET);
        kept.put("B", SECRET);
        assertNotEquals(entry("A"), entry("B"));
    }

    @Test
    void aSecretThatWasMovedToAnotherNameIsNotTaken() throws IOException {
        PassphraseFile kept = unlocked("p");
        kept.put("A", SECRET);
        Files.writeString(file, Files.readString(file).replace("secret.A", "secret.B"));
        assertEquals(
                "SEC-PASSPHRASE",
                assertThrows(Refusal.class, () -> kept.get("B")).code());
    }

    @Test
    void aSecretThatWasTakenAwayIsGone() {
        PassphraseFile kept = unlocked("p");
        kept.put("A", SECRET);
        kept.remove("A");
        assertEquals(Optional.empty(), unlocked("p").get("A"));
        assertFalse(kept.has("A"));
    }

    private String entry(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return properties.getProperty("secret." + name);
    }
}
