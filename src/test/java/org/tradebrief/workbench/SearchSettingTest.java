package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Progress;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.store.disk.SettingsFile;

class SearchSettingTest {
    @TempDir
    Path folder;

    @Test
    void whatIsUsualIsNotWrittenDownAndBlanksMeanTheUsual() {
        try (Workspace workspace = Workbench.standard("測試").openToWrite(folder)) {
            SettingsFile settings = workspace.settings();
            assertEquals("float32", SearchSetting.VECTORS.of(settings));
            SearchSetting.VECTORS.set(settings, "int8");
            assertEquals("int8", SearchSetting.VECTORS.of(settings));
            SearchSetting.VECTORS.set(settings, "float32");
            assertEquals(Optional.empty(), settings.get(SearchSetting.VECTORS.key()));
            SearchSetting.QDRANT_URL.set(settings, "  ");
            assertEquals("", SearchSetting.QDRANT_URL.of(settings));
        }
    }

    @Test
    void aWrongServerAddressLeavesTheEmbeddedIndexAndIsToldByABadge() {
        try (Workspace workspace = Workbench.standard("測試").openToWrite(folder)) {
            SearchSetting.QDRANT_URL.set(workspace.settings(), "ftp://somewhere");
            workspace.searching().update(Progress.NONE);
            assertEquals("內建", workspace.searching().engine().name());
            assertEquals(
                    "QDR-URL", workspace.searching().trouble().orElseThrow().code());
        }
    }

    @Test
    void aForeignCollectionThatDoesNotAnswerIsAnsweredForByTheEmbeddedIndex() {
        try (Workspace workspace = Workbench.standard("測試").openToWrite(folder)) {
            SearchSetting.QDRANT_URL.set(workspace.settings(), "http://127.0.0.1:1");
            SearchSetting.QDRANT_COLLECTION.set(workspace.settings(), "cross-border-trade");
            assertTrue(workspace.searching().engine().name().contains("cross-border-trade"));
            workspace.searching().engine().search(SearchRequest.of("稀土", 3).mode(SearchMode.DENSE));
            assertTrue(workspace.searching().trouble().isPresent());
            assertEquals("內建", workspace.searching().engine().name());
        }
    }
}
