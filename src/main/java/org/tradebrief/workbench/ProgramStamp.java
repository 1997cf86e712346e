package org.tradebrief.workbench;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells one build of this program from another by its archive; empty where it runs from loose class files. */
final class ProgramStamp {
    private ProgramStamp() {}

    /** Asked of the class loader, for a class that comes out of Java's start-up cache has no code source. */
    static String ofThisBuild() {
        return of(ProgramStamp.class.getResource("ProgramStamp.class"));
    }

    /** @param place of something in the archive, such as {@code jar:file:/opt/tradebrief.jar!/a.class} */
    static String of(@Nullable URL place) {
        if (place == null || !place.getProtocol().equals("jar")) {
            return "";
        }
        try {
            Path archive = Path.of(URI.create(place.getPath().replaceFirst("!.*", "")));
            return Files.size(archive) + "@"
                    + Files.getLastModifiedTime(archive).toMillis();
        } catch (IllegalArgumentException | IOException e) {
            return "";
        }
    }
}
