package org.tradebrief.desk.platform;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The operating system's own dialogs, opened where the last one was left, the first one at home. */
public final class FxFiles implements Files {
    private final Supplier<@Nullable Window> owner;
    private @Nullable File last;

    public FxFiles(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(startingPoint());
        return chosen(chooser.showDialog(owner.get()));
    }

    @Override
    public Optional<Path> open(String title, String kind, List<String> endings) {
        return chosen(chooser(title, kind, endings).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> save(String title, String name, String kind, List<String> endings) {
        FileChooser chooser = chooser(title, kind, endings);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title, String kind, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(startingPoint());
        List<String> patterns = endings.stream().map(e -> "*." + e).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        return chooser;
    }

    /** At home for the first: a dialog that begins with what was used of late, and knows nothing yet, takes no folder. */
    private @Nullable File startingPoint() {
        File start = last != null && last.isDirectory() ? last : new File(System.getProperty("user.home", ""));
        return start.isDirectory() ? start : null;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        last = file.isDirectory() ? file : file.getParentFile();
        return Optional.of(file.toPath());
    }
}
