package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One version for all who tell it: the build, the command line and the desk. */
class VersionTest {
    private static final Pattern OF_BUILD = Pattern.compile("<version>([\\d.]+)(?:-SNAPSHOT)?</version>");

    @Test
    void theProgramTellsTheVersionThatItIsBuiltAs() throws Exception {
        Matcher build = OF_BUILD.matcher(Files.readString(Path.of("pom.xml")));
        build.find();
        assertEquals(build.group(1), Main.VERSION);
    }

    @Test
    void theCommandLineTellsItToo() {
        Run run = Run.of("--version");
        assertEquals("Tradebrief Workbench " + Main.VERSION, run.out().strip());
    }
}
