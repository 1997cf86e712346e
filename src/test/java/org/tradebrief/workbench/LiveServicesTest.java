package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.library.Progress;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Period;

/** The real services, only where a person switches it on: it needs a network and spends a little of their patience. */
@EnabledIfEnvironmentVariable(named = "TRADEBRIEF_LIVE", matches = "yes")
class LiveServicesTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource
    void eachServiceAnswersAsItsReaderExpects(FetchSource source) {
        Workbench workbench = Workbench.standard("test");
        try (Workspace workspace = workbench.openToWrite(temp)) {
            FetchRequest request = new FetchRequest(
                    source,
                    List.of(workbench.economies().get("DEU")),
                    EnumSet.of(Direction.EXPORT),
                    Period.year(2023),
                    null,
                    false);
            FetchReport report = workspace.fetcher(request).run(Progress.NONE);
            assertNull(report.stopped());
            assertTrue(report.count(FetchReport.State.FETCHED) > 0, report.toString());
            assertTrue(report.imported().records().values().stream().anyMatch(n -> n > 0), report.toString());
        }
    }
}
