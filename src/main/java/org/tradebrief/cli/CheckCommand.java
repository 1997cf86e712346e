package org.tradebrief.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.Draft;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.BriefWeek;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.measure.Edit;
import org.tradebrief.check.measure.Measuring;
import org.tradebrief.check.measure.Score;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Findings;
import org.tradebrief.workbench.Reviewing;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks every figure of a text, or measures the checker on a labelled one. */
@Command(name = "check", description = "逐一查核文稿裡的數字陳述")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "文稿", description = "Markdown 檔，或工作區裡的週次，如 2026-W06")
    private String text = "";

    @Option(names = "--as-of", paramLabel = "日期", description = "以哪一天的資料為準；預設簡報的截止日，其次該週週日，其次今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--all", description = "連同無依據的陳述一併列出")
    private boolean all;

    @Option(names = "--sarif", description = "以 SARIF 2.1.0 印出")
    private boolean sarif;

    @Option(names = "--measure", paramLabel = "標註檔", description = "以逐行 JSON 的標註量測：找到、判對、指正屬實")
    private @Nullable Path labels;

    @Option(names = "--edits", paramLabel = "改動檔", description = "與 --measure 並用：逐行 JSON 的改動")
    private @Nullable Path edits;

    CheckCommand(Session session) {
        this.session = session;
    }

    /** A text with the day that it is checked for. */
    private record Checked(String name, String markdown, LocalDate asOf, Optional<BriefRecord> record) {}

    @Override
    public Integer call() {
        try (Workspace workspace = session.read("check")) {
            Checked checked = checked(workspace);
            return labels == null ? check(workspace, checked) : measure(workspace, checked, labels);
        }
    }

    private Checked checked(Workspace workspace) {
        LocalDate today = LocalDate.now(workspace.clock());
        Path file = Path.of(text);
        if (Files.isRegularFile(file) || !isWeek(text)) {
            String markdown = Reviewing.read(file);
            String name = file.getFileName().toString();
            return new Checked(
                    name, markdown, asOf == null ? BriefWeek.asOf(name, markdown, today) : asOf, Optional.empty());
        }
        Optional<BriefRecord> record = workspace.reviewing().desk().find(text);
        if (record.isPresent()) {
            BriefRecord brief = record.get();
            return new Checked(
                    text, brief.markdown(), asOf == null ? brief.content().asOf() : asOf, record);
        }
        Draft draft = workspace
                .composing()
                .draft(IsoWeek.parse(text))
                .orElseThrow(() -> new Refusal(
                        "CHK-NONE", "工作區裡沒有 " + text + " 的簡報。", "先執行 tradebrief draft " + text + "，或改給 Markdown 檔。"));
        return new Checked(text, draft.text().markdown(), asOf == null ? draft.asOf() : asOf, Optional.empty());
    }

    private static boolean isWeek(String text) {
        try {
            IsoWeek.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Integer check(Workspace workspace, Checked checked) {
        CheckReport report =
                workspace.checker().check(checked.name(), checked.markdown(), checked.asOf(), session.progress());
        Map<Figure, String> waived = new HashMap<>();
        checked.record()
                .ifPresent(r -> Findings.of(r, report)
                        .disputed()
                        .forEach(d -> d.waiver().ifPresent(w -> waived.put(d.figure(), w.why()))));
        CheckAnswer answer = CheckAnswer.of(report, waived);
        if (sarif) {
            session.console().say(Sarif.write(answer, text));
        } else {
            session.answer(answer, () -> answer.text(all));
        }
        return Exit.lookIf(answer.open() > 0).code();
    }

    private Integer measure(Workspace workspace, Checked checked, Path labelled) {
        List<Edit> changes = edits == null ? List.of() : LabelFiles.edits(edits);
        Score score = new Measuring(workspace.checker(), checked.asOf())
                .measure(checked.name(), checked.markdown(), LabelFiles.labels(labelled), changes);
        session.answer(score, () -> text(score));
        return Exit.lookIf(!score.misses().isEmpty()).code();
    }

    private static String text(Score s) {
        StringBuilder out = new StringBuilder();
        out.append(line("找到", s.found(), s.labels(), s.foundShare()))
                .append(line("判對", s.right(), s.found(), s.rightShare()))
                .append(line("指正屬實", s.trueAccusations(), s.accusations(), s.trueShare()));
        if (s.mustFlag() + s.harmless() > 0) {
            out.append(line("改動標出", s.flagged(), s.mustFlag(), s.flaggedShare()))
                    .append("無害改動 ")
                    .append(s.harmless())
                    .append("：變差 ")
                    .append(s.worse())
                    .append("、消失 ")
                    .append(s.vanished())
                    .append('\n');
        }
        s.misses().forEach(m -> out.append("  ").append(m).append('\n'));
        return out.toString().stripTrailing();
    }

    private static String line(String what, int part, int whole, double share) {
        return String.format(Locale.ROOT, "%s %d／%d（%.1f%%）%n", what, part, whole, share * 100);
    }
}
