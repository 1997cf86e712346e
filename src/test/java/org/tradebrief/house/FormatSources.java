package org.tradebrief.house;

import com.palantir.javaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Formats every source file in place. Run it as CONTRIBUTING.md says. */
public final class FormatSources {
    private FormatSources() {}

    public static void main(String[] args) throws Exception {
        Formatter formatter = SourceFilesTest.formatter();
        for (Path file : SourceFilesTest.sources()) {
            String text = Files.readString(file);
            String formatted = formatter.formatSourceAndFixImports(text);
            if (!formatted.equals(text)) {
                Files.writeString(file, formatted);
            }
        }
    }
}
