package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.check.Figure;
import org.tradebrief.publish.Proceedings;
import org.tradebrief.publish.Proceedings.Decided;
import org.tradebrief.publish.Proceedings.Said;
import org.tradebrief.review.BriefActs;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

class WrittenProceedingsTest {
    private static final Person LIN = new Person("林怡君", Role.AUTHOR);
    private static final Person CHEN = new Person("陳柏宏", Role.APPROVER);
    private static final String TEXT = "# 簡報\n\n## 摘要\n\n2024 年臺灣對美國出口 1,000 億美元。\n";

    @TempDir
    Path temp;

    private Workspace workspace;
    private ReviewDesk desk;
    private String name;

    @BeforeEach
    void openBrief() throws IOException {
        workspace = Workbench.standard("測試").openToWrite(temp.resolve("w"));
        desk = workspace.reviewing().desk();
        Path file = Files.writeString(temp.resolve("外來.md"), TEXT);
        name = workspace
                .reviewing()
                .open(file, LocalDate.parse("2026-02-08"), LIN)
                .name();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Proceedings written() {
        return WrittenProceedings.of(desk.get(name), desk.trail(name));
    }

    private static String said(Decided decided) {
        return String.join("｜", decided.who(), decided.what(), decided.about(), decided.why());
    }

    private Figure figure() {
        BriefRecord brief = desk.get(name);
        return workspace
                .checker()
                .check(name, brief.markdown(), LocalDate.parse("2026-02-08"))
                .figures()
                .getFirst();
    }

    @Test
    void everyDecisionIsToldWithWhoWhatAndWhy() {
        BriefActs lin = desk.on(name, LIN);
        lin.accept(1, "已與來源核對");
        lin.notAClaim(figure(), "引用對方的話");
        lin.withdrawWaiver(desk.get(name).content().waivers().getFirst().entry());
        assertEquals(
                List.of(
                        "林怡君（撰稿人）｜接受章節｜摘要｜已與來源核對",
                        "林怡君（撰稿人）｜標為非數字陳述｜" + figure().text() + "｜引用對方的話",
                        "林怡君（撰稿人）｜收回決定｜" + figure().text() + "｜"),
                written().decisions().stream().map(WrittenProceedingsTest::said).toList());
    }

    @Test
    void whatWasUndoneIsNoDecisionUntilItIsRedone() {
        BriefActs lin = desk.on(name, LIN);
        lin.accept(1, "看過");
        lin.undo();
        assertEquals(List.of(), written().decisions());
        lin.redo();
        assertEquals(1, written().decisions().size());
    }

    @Test
    void aThreadIsToldWithItsPassageAndItsAnswers() {
        int start = TEXT.indexOf("## 摘要");
        desk.on(name, CHEN).comments().add(start, TEXT.indexOf("臺灣"), "出處？");
        long comment = desk.get(name).annotations().getFirst().entry();
        desk.on(name, LIN).comments().reply(comment, "見附錄。");
        desk.on(name, LIN).comments().resolve(comment);
        Proceedings.Thread thread = written().threads().getFirst();
        assertEquals("摘要 2024 年", thread.passage());
        assertEquals(true, thread.resolved());
        assertEquals(
                List.of("陳柏宏（核准人） 出處？", "林怡君（撰稿人） 見附錄。"),
                thread.said().stream().map(WrittenProceedingsTest::words).toList());
    }

    private static String words(Said said) {
        return said.who() + " " + said.text();
    }
}
