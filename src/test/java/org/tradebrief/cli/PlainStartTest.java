package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Refusal;

class PlainStartTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void theDeskAndItsFilesNeedNoParser() {
        assertEquals(Optional.of(new PlainStart(List.of())), PlainStart.of());
        assertEquals(
                Optional.of(new PlainStart(List.of(Path.of("週報 一.md"), Path.of("corpus")))),
                PlainStart.of("open", "週報 一.md", "corpus"));
    }

    @Test
    void optionsAndOtherCommandsGoToTheParser() {
        assertTrue(PlainStart.of("open", "--help").isEmpty());
        assertTrue(PlainStart.of("--workspace", "w").isEmpty());
        assertTrue(PlainStart.of("hhi").isEmpty());
    }

    @Test
    void theWindowGetsTheFilesAsAbsolutePaths() {
        List<Path> shown = new ArrayList<>();
        int exit =
                new PlainStart(List.of(Path.of("a.md"))).run(console, (session, files, sample) -> shown.addAll(files));
        assertEquals(0, exit);
        assertEquals(List.of(Path.of("a.md").toAbsolutePath()), shown);
    }

    @Test
    void aRefusalIsTheOneLineThatEveryCommandPrints() {
        int exit = new PlainStart(List.of()).run(console, (session, files, sample) -> {
            throw new Refusal("DSK-BUSY", "工作台已經開著，但沒有回應。", "等它忙完。");
        });
        assertEquals(1, exit);
        assertEquals(
                new Refusal("DSK-BUSY", "工作台已經開著，但沒有回應。", "等它忙完。").line(),
                err.toString(StandardCharsets.UTF_8).strip());
    }
}
