package org.tradebrief.workbench;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program may be killed while it edits, decides, signs and exports. {@link KilledSigning} does it as often as one likes. */
class KilledSigningTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aKilledProgramLeavesNoBrokenFileAndLosesNoAct() throws Exception {
        KilledSigning killing = new KilledSigning(folder, 7);
        killing.once();
        killing.once();
    }
}
