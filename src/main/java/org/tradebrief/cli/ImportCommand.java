package org.tradebrief.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tradebrief.library.Problem;
import org.tradebrief.library.Refusal;
import org.tradebrief.workbench.ImportReport;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads corpus folders and raw answers of interfaces. */
@Command(name = "import", description = "匯入文件：語料資料夾或介面的原始回應")
final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

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
            session.answer(Answer.of(report), () -> text(report));
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

    private static String text(ImportReport report) {
        ImportReport.Documents d = report.documents();
        StringBuilder text = new StringBuilder("文件 " + d.seen() + "：新 " + d.added() + "，未變 " + d.unchanged() + "，略過 "
                + d.skipped() + "\n記錄 " + records(report.records()));
        report.problems().stream().limit(SHOWN).forEach(p -> text.append('\n').append(line(p)));
        int more = report.problems().size() - SHOWN;
        if (more > 0) {
            text.append("\n… 另有 ").append(more).append(" 項，以 --json 列出全部");
        }
        return text.toString();
    }

    private static String records(Map<String, Long> records) {
        return records.isEmpty()
                ? "0"
                : records.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining("，"));
    }

    private static String line(Problem p) {
        return p.path() + (p.line() > 0 ? ":" + p.line() : "") + "  " + p.message() + "（" + p.code() + "）";
    }

    private record Answer(Documents documents, Map<String, Long> records, List<Problem> problems) {
        static Answer of(ImportReport report) {
            ImportReport.Documents d = report.documents();
            return new Answer(
                    new Documents(d.read(), d.added(), d.unchanged(), d.skipped()),
                    report.records(),
                    report.problems());
        }
    }

    private record Documents(int read, @JsonProperty("new") int added, int unchanged, int skipped) {}
}
