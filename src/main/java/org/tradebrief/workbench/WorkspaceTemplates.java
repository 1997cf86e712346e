package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.brief.template.TemplateSource;
import org.tradebrief.library.Refusal;

/** The templates that analysts keep in their workspace's own folder; one that is not there is the program's. */
record WorkspaceTemplates(Path folder) implements TemplateSource {
    private static final long LARGEST = 1 << 20;

    static TemplateSource of(Path workspace) {
        return new WorkspaceTemplates(workspace.resolve("templates")).orElse(TemplateSource.builtIn());
    }

    /** Changes whenever a template of the workspace does. */
    static String digest(Path workspace) {
        Path folder = workspace.resolve("templates");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(folder.relativize(file)).append(' ').append(Attached.sha256(Files.readAllBytes(file)));
            }
            return all.toString();
        } catch (IOException e) {
            throw new Refusal("BR-TEMPLATE", "範本資料夾 " + folder + " 無法讀取。", "檢查資料夾的權限。", e);
        }
    }

    @Override
    public Optional<String> find(String name) {
        Path file = folder.resolve(name);
        if (!folder.equals(file.getParent()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal("BR-TEMPLATE", "範本 " + name + " 大於 1 MB。", "縮小它，或從 templates 資料夾移除它以改用內建範本。");
            }
            return Optional.of(Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new Refusal("BR-TEMPLATE", "範本 " + name + " 無法讀取。", "確認它是 UTF-8 文字檔，而且可以讀取。", e);
        }
    }
}
