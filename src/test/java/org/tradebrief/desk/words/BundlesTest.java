package org.tradebrief.desk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The desk's texts: complete in both languages, none missing, none left over, none outside the bundles. */
class BundlesTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/tradebrief/desk");
    private static final Path CODE = Path.of("src/main/java/org/tradebrief/desk");
    private static final Pattern ASKED = Pattern.compile(
            "(?:words|phrases|controls|controls\\(\\)|shell|start|window)\\s*\\.(?:text|get)\\(\\s*\"([a-z][A-Za-z0-9.\\-]*)\"");
    /** Refusals are Chinese by contract and read into English where they are shown, and what is looked for in briefs is Chinese by nature. */
    private static final Pattern MAY_BE_CHINESE = Pattern.compile(
            "Pattern\\s*\\.compile\\(\\s*\"(?:[^\"\\\\]|\\\\.)*\"|Refusal\\((?:[^()]|\\([^()]*\\))*\\)");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Path folder : screens()) {
            String screen = folder.getFileName().toString();
            assertEquals(keys(folder, ".properties"), keys(folder, "_en.properties"), screen);
        }
    }

    @Test
    void everyKeyThatTheCodeAsksForIsThere() throws IOException {
        Set<String> there = new TreeSet<>();
        for (Path folder : screens()) {
            there.addAll(keys(folder, ".properties"));
        }
        Set<String> missing = new TreeSet<>();
        Matcher asked = ASKED.matcher(code());
        while (asked.find()) {
            String key = asked.group(1);
            boolean whole = there.contains(key);
            boolean beginning = key.endsWith(".") && there.stream().anyMatch(k -> k.startsWith(key));
            // The same methods ask actions and maps by their ids, which are keys with "action." before them.
            if (!whole && !beginning && !there.contains("action." + key)) {
                missing.add(key);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void noKeyIsLeftOver() throws IOException {
        String code = code();
        Set<String> unused = new TreeSet<>();
        for (Path folder : screens()) {
            for (String key : keys(folder, ".properties")) {
                if (!isUsed(key, code)) {
                    unused.add(folder.getFileName() + ": " + key);
                }
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void noTextForPeopleStandsInAView() throws IOException {
        Pattern chinese = Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");
        List<String> astray = new ArrayList<>();
        for (Path file : sources()) {
            String code = MAY_BE_CHINESE.matcher(Files.readString(file)).replaceAll("");
            Matcher text = chinese.matcher(code);
            while (text.find() && !allowed(file)) {
                astray.add(file.getFileName() + ": " + text.group());
            }
        }
        assertEquals(List.of(), astray);
    }

    private static boolean allowed(Path file) {
        // A language is named in itself, what is read is in the language of the rooms, and what is written into a brief
        // is in
        // the brief's.
        return file.endsWith("words/Language.java")
                || file.endsWith("words/Quantities.java")
                || file.endsWith("editor/text/SourceLabel.java");
    }

    private static boolean isUsed(String key, String code) {
        if (code.contains('"' + key + '"') || code.contains('"' + key.replaceFirst("^action\\.", "") + '"')) {
            return true;
        }
        // A key whose end is computed, such as that of an enumeration's value: its beginning stands in the code.
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String beginning = key.substring(0, dot + 1);
            if (code.contains('"' + beginning + '"')
                    || code.contains('"' + beginning.replaceFirst("^action\\.(?=.)", "") + '"')) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> screens() throws IOException {
        try (Stream<Path> all = Files.list(TEXTS)) {
            List<Path> folders = all.filter(f -> Files.exists(f.resolve(f.getFileName() + ".properties")))
                    .sorted()
                    .toList();
            assertFalse(folders.isEmpty());
            return folders;
        }
    }

    private static Set<String> keys(Path folder, String ending) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(folder.getFileName() + ending))) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(CODE)) {
            return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String code() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path file : sources()) {
            files.add(Files.readString(file));
        }
        return files.stream().collect(Collectors.joining("\n"));
    }
}
