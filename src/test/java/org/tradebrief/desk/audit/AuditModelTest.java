package org.tradebrief.desk.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.desk.review.ReviewBench;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefActs;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;
import org.tradebrief.review.trail.What;
import org.tradebrief.workbench.TrailFile;

class AuditModelTest {
    private static final Person CHEN = new Person("陳柏宏", Role.APPROVER);

    @TempDir
    Path folder;

    private ReviewBench bench;
    private AuditModel model;
    private final List<Exception> failures = new ArrayList<>();
    private final List<AuditModel.Verified> told = new ArrayList<>();

    @BeforeEach
    void workALittle() {
        bench = new ReviewBench(folder.resolve("ws"));
        BriefActs wang = bench.desk().on(ReviewBench.NAME, bench.person);
        String before = bench.desk()
                .get(ReviewBench.NAME)
                .content()
                .text()
                .parts()
                .get(1)
                .text();
        wang.edit(1, before, before.replace("收窄", "縮小"));
        bench.desk().on(ReviewBench.NAME, CHEN).comments().add(0, 3, "=HYPERLINK(\"x\")");
        wang.undo();
        model = new AuditModel(
                new Trails() {
                    @Override
                    public List<Entry> of(String brief) {
                        return bench.desk().trail(brief);
                    }

                    @Override
                    public byte[] json(List<Entry> entries) {
                        return TrailFile.write(entries);
                    }

                    @Override
                    public List<Entry> read(byte[] json) {
                        return TrailFile.read(json);
                    }
                },
                new Tasks(Runnable::run, Runnable::run, ReviewBench.CLOCK),
                failures::add);
        model.open(ReviewBench.NAME);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<What> shown() {
        return model.shown().stream().map(Entry::what).toList();
    }

    @Test
    void theLatestStandsFirstAndTheChainIsWhole() {
        assertEquals(List.of(What.UNDID, What.COMMENTED, What.EDITED, What.COMPOSED), shown());
        assertEquals(List.of(), model.faultsProperty().get());
        assertEquals(4, model.count());
    }

    @Test
    void itIsFilteredByPersonByDeedAndByWords() {
        model.whoProperty().set(Optional.of("陳柏宏"));
        assertEquals(List.of(What.COMMENTED), shown());
        model.whoProperty().set(Optional.empty());
        model.whatProperty().set(Optional.of(What.EDITED));
        assertEquals(List.of(What.EDITED), shown());
        model.whatProperty().set(Optional.empty());
        model.wordsProperty().set("hyperlink");
        assertEquals(List.of(What.COMMENTED), shown());
    }

    @Test
    void anExportedTrailIsHeldAgainstItsHashesAndTheWorkspace() throws IOException {
        Path file = Files.write(folder.resolve("audit.json"), model.file("audit.json", What::chinese));
        model.verify(file, told::add);
        assertTrue(told.getLast().isValid());
        bench.desk().on(ReviewBench.NAME, CHEN).comments().add(0, 3, "後來的一則");
        model.verify(file, told::add);
        assertTrue(told.getLast().isValid());
        assertEquals(1, told.getLast().since());
    }

    @Test
    void aChangedExportIsFound() throws IOException {
        String json = new String(model.file("audit.json", What::chinese), StandardCharsets.UTF_8);
        Path changed = Files.writeString(folder.resolve("changed.json"), json.replace("陳柏宏", "林怡君"));
        model.verify(changed, told::add);
        assertFalse(told.getLast().isValid());
        assertEquals(3, told.getLast().faults().getFirst().line());
        Path other = Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");
        model.verify(other, told::add);
        assertEquals("REV-TRAIL-FILE", ((Refusal) failures.getFirst()).code());
    }

    @Test
    void aSheetRunsNothingOfWhatPeopleWrote() {
        String csv = new String(model.file("audit.csv", What::chinese), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFFseq,at,who,"), csv.substring(0, 20));
        assertTrue(csv.contains("\"'=HYPERLINK"), csv);
    }

    @Test
    void theFileReadAgainIsTheSameTrail() {
        List<Entry> entries = bench.desk().trail(ReviewBench.NAME);
        assertEquals(entries, TrailFile.read(TrailFile.write(entries)));
    }
}
