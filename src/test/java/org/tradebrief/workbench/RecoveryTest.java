package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;
import org.tradebrief.review.trail.What;
import org.tradebrief.trade.Economies;

class RecoveryTest {
    private static final Person WANG = new Person("王怡君", Role.AUTHOR);
    private static final Clock NINE = Clock.fixed(Instant.parse("2026-02-08T01:00:00Z"), ZoneOffset.UTC);
    private static final Clock TEN = Clock.fixed(Instant.parse("2026-02-08T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void whatWasDoneInTheSessionThatEndedSuddenlyIsToldOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("draft.md"), "# 簡報\n\n## 摘要\n\n第一句。\n");
        try (Workspace workspace = open(NINE)) {
            workspace.reviewing().open(file, LocalDate.parse("2026-02-08"), WANG);
        }
        try (Workspace workspace = open(TEN)) {
            edit(workspace.reviewing().desk(), "第一句。", "第二句。");
        }
        killedAfter("2026-02-08T01:30:00Z");
        try (Workspace workspace = open(TEN)) {
            Recovery recovery = workspace.recovery().orElseThrow();
            assertEquals(Instant.parse("2026-02-08T01:30:00Z"), recovery.since());
            assertTrue(recovery.whole());
            Recovery.Kept kept = recovery.briefs().getFirst();
            assertEquals("draft.md", kept.brief());
            assertEquals(1, kept.before());
            assertEquals(
                    List.of(What.EDITED),
                    kept.steps().stream().map(s -> s.what()).toList());
            assertEquals(Optional.empty(), workspace.recovery());
        }
    }

    @Test
    void aSessionThatWasClosedLeavesNothingToTell() {
        open(NINE).close();
        try (Workspace workspace = open(TEN)) {
            assertEquals(Optional.empty(), workspace.recovery());
        }
    }

    @Test
    void anEndInWhichNothingWasDoneIsToldWithoutBriefs() throws IOException {
        open(NINE).close();
        killedAfter("2026-02-08T01:30:00Z");
        try (Workspace workspace = open(TEN)) {
            assertEquals(List.of(), workspace.recovery().orElseThrow().briefs());
        }
    }

    private void killedAfter(String since) throws IOException {
        Files.writeString(
                folder.resolve("ws").resolve("lock.txt"), "program=貿易簡報工作台\npid=1\nhost=desk\nsince=" + since + "\n");
    }

    private Workspace open(Clock clock) {
        return new Workbench("測試", Economies.standard(), clock).openToWrite(folder.resolve("ws"));
    }

    private static void edit(ReviewDesk desk, String was, String is) {
        BriefRecord brief = desk.get("draft.md");
        String before = brief.content().text().parts().get(1).text();
        desk.on("draft.md", WANG).edit(1, before, before.replace(was, is));
    }
}
