package org.tradebrief.workbench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Tells one build of this program from another by its archive; empty where it runs from loose class files. */
final class ProgramStamp {
    private ProgramStamp() {}

    static String ofThisBuild() {
        CodeSource source = ProgramStamp.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "";
        }
        try {
            Path archive = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(archive)
                    ? Files.size(archive) + "@"
                            + Files.getLastModifiedTime(archive).toMillis()
                    : "";
        } catch (URISyntaxException | IOException e) {
            return "";
        }
    }
}
