package org.tradebrief.desk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Later;
import org.tradebrief.check.Missed;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.library.Progress;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.workbench.SampleWorkspace;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/** What the checker says of real texts, read on an English desk. */
@ExtendWith(SampleFacts.class)
class EvidenceInEnglishTest {
    private static final Path TEXTS = Path.of("src/test/resources/org/tradebrief/check/unseen");

    private final Interpreter interpreter = new Interpreter(Phrasebook.standard(), Map.of());
    private final Set<String> chinese = new TreeSet<>();
    private int read;

    @Test
    void ofTextsByOtherHandsNoChineseIsLeft(Checker checker) throws IOException {
        try (Stream<Path> texts = Files.list(TEXTS)) {
            for (Path text :
                    texts.filter(t -> t.toString().endsWith(".md")).sorted().toList()) {
                read(checker.check("text.md", Files.readString(text), SampleFacts.DAY));
            }
        }
        assertTrue(read > 2000, "only " + read + " sentences were read");
        assertEquals("", String.join("\n", chinese));
    }

    @Test
    void ofOurOwnBriefNoChineseIsLeft(@TempDir Path folder) {
        try (Workspace workspace = SampleWorkspace.open(Workbench.standard("測試"), folder, Progress.NONE)) {
            BriefRecord brief =
                    workspace.reviewing().compose(IsoWeek.parse("2026-W06"), SampleFacts.DAY, Progress.NONE);
            read(workspace.checker().check(brief.name(), brief.markdown(), SampleFacts.DAY));
            brief.content().flags().values().forEach(flags -> flags.forEach(flag -> read(flag.reason())));
        }
        assertTrue(read > 300, "only " + read + " sentences were read");
        assertEquals("", String.join("\n", chinese));
    }

    /** But for the value that is due: it is in the words of the text that it would stand in. */
    private void read(CheckReport report) {
        for (Figure figure : report.figures()) {
            read(figure.message());
            read(figure.subject());
            figure.computation().forEach(this::read);
            read(figure.placement());
            Later later = figure.later();
            if (later != null) {
                read(later.now());
                read(later.then());
            }
        }
        report.missed().stream().map(Missed::message).forEach(this::read);
    }

    private void read(String text) {
        read++;
        String english = interpreter.english(text);
        if (Cited.leavesChinese(english)) {
            chinese.add(text + "\n    " + english);
        }
    }
}
