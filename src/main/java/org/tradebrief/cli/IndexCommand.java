package org.tradebrief.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tradebrief.search.IndexReport;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;

/** Brings the search index up to the library. */
@Command(name = "index", description = "更新搜尋索引；索引損壞時由文件重建")
final class IndexCommand implements Callable<Integer> {
    private final Session session;

    IndexCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = session.read("index")) {
            IndexReport report = workspace.searching().update(session.progress());
            session.answer(Answer.of(report), () -> text(report));
            return Exit.DONE.code();
        }
    }

    private static String text(IndexReport report) {
        String before = switch (report.before()) {
            case EMPTY, READY -> "";
            case OUTDATED -> "索引由另一版程式建立，已由文件重建。\n";
            case DAMAGED -> "索引已損壞，已由文件重建。\n";
        };
        return before + "索引：新 " + report.added() + "，移除 " + report.removed() + "，未變 " + report.unchanged() + "，空文件 "
                + report.stubs().size() + "（未編入）";
    }

    private record Answer(IndexState before, int added, int removed, int unchanged, List<String> stubs) {
        static Answer of(IndexReport report) {
            return new Answer(report.before(), report.added(), report.removed(), report.unchanged(), report.stubs());
        }
    }
}
