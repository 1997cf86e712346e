package org.tradebrief.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkspacePlaceTest {
    private static final Path HOME = Path.of("/home/lin");

    @Test
    void eachSystemKeepsItWhereItsProgramsKeepData() {
        assertEquals(Path.of("/home/lin/.local/share/tradebrief"), WorkspacePlace.of(null, Map.of(), "Linux", HOME));
        assertEquals(
                Path.of("/data/tradebrief"), WorkspacePlace.of(null, Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME));
        assertEquals(
                Path.of("/home/lin/Library/Application Support/Tradebrief"),
                WorkspacePlace.of(null, Map.of("XDG_DATA_HOME", "/data"), "Mac OS X", HOME));
        assertEquals(
                Path.of("/roaming/Tradebrief"),
                WorkspacePlace.of(null, Map.of("APPDATA", "/roaming"), "Windows 11", HOME));
    }

    @Test
    void aRelativeDataFolderIsIgnored() {
        assertEquals(
                Path.of("/home/lin/.local/share/tradebrief"),
                WorkspacePlace.of(null, Map.of("XDG_DATA_HOME", "data"), "Linux", HOME));
    }

    @Test
    void theVariableComesBeforeTheSystemAndTheChoiceBeforeBoth() {
        Map<String, String> environment = Map.of("TRADEBRIEF_HOME", "/team");
        assertEquals(Path.of("/team"), WorkspacePlace.of(null, environment, "Linux", HOME));
        assertEquals(Path.of("/mine"), WorkspacePlace.of(Path.of("/mine"), environment, "Linux", HOME));
    }
}
