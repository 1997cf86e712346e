package org.tradebrief.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.workbench.WeekInBatch;

/** The sample's week as PDF, from a cold start of the program to its end. */
final class ExportRuns implements Benchmarks.Subject {
    private static final int RUNS = 5;

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        Path pdf = setting.folder().resolve("week.pdf");
        Path markdown = setting.folder().resolve("week.md");
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of(
                "export",
                WeekInBatch.WEEK.toString(),
                "--workspace",
                setting.sample().toString(),
                "--pdf",
                pdf.toString(),
                "--markdown",
                markdown.toString()));
        // The first run is not counted: the launcher may have to build, and what was never read comes from the disk.
        Programs.run(command, Map.of());
        Times ours = new Times();
        for (int i = 0; i < RUNS; i++) {
            ours.time(() -> Programs.run(command, Map.of()));
        }
        String what = "PDF of the week, cold start, " + (Files.size(pdf) >> 10) + " KB";
        return List.of(Row.of(what, ours, "pandoc and LibreOffice: " + pandoc(setting.folder(), markdown)));
    }

    /** As people start it from a checkout, with the cache that its build trained; else a bare Java. */
    private static List<String> program() {
        Path launcher = Path.of("packaging", "tradebrief");
        return Files.isExecutable(launcher) ? List.of(launcher.toString()) : Programs.tradebrief("1g");
    }

    private static String pandoc(Path folder, Path markdown) throws Exception {
        Optional<Path> office = Programs.find("soffice");
        if (Programs.find("pandoc").isEmpty() || office.isEmpty()) {
            return Row.NOT_INSTALLED;
        }
        String text = folder.resolve("week.docx").toString();
        Times times = new Times();
        for (int i = 0; i < RUNS; i++) {
            times.time(() -> Programs.run(List.of("pandoc", markdown.toString(), "-o", text), Map.of())
                    + Programs.run(
                            List.of("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder + "/peer", text),
                            Map.of()));
        }
        return times.toString();
    }
}
