package org.tradebrief.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.store.disk.SettingsFile;

/** The views of a tab that a team keeps under a name, with the workspace. */
public final class SavedViews {
    private final SettingsFile settings;
    private final String setting;

    /** @param tab whose views they are */
    SavedViews(SettingsFile settings, String tab) {
        this.settings = settings;
        this.setting = "views." + tab;
    }

    /**
     * A view.
     *
     * @param state how the tab wrote it; without line ends
     */
    public record View(String name, String state) {
        public View {
            name = name.replaceAll("\\s+", " ").strip();
            if (name.isEmpty() || state.contains("\n")) {
                throw new IllegalArgumentException("not a view: " + name + ", " + state);
            }
        }
    }

    /** In the order in which they were kept. */
    public List<View> all() {
        return settings.get(setting)
                .map(text -> Arrays.stream(text.split("\n"))
                        .map(line -> line.split("\t", 2))
                        .filter(parts -> parts.length == 2 && !parts[0].isBlank())
                        .map(parts -> new View(parts[0], parts[1]))
                        .toList())
                .orElse(List.of());
    }

    /** Keeps it; one of the same name gives way. */
    public void keep(View view) {
        List<View> others = new ArrayList<>(without(view.name()));
        others.add(view);
        write(others);
    }

    public void forget(String name) {
        write(without(name));
    }

    private List<View> without(String name) {
        return all().stream().filter(v -> !v.name().equals(name)).toList();
    }

    private void write(List<View> views) {
        settings.set(
                setting,
                views.isEmpty()
                        ? null
                        : views.stream().map(v -> v.name() + "\t" + v.state()).collect(Collectors.joining("\n")));
    }
}
