package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Role;
import org.tradebrief.review.trail.What;

/** Kills a program that edits, decides, signs and exports at random moments, and looks each time whether anything is broken. */
final class KilledSigning {
    private final Path folder;
    private final Random random;
    private int acts;
    private long signatures;

    KilledSigning(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** @param args how often to kill, and in which folder */
    public static void main(String[] args) throws Exception {
        int kills = Integer.parseInt(args[0]);
        KilledSigning killing = new KilledSigning(
                Files.createDirectories(Path.of(args[1])), args.length > 2 ? Long.parseLong(args[2]) : 1);
        for (int kill = 1; kill <= kills; kill++) {
            killing.once();
            System.out.println(
                    kill + " kills, " + killing.acts + " acts, " + killing.signatures + " signatures: nothing broken");
        }
    }

    /** Starts the program, kills it some time after its first act, and examines what it left. */
    void once() throws Exception {
        Path said = folder.resolve("said.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SigningProgram.class.getName(),
                        folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        while (Files.size(said) == 0 && program.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(3000));
        assertTrue(program.isAlive(), () -> errors());
        program.destroyForcibly().waitFor();
        examine(lines(said));
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Lines that were ended; what follows the last end of line was not said. */
    private static List<String> lines(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void examine(List<String> said) throws IOException {
        acts += said.size();
        try (Workspace workspace = Workbench.standard("測試").openToWrite(folder.resolve("w"))) {
            BriefRecord brief = workspace.reviewing().desk().briefs().getFirst();
            assertEquals(List.of(), workspace.reviewing().desk().verify(brief.name()));
            List<Entry> trail = workspace.reviewing().desk().trail(brief.name());
            acknowledged(said, trail);
            signatures = trail.stream().filter(e -> e.what() == What.SIGNED).count();
            if (brief.signature(Role.AUTHOR).isPresent()) {
                byte[] record = workspace.signOff().record(brief).orElseThrow();
                assertEquals(List.of(), workspace.signOff().verify(record).reasons());
            }
        }
        exportsAreWhole();
    }

    /** Every act that was told of is in the trail. */
    private static void acknowledged(List<String> said, List<Entry> trail) {
        Set<String> kept = trail.stream().map(Entry::hash).collect(Collectors.toSet());
        for (String act : said) {
            assertTrue(act.equals("exported") || kept.contains(act), () -> act + " is not in the trail");
        }
    }

    private void exportsAreWhole() throws IOException {
        Path pdf = folder.resolve("out.pdf");
        if (Files.exists(pdf)) {
            String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
            assertTrue(text.startsWith("%PDF-") && text.stripTrailing().endsWith("%%EOF"), "a broken PDF");
        }
        Path docx = folder.resolve("out.docx");
        if (Files.exists(docx)) {
            try (ZipFile zip = new ZipFile(docx.toFile())) {
                assertTrue(zip.size() > 10, "a broken DOCX");
            }
        }
    }
}
