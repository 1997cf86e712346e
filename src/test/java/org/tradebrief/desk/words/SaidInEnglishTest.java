package org.tradebrief.desk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a lower room can say to a person has its English, and the phrasebook holds nothing that no room says. */
class SaidInEnglishTest {
    private static final Path CODE = Path.of("src/main/java/org/tradebrief");

    /** The register that comes with the program, which names laws and sectors. */
    private static final Path COMES_ALONG = Path.of("assets/register");

    /** Rooms whose words reach the desk. The command line stays Chinese, and so does what measures the checker. */
    private static final List<String> ROOMS = List.of(
            "library",
            "text",
            "policy",
            "trade",
            "search",
            "brief",
            "check",
            "review",
            "publish",
            "index",
            "store",
            "source",
            "workbench",
            "desk");

    /** What is said with the help of: refusals, problems of what comes in, steps of work, findings of the checker. */
    private static final Set<String> CALLS = Set.of(
            "Refusal",
            "Problem",
            "Unfit",
            "Failed",
            "skipped",
            "LeftOut",
            "refused",
            "progress",
            "at",
            "unsupported",
            "note",
            "asUnsure",
            "Unplaced",
            "Blocker",
            "Origin",
            "GateCode",
            "NotComparable",
            "stop",
            "reason");

    private final Interpreter interpreter = new Interpreter(Phrasebook.standard(), Map.of());

    @Test
    void everythingThatTheRoomsSayHasItsEnglish() throws IOException {
        List<String> without = new ArrayList<>();
        int all = 0;
        for (String room : ROOMS) {
            for (Sayings.Saying saying : Sayings.in(CODE.resolve(room), CALLS)) {
                all++;
                String english = interpreter.english(saying.text());
                // What is put before may be a sentence of its own.
                String apart = interpreter.english(saying.text().replace(Sayings.FILLED, Sayings.FILLED + "。"));
                if (Cited.leavesChinese(english) && Cited.leavesChinese(apart)) {
                    without.add(saying.where() + ": " + saying.text() + " -> " + english);
                }
            }
        }
        assertTrue(all > 500, "only " + all + " were found");
        assertEquals("", String.join("\n", without));
    }

    /** A form whose words stand nowhere is of a sentence that was changed or went. */
    @Test
    void nothingInThePhrasebookIsLeftOver() throws IOException {
        String code = code();
        List<String> leftOver = Phrasebook.standard().all().stream()
                .filter(form -> !form.pieces().stream().allMatch(piece -> stands(piece, code)))
                .map(form -> String.join("{}", form.pieces()))
                .toList();
        assertEquals("", String.join("\n", leftOver));
    }

    /** Whether the words are put together from what stands in the sources, of which one part may be a single character. */
    private static boolean stands(String piece, String code) {
        return Stream.of(piece.split("[^\\p{IsHan}]+")).allMatch(words -> isMadeOf(words, code, true));
    }

    private static boolean isMadeOf(String words, String code, boolean single) {
        if (words.isEmpty()) {
            return true;
        }
        for (int end = words.length(); end >= (single ? 1 : 2); end--) {
            if (code.contains(words.substring(0, end)) && isMadeOf(words.substring(end), code, single && end > 1)) {
                return true;
            }
        }
        return false;
    }

    private static String code() throws IOException {
        return text(CODE, ".java") + text(COMES_ALONG, ".csv");
    }

    private static String text(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(SaidInEnglishTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
