package org.tradebrief.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.workbench.Ready;
import org.tradebrief.workbench.Reviewing;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a brief as PDF, web page, workbook, Word document or Markdown. */
@Command(name = "export", description = "匯出簡報；未簽核的 PDF 帶草稿浮水印")
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "週或檔案", description = "審核中的簡報（2026-W06）或一份 Markdown 檔")
    private String brief = "";

    @Option(names = "--as-of", paramLabel = "日期", description = "查核外來檔案時的資料截止日；預設今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--pdf", paramLabel = "檔案", description = "寫出 PDF")
    private @Nullable Path pdf;

    @Option(names = "--html", paramLabel = "檔案", description = "寫出單一網頁")
    private @Nullable Path html;

    @Option(names = "--xlsx", paramLabel = "檔案", description = "寫出試算表")
    private @Nullable Path xlsx;

    @Option(names = "--docx", paramLabel = "檔案", description = "寫出 Word 文件")
    private @Nullable Path docx;

    @Option(names = "--markdown", paramLabel = "檔案", description = "寫出 Markdown")
    private @Nullable Path markdown;

    @Option(names = "--annex", description = "PDF 附上決定與註解；簽核版則在簽核時選")
    private boolean annex;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (pdf == null && html == null && xlsx == null && docx == null && markdown == null) {
            throw new ParameterException(spec.commandLine(), "缺少 --pdf、--html、--xlsx、--docx 或 --markdown");
        }
        try (Workspace workspace = session.read("export")) {
            if (pdf != null) {
                workspace.publishing().expectPdf();
            }
            Optional<BriefRecord> found = workspace.reviewing().desk().find(brief);
            Answer answer = found.isPresent() ? record(workspace, found.get()) : file(workspace);
            session.answer(answer, answer::text);
            return Exit.lookIf(!answer.missing().isEmpty()).code();
        }
    }

    private Answer record(Workspace workspace, BriefRecord found) {
        Optional<byte[]> signed = workspace.signOff().record(found);
        if (annex && pdf != null && signed.isPresent()) {
            throw new Refusal(
                    "EXP-ANNEX",
                    found.name() + " 已簽核，PDF 的頁面不能再加附件。",
                    "去掉 --annex 匯出簽核版；要附上決定與註解，由撰稿人以 sign --annex 重新簽核。");
        }
        return write(workspace.publishing().draft(found), found.markdown(), signed);
    }

    private Answer file(Workspace workspace) {
        Path file = Path.of(brief);
        if (!Files.exists(file)) {
            workspace.reviewing().desk().get(brief);
        }
        String text = Reviewing.read(file);
        LocalDate day = asOf != null ? asOf : LocalDate.now(workspace.clock());
        Ready ready = workspace.publishing().ofText(file.getFileName().toString(), text, day);
        return write(ready, text, Optional.empty());
    }

    private Answer write(Ready ready, String text, Optional<byte[]> signed) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Ready.Pdf made = pdf == null ? null : signed.map(Ready.Pdf::of).orElseGet(() -> ready.pdf(annex));
        if (made != null) {
            add(files, pdf, made::bytes);
        }
        add(files, html, ready::html);
        add(files, xlsx, ready::xlsx);
        add(files, docx, ready::docx);
        add(files, markdown, () -> text.getBytes(StandardCharsets.UTF_8));
        files.forEach((path, bytes) -> OutFile.write(Path.of(path), bytes));
        return new Answer(
                String.join("、", files.keySet()),
                made == null ? 0 : made.pages(),
                signed.isPresent() && pdf != null,
                made == null ? List.of() : made.missing());
    }

    private static void add(Map<String, byte[]> files, @Nullable Path path, Supplier<byte[]> bytes) {
        if (path != null) {
            files.put(path.toString(), bytes.get());
        }
    }

    /** @param missing characters that no font has; they stand as 〓 on the page */
    private record Answer(String out, int pages, boolean signed, List<String> missing) {
        String text() {
            String what = signed ? "簽核版" : "草稿";
            String gaps = missing.isEmpty() ? "" : "\n字型缺字，以〓代替：" + String.join(" ", missing);
            return "已匯出" + what + "：" + out + (pages > 0 ? "（" + pages + " 頁）" : "") + gaps;
        }
    }
}
