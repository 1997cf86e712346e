package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Progress;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.VectorReport;
import org.tradebrief.search.engine.IndexState;
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
    void leavingWhileVectorsAreMadeEndsThemAndLeavesTheIndexWhole() throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpus/cn_export_control"));
        for (int i = 0; i < 300; i++) {
            String head = "# 第" + i + "件\n\n- **Source**: 商務部\n- **Fetched**: 2026-02-01\n\n## Summary\n\n";
            Files.writeString(corpus.resolve("n" + i + ".md"), head + "鎢粉出口須經許可，未經許可不得出口。\n");
        }
        Path place = folder.resolve("ws");
        AtomicReference<Throwable> ended = new AtomicReference<>();
        try (Workspace workspace = Workbench.standard("測試").openToWrite(place)) {
            workspace.importer().run(List.of(folder.resolve("corpus")), Progress.NONE);
            workspace.searching().update(Progress.NONE);
            CountDownLatch begun = new CountDownLatch(1);
            Thread work = Thread.ofPlatform().start(() -> {
                try {
                    workspace.searching().embed((step, done, total) -> begun.countDown());
                } catch (CancellationException e) {
                    ended.set(e);
                }
            });
            assertTrue(begun.await(30, TimeUnit.SECONDS));
            workspace.searching().stopEmbedding();
            work.join(30_000);
            assertFalse(work.isAlive());
            assertNotNull(ended.get());
        }
        try (Workspace again = Workbench.standard("測試").openToWrite(place)) {
            assertEquals(IndexState.READY, again.searching().state());
            assertFalse(again.searching().mend());
            assertTrue(again.searching().coverage() < 1);
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

    @Test
    void aServerThatIsAwayKeepsNobodyFromGivingPassagesTheirVectors() {
        Path balances = Path.of("sample-data/corpus/2026-02-08/us_trade_census/trade_balance");
        try (Workspace workspace = Workbench.standard("測試").openToWrite(folder.resolve("ws"))) {
            SearchSetting.QDRANT_URL.set(workspace.settings(), "http://127.0.0.1:1");
            workspace.importer().run(List.of(balances), Progress.NONE);
            workspace.searching().catchUp(Progress.NONE);
            VectorReport made = workspace.searching().embed(Progress.NONE);
            assertFalse(made.cancelled());
            assertEquals(1.0, workspace.searching().coverage());
        }
    }
}
