package org.tradebrief.cli;

import java.nio.file.Path;
import org.tradebrief.workbench.PreparedSample;
import org.tradebrief.workbench.Workbench;

/** Makes the sample workspace that a package brings. The build of packages runs it. */
final class SampleMaker {
    private SampleMaker() {}

    /** @param args the folder to make it in, not there yet */
    public static void main(String[] args) {
        PreparedSample.make(Workbench.standard("packaging"), Path.of(args[0]));
        // Threads of the embedder may still wait.
        System.exit(Exit.DONE.code());
    }
}
