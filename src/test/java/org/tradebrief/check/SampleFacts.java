package org.tradebrief.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.tradebrief.library.Progress;
import org.tradebrief.workbench.SampleWorkspace;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/** Gives tests the sample workspace, filled once for all of them, and its checker. */
public final class SampleFacts implements ParameterResolver {
    /** The sample's own day: all that was known then, and nothing fetched later. */
    public static final LocalDate DAY = LocalDate.parse("2026-02-08");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Workspace.class || type == Checker.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Workspace workspace = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SampleFacts.class))
                .computeIfAbsent("sample", key -> Opened.fresh(), Opened.class)
                .workspace;
        return parameter.getParameter().getType() == Workspace.class ? workspace : workspace.checker();
    }

    /** What the facts say of the figures of a text, none of it composed by us. */
    public static List<Figure> figures(Checker checker, String markdown) {
        return checker.check("text.md", markdown, DAY).figures();
    }

    /** The workspace in a folder of its own, which goes when the tests are over. */
    private record Opened(Workspace workspace, Path folder) implements AutoCloseable {
        static Opened fresh() {
            try {
                Path folder = Files.createTempDirectory("sample-facts");
                return new Opened(
                        SampleWorkspace.open(Workbench.standard("測試"), folder.resolve("workspace"), Progress.NONE),
                        folder);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            workspace.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
