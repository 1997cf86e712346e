package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.desk.instance.Handed;

/** Whoever starts the program again looks at the window that is open: it says what became of that start. */
class LaterStartTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    @Test
    void theWindowOpensWhatALaterStartAsksForAndSaysSo() throws Exception {
        DeskWindow window = place.open(new TestDesk(folder));
        assertEquals("工作台已經開著，改在這個視窗開啟：示範工作區。", handOn(window, null, true));
        FxThread.await("the sample", () -> window.scene().lookup(".verdict-bar") != null);
        assertEquals("已經在這個視窗裡開著：示範工作區。", handOn(window, null, true));
        Path other = folder.resolve("另一個");
        assertEquals("工作台已經開著，改在這個視窗開啟：" + other + "。", handOn(window, other, false));
        FxThread.await("the other", () -> window.scene().lookup(".without-brief") != null);
        assertEquals("工作台已經開著，就是這個視窗。", handOn(window, null, false));
    }

    /** @return what the window says of it */
    private static String handOn(DeskWindow window, @Nullable Path workspace, boolean sample) {
        return FxThread.run(() -> {
            window.receive(new Handed(workspace, sample, List.of()));
            return window.notices().open().getLast().text();
        });
    }
}
