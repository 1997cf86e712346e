package org.tradebrief.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the files of the house look. {@link FormatSources} puts them right. */
class SourceFilesTest {

    @Test
    void everyFileIsFormatted() throws Exception {
        Formatter formatter = formatter();
        List<String> astray = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            if (!text.equals(formatter.formatSourceAndFixImports(text))) {
                astray.add(file.toString());
            }
        }
        assertEquals(List.of(), astray, "not formatted; CONTRIBUTING.md says how to");
    }

    @Test
    void noFileIsLongerThanAScreenOrSix() throws Exception {
        List<String> longer = new ArrayList<>();
        for (Path file : sources()) {
            long lines;
            try (Stream<String> all = Files.lines(file)) {
                lines = all.count();
            }
            if (lines > 400) {
                longer.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), longer, "a file above 400 lines holds more than one thing");
    }

    @Test
    void everyPackageIsNullMarked() throws Exception {
        List<String> bare = new ArrayList<>();
        for (Path file : sources("src/main/java")) {
            Path info = file.resolveSibling("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).contains("@NullMarked")) {
                bare.add(file.getParent().toString());
            }
        }
        assertEquals(
                List.of(), bare.stream().distinct().toList(), "a package without @NullMarked is not checked for null");
    }

    static Formatter formatter() {
        return Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
    }

    static List<Path> sources() throws IOException {
        return sources("src");
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(root))) {
            return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }
}
