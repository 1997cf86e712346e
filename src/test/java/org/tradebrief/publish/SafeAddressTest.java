package org.tradebrief.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.brief.Inline;

/** Which links a reader may follow, and what they are told first. */
class SafeAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://www.census.gov/x", "HTTP://example.org", "mailto:a@example.org"})
    void pagesAndLettersMayBeOpened(String address) {
        assertTrue(SafeAddress.isSafe(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "\\\\server\\share",
                "//example.org",
                "chart:hhi",
                "jar:http://x!/",
                " https://example.org",
                ""
            })
    void nothingElseMay(String address) {
        assertFalse(SafeAddress.isSafe(address));
    }

    @Test
    void anAddressWithoutEndIsNone() {
        assertFalse(SafeAddress.isSafe("https://example.org/" + "a".repeat(3000)));
    }

    @Test
    void theHostIsToldWhereTheWordsHideIt() {
        assertEquals(
                Optional.of("evil.example"), SafeAddress.unsaidHost(words("普查局"), "https://evil.example/census.gov"));
        assertEquals(
                Optional.of("evil.example"), SafeAddress.unsaidHost(words("www.census.gov"), "https://evil.example/"));
        assertEquals(
                Optional.of("evil.example"),
                SafeAddress.unsaidHost(words("census.gov"), "https://census.gov@evil.example/"));
        assertEquals(Optional.of("example.org"), SafeAddress.unsaidHost(words("寫信"), "mailto:a@example.org?subject=x"));
    }

    @Test
    void aLinkThatNamesItsHostIsLeftAlone() {
        assertEquals(
                Optional.empty(),
                SafeAddress.unsaidHost(words("https://comtradeplus.un.org/"), "https://comtradeplus.un.org/"));
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }
}
