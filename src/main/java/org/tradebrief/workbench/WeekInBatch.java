package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.CheckReport;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefRecord;

/** A week's work without a window: a workspace's week composed, checked and exported. */
public final class WeekInBatch {
    public static final IsoWeek WEEK = new IsoWeek(2026, 6);
    public static final LocalDate AS_OF = LocalDate.of(2026, 2, 8);

    private WeekInBatch() {}

    /**
     * @param folder of the workspace
     * @param pages of the PDF
     */
    public record Done(BriefRecord brief, CheckReport report, Path folder, Path pdf, int pages) {}

    /** The sample's week; it is made and filled where it is missing. The PDF is put into {@code exports} in its folder. */
    public static Done ofSample(Workbench workbench, Path folder, Progress progress) {
        try (Workspace workspace = SampleWorkspace.open(workbench, folder, progress)) {
            return run(workspace, WEEK, AS_OF, progress);
        }
    }

    /** The week of the newest document in a person's own workspace, as of that document's day. Refuses where it has none. */
    public static Done ofWorkspace(Workbench workbench, Path folder, Progress progress) {
        try (Workspace workspace = workbench.openToWrite(folder)) {
            LocalDate day = workspace
                    .newestData()
                    .orElseThrow(() -> new Refusal("WS-EMPTY", "這個工作區還沒有來源文件：" + folder + "。", "先匯入文件，再做一次。"));
            return run(workspace, IsoWeek.of(day), day, progress);
        }
    }

    private static Done run(Workspace workspace, IsoWeek week, LocalDate asOf, Progress progress) {
        BriefRecord brief = workspace.reviewing().compose(week, asOf, progress);
        progress.at("查核數字", 0, 0);
        CheckReport report = workspace
                .checker()
                .check(brief.name(), brief.markdown(), brief.content().asOf());
        progress.at("匯出 PDF", 0, 0);
        Ready.Pdf made = workspace.publishing().draft(brief).pdf(false);
        Path pdf = write(workspace.folder().resolve("exports"), week, made.bytes());
        return new Done(brief, report, workspace.folder(), pdf, made.pages());
    }

    private static Path write(Path exports, IsoWeek week, byte[] pdf) {
        try {
            Files.createDirectories(exports);
            Path unfinished = Files.write(Files.createTempFile(exports, ".export-", ".tmp"), pdf);
            return Files.move(unfinished, exports.resolve(week + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("OUT-FILE", "無法寫出 PDF：" + exports + "。", "檢查權限與磁碟空間後再做一次。", e);
        }
    }
}
