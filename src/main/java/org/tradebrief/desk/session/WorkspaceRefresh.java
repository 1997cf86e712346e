package org.tradebrief.desk.session;

import java.time.LocalDate;
import org.tradebrief.desk.refresh.Refreshing;
import org.tradebrief.library.Progress;
import org.tradebrief.trade.Economies;
import org.tradebrief.workbench.FetchReport;
import org.tradebrief.workbench.FetchRequest;
import org.tradebrief.workbench.FetchSource;
import org.tradebrief.workbench.Workspace;

/** Fetching into the open workspace; what came is found by the search at once. */
record WorkspaceRefresh(Workspace workspace, Runnable afterwards) implements Refreshing {

    @Override
    public Economies economies() {
        return workspace.economies();
    }

    @Override
    public LocalDate day() {
        return LocalDate.now(workspace.clock());
    }

    @Override
    public boolean hasKey(FetchSource source) {
        return workspace.hasKey(source);
    }

    @Override
    public FetchReport plan(FetchRequest request) {
        return workspace.fetcher(request).plan();
    }

    @Override
    public FetchReport run(FetchRequest request, Progress progress) {
        FetchReport report = workspace.fetcher(request).run(progress);
        workspace.searching().catchUp(progress);
        return report;
    }

    @Override
    public void changed() {
        afterwards.run();
    }
}
