package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Refusal;
import org.tradebrief.workbench.Secrets.Origin;

class SecretsTest {
    @TempDir
    Path temp;

    private Secrets secrets(Map<String, String> environment) {
        return Secrets.inFile(temp.resolve("secrets.properties"), environment);
    }

    @Test
    void theEnvironmentComesBeforeWhatIsKept() {
        Secrets kept = secrets(Map.of("TRADEBRIEF_SECRETS_PASSPHRASE", "p"));
        kept.keep(Secret.COMTRADE, " kept ");
        assertEquals(Optional.of("kept"), kept.find(Secret.COMTRADE));
        assertEquals(Origin.KEPT, kept.origin(Secret.COMTRADE));
        Secrets set = secrets(Map.of("COMTRADE_API_KEY", " set\n"));
        assertEquals(Optional.of("set"), set.find(Secret.COMTRADE));
        assertEquals(Origin.ENVIRONMENT, set.origin(Secret.COMTRADE));
    }

    @Test
    void aKeyThatIsLockedAwayIsNotTakenForNone() {
        secrets(Map.of("TRADEBRIEF_SECRETS_PASSPHRASE", "p")).keep(Secret.QDRANT, "k");
        Secrets locked = secrets(Map.of());
        assertEquals(Origin.LOCKED, locked.origin(Secret.QDRANT));
        assertEquals(
                "SEC-LOCKED",
                assertThrows(Refusal.class, () -> locked.find(Secret.QDRANT)).code());
        assertEquals(Optional.empty(), locked.find(Secret.OPENAI));
        assertEquals(Origin.NOWHERE, locked.origin(Secret.OPENAI));
        locked.unlock("p".toCharArray());
        assertEquals(Optional.of("k"), locked.find(Secret.QDRANT));
    }

    @Test
    void theFirstPassphraseIsANewOneAndStaysTheOne() {
        Secrets fresh = secrets(Map.of());
        assertTrue(fresh.isLocked());
        assertTrue(fresh.isNew());
        fresh.unlock("p".toCharArray());
        assertFalse(fresh.isLocked());
        assertFalse(secrets(Map.of()).isNew());
        fresh.keep(Secret.CENSUS, "k");
        fresh.forget(Secret.CENSUS);
        assertEquals(Origin.NOWHERE, fresh.origin(Secret.CENSUS));
    }

    @Test
    void noSecretIsShownWhereTheKeeperIsPrinted() {
        assertFalse(Secrets.inEnvironment(Map.of("OPENAI_API_KEY", "sk-1"))
                .toString()
                .contains("sk-1"));
    }
}
