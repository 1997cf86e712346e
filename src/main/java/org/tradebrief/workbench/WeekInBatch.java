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

/** A week's work without a window: the sample workspace filled, its week composed, checked and exported. */
public final class WeekInBatch {
    public static final IsoWeek WEEK = new IsoWeek(2026, 6);
    public static final LocalDate AS_OF = LocalDate.of(2026, 2, 8);

    private WeekInBatch() {}

    /**
     * @param folder of the workspace
     * @param pages of the PDF
     */
    public record Done(BriefRecord brief, CheckReport report, Path folder, Path pdf, int pages) {}

    /** @param folder of the sample workspace; the PDF is put into {@code exports} below it */
    public static Done run(Workbench workbench, Path folder, Progress progress) {
        try (Workspace workspace = SampleWorkspace.open(workbench, folder, progress)) {
            BriefRecord brief = workspace.reviewing().compose(WEEK, AS_OF, progress);
            progress.at("查核數字", 0, 0);
            CheckReport report = workspace.checker().check(brief.name(), brief.markdown(), AS_OF);
            progress.at("匯出 PDF", 0, 0);
            Ready.Pdf made = workspace.publishing().draft(brief).pdf(false);
            return new Done(brief, report, folder, write(folder.resolve("exports"), made.bytes()), made.pages());
        }
    }

    private static Path write(Path exports, byte[] pdf) {
        try {
            Files.createDirectories(exports);
            Path unfinished = Files.write(Files.createTempFile(exports, ".export-", ".tmp"), pdf);
            return Files.move(unfinished, exports.resolve(WEEK + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("OUT-FILE", "無法寫出 PDF：" + exports + "。", "檢查權限與磁碟空間後再做一次。", e);
        }
    }
}
