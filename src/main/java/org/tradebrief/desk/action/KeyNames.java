package org.tradebrief.desk.action;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Writes keys as people read them: {@code Ctrl Shift O}, {@code ←}. */
public final class KeyNames {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("Shortcut", "Ctrl"),
            Map.entry("LEFT", "←"),
            Map.entry("Left", "←"),
            Map.entry("RIGHT", "→"),
            Map.entry("Right", "→"),
            Map.entry("UP", "↑"),
            Map.entry("Up", "↑"),
            Map.entry("DOWN", "↓"),
            Map.entry("Down", "↓"),
            Map.entry("ENTER", "Enter"),
            Map.entry("ESCAPE", "Esc"),
            Map.entry("Equals", "+"),
            Map.entry("EQUALS", "+"),
            Map.entry("ADD", "+"),
            Map.entry("Minus", "−"),
            Map.entry("MINUS", "−"),
            Map.entry("COMMA", ","),
            Map.entry("Comma", ","));

    private KeyNames() {}

    public static String of(@Nullable KeyCombination keys) {
        if (keys == null) {
            return "";
        }
        return Arrays.stream(keys.getName().split("\\+"))
                .map(part -> SIGNS.getOrDefault(part, part))
                .sorted(Comparator.comparingInt(KeyNames::place))
                .collect(Collectors.joining(" "));
    }

    /** Modifiers first, as they are read aloud: Ctrl, Alt, Shift, the key. */
    private static int place(String part) {
        int at = List.of("Ctrl", "Alt", "Shift").indexOf(part);
        return at < 0 ? 3 : at;
    }
}
