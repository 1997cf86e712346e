package org.tradebrief.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** However the desk is started, Java runs it alike: what was measured of its memory and its frames holds for every way. */
class SameOptionsTest {
    private static final Pattern MEMORY =
            Pattern.compile("-Xms\\w+|-XX:[+-]?(?!TieredStop|.*Archive|.*AOT)\\w+(=\\w+)?");

    @Test
    void thePackageTheCheckoutAndMavenGiveTheDeskTheSameOptions() throws IOException {
        Set<String> packaged = options("packaging/image.args", "(?s).*");
        assertFalse(packaged.isEmpty());
        assertEquals(packaged, options("pom.xml", "(?s)<exec\\.java>.*?</exec\\.java>"));
        assertEquals(packaged, options("packaging/tradebrief", "(?s)open\\) options\\+=\\(.*?\\)"));
    }

    private static Set<String> options(String file, String part) throws IOException {
        Set<String> found = new TreeSet<>();
        Pattern.compile(part)
                .matcher(Files.readString(Path.of(file)))
                .results()
                .forEach(m -> MEMORY.matcher(m.group()).results().forEach(option -> found.add(option.group())));
        return found;
    }
}
