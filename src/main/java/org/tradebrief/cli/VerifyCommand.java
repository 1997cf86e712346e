package org.tradebrief.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tradebrief.library.Refusal;
import org.tradebrief.workbench.Verification;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells whether a PDF is what was signed. */
@Command(name = "verify", description = "驗證 PDF 是否為簽核版、由誰簽核、有無更動")
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "檔案", description = "PDF 檔")
    private Path file = Path.of("");

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = session.read("verify")) {
            Verification report = workspace.signOff().verify(read());
            session.answer(report, () -> text(report));
            return Exit.lookIf(!report.valid()).code();
        }
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("VERIFY-FILE", "讀不到這個檔案：" + file + "。", "檢查路徑與權限後再驗證一次。", e);
        }
    }

    private static String text(Verification report) {
        String seals = report.signatures().stream()
                .map(s -> "\n" + s.role() + "：" + s.name() + "，" + s.signedAt() + "，憑證 "
                        + s.fingerprint().substring(0, 16))
                .collect(Collectors.joining());
        String reasons = report.reasons().stream().map(r -> "\n" + r).collect(Collectors.joining());
        return (report.valid() ? "有效：與簽核版相同。" : "無效。") + reasons + seals;
    }
}
