package org.tradebrief.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tradebrief.library.Problem;
import org.tradebrief.library.Refusal;
import org.tradebrief.workbench.ImportReport;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads corpus folders and raw answers of interfaces. */
@Command(name = "import", description = "匯入文件：語料資料夾或介面的原始回應")
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "路徑", description = "檔案或資料夾，可多個")
    private List<Path> paths = List.of();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = session.write("import")) {
            ImportReport report = workspace.importer().run(paths, session.progress());
            refuseIfNothingWasOurs(report);
            workspace.searching().catchUp(session.progress());
            session.answer(Answer.of(report), () -> ImportText.of(report));
            return Exit.lookIf(!report.problems().isEmpty()).code();
        }
    }

    private static void refuseIfNothingWasOurs(ImportReport report) {
        if (report.documents().read() == 0) {
            Problem first = report.problems().getFirst();
            throw new Refusal(
                    "IMP-NOTHING",
                    report.documents().skipped() + " 個檔案都不是可匯入的資料檔，例如 " + first.path() + "：" + first.message(),
                    "指定語料資料夾、其中一層，或介面的 JSON 回應。");
        }
    }

    private record Answer(ImportCounts documents, Map<String, Long> records, List<Problem> problems) {
        static Answer of(ImportReport report) {
            return new Answer(ImportCounts.of(report), report.records(), report.problems());
        }
    }
}
