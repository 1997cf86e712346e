package org.tradebrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.index.lucene.VectorForm;
import org.tradebrief.library.Progress;
import org.tradebrief.workbench.SampleWorkspace;
import org.tradebrief.workbench.WeekInBatch;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/**
 * What a run is asked to measure, and the temporary folder that it works in.
 *
 * @param forms in which vectors are measured
 * @param peers a folder with the peers' Node packages below {@code node_modules}; empty for none
 * @param only the subjects to measure; empty for all
 */
record Setting(Path folder, int flows, int vectors, List<VectorForm> forms, String peers, List<String> only)
        implements AutoCloseable {

    static Setting ofThisRun() throws IOException {
        Path target = Files.createDirectories(Path.of("target", "bench"));
        return new Setting(
                Files.createTempDirectory(target, "run-"),
                Integer.parseInt(System.getProperty("bench.flows", "1000000")),
                Integer.parseInt(System.getProperty("bench.vectors", "20000")),
                Stream.of(VectorForm.values())
                        .filter(f -> listed("bench.forms").isEmpty()
                                || listed("bench.forms").contains(f.code()))
                        .toList(),
                System.getProperty("bench.peers", ""),
                listed("bench.only"));
    }

    private static List<String> listed(String property) {
        return Stream.of(System.getProperty(property, "").split(","))
                .filter(s -> !s.isBlank())
                .toList();
    }

    boolean wants(String subject) {
        return only.isEmpty() || only.contains(subject);
    }

    /** The sample workspace with its week composed and its vectors made, filled by the program itself the first time. */
    Path sample() {
        Path sample = folder.resolve("sample");
        if (!Workbench.isWorkspace(sample)) {
            try (Workspace workspace = SampleWorkspace.open(Workbench.standard("bench"), sample, Progress.NONE)) {
                workspace.reviewing().compose(WeekInBatch.WEEK, WeekInBatch.AS_OF, Progress.NONE);
                workspace.searching().embed(Progress.NONE);
            }
        }
        return sample;
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
