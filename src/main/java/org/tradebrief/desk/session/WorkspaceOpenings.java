package org.tradebrief.desk.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.start.Openings;
import org.tradebrief.desk.start.Preparation;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.workbench.SampleWorkspace;
import org.tradebrief.workbench.SigningKeys;
import org.tradebrief.workbench.WeekInBatch;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/** Opens real workspaces. */
public final class WorkspaceOpenings implements Openings<Session> {
    private static final double READ_FROM = 0.05;
    private static final double READ_TO = 0.6;

    private final Workbench workbench;
    private final SigningKeys keys;
    private final @Nullable Path samplePlace;

    /**
     * @param keys with which people sign
     * @param samplePlace where the sample workspace lies; null for beside the person's own
     */
    public WorkspaceOpenings(Workbench workbench, SigningKeys keys, @Nullable Path samplePlace) {
        this.workbench = workbench;
        this.keys = keys;
        this.samplePlace = samplePlace;
    }

    @Override
    public boolean isWorkspace(Path folder) {
        return Workbench.isWorkspace(folder);
    }

    @Override
    public List<String> sampleSteps() {
        return List.of("database", "documents", "indicators", "index", "compose");
    }

    @Override
    public Session sample(Preparation steps) {
        steps.begin("database", 0);
        Workspace workspace = SampleWorkspace.open(workbench, SampleWorkspace.place(samplePlace), reading(steps));
        try {
            SampleWorkspace.compose(workspace, step -> steps.begin(key(step), done(step)));
            return new WorkspaceSession(workbench, workspace, keys, true, WeekInBatch.AS_OF);
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    private static String key(SampleWorkspace.Step step) {
        return switch (step) {
            case INDICATORS -> "indicators";
            case INDEX -> "index";
            case COMPOSE -> "compose";
        };
    }

    private static double done(SampleWorkspace.Step step) {
        return switch (step) {
            case INDICATORS -> READ_TO;
            case INDEX -> 0.7;
            case COMPOSE -> 0.85;
        };
    }

    @Override
    public Session open(Path folder, Preparation steps) {
        if (folder.equals(SampleWorkspace.place(samplePlace))) {
            return sample(steps);
        }
        if (!Workbench.isWorkspace(folder)) {
            throw new Refusal("WS-NONE", "這個資料夾不是工作區：" + folder + "。", "選另一個資料夾，或以「建立工作區」在空資料夾建立。");
        }
        steps.begin("database", 0);
        return session(workbench.openToWrite(folder));
    }

    @Override
    public Session create(Path folder, Preparation steps) {
        steps.begin("database", 0);
        return session(workbench.openToWrite(folder));
    }

    private Session session(Workspace workspace) {
        LocalDate latest = workspace.newestData().orElse(LocalDate.now(workbench.clock()));
        // What the window asks for first is made here, off its thread.
        workspace.reviewing().desk().briefs();
        return new WorkspaceSession(workbench, workspace, keys, false, latest);
    }

    private static Progress reading(Preparation steps) {
        return new Progress() {
            private boolean begun;

            @Override
            public void at(String step, long done, long total) {
                if (total > 0) {
                    double share = READ_FROM + (READ_TO - READ_FROM) * done / total;
                    // A few steps are enough for the eye; the rest would only wake the screen.
                    if (!begun || done % 25 == 0) {
                        steps.begin("documents", share);
                        begun = true;
                    }
                }
            }

            @Override
            public boolean isCancelled() {
                return steps.cancelled();
            }
        };
    }
}
