package org.tradebrief.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.store.WorkspacePlace;
import org.tradebrief.store.WorkspaceStore;
import org.tradebrief.trade.Economies;

/**
 * The composition root: knows what all workspaces share and opens one. Both drivers start here.
 *
 * @param program what other programs are told if they meet the lock: 貿易簡報工作台, tradebrief import
 */
public record Workbench(String program, Economies economies, Clock clock, Secrets secrets) {

    /** A workbench that knows no keys. */
    public Workbench(String program, Economies economies, Clock clock) {
        this(program, economies, clock, Secrets.none());
    }

    /** The workbench of this machine. */
    public static Workbench standard(String program) {
        return new Workbench(program, Economies.standard(), Clock.systemUTC(), Secrets.ofThisPerson());
    }

    /** Where the workspace lies: as chosen, else as {@code TRADEBRIEF_HOME} says, else by the system's convention. */
    public static Path place(@Nullable Path chosen) {
        return WorkspacePlace.of(
                chosen,
                Map.copyOf(System.getenv()),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }

    public static boolean isWorkspace(Path folder) {
        return WorkspaceStore.exists(folder);
    }

    /** Opens to read and write, making the workspace where there is none. Refuses when another program writes to it. */
    public Workspace openToWrite(Path folder) {
        Workspace workspace =
                new Workspace(WorkspaceStore.openToWrite(folder, program, economies, clock), economies, clock, secrets);
        workspace.keepRegister();
        return workspace;
    }

    /** Opens to read, beside a program that writes. Refuses where there is no workspace. */
    public Workspace openToRead(Path folder) {
        return new Workspace(WorkspaceStore.openToRead(folder, program, economies, clock), economies, clock, secrets);
    }
}
