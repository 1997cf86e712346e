package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void aPlusPartsTheCommandLinesAndAnEmptyOneIsTheDesk() {
        assertEquals(
                List.of("export 2026-W06", "check a.md", ""), lines("export", "2026-W06", "+", "check", "a.md", "+"));
        assertEquals(List.of("open"), lines("open"));
    }

    private static List<String> lines(String... args) {
        return Rehearsal.lines(args).stream()
                .map(line -> String.join(" ", Arrays.asList(line)))
                .toList();
    }
}
