package org.tradebrief.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.workbench.WeekInBatch;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/**
 * The sample's week as PDF: warm in a running program, and cold, from the start of the program to its end, in a workspace
 * that the same program filled. Cold is the program, not the disk: its files were read before.
 */
final class ExportRuns implements Benchmarks.Subject {
    private static final int RUNS = 20;
    private static final int PEER_RUNS = 5;
    private static final Map<String, String> NO_WINDOW = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        List<Row> rows = new ArrayList<>();
        Path markdown = setting.folder().resolve("week.md");
        rows.add(warm(setting, markdown));
        String peer = "pandoc and LibreOffice, no charts, no evidence: " + pandoc(setting.folder(), markdown);
        for (Map.Entry<String, List<String>> program : programs().entrySet()) {
            rows.add(cold(setting.folder(), program.getKey(), program.getValue(), peer));
        }
        return rows;
    }

    private static Row warm(Setting setting, Path markdown) throws Exception {
        try (Workspace workspace = Workbench.standard("bench").openToRead(setting.sample())) {
            BriefRecord brief = workspace.reviewing().desk().get(WeekInBatch.WEEK.toString());
            Files.writeString(markdown, brief.markdown());
            Times times = new Times();
            int pages = 0;
            for (int i = -RUNS; i < RUNS; i++) {
                Times kept = i < 0 ? new Times() : times;
                pages = kept.time(() -> workspace.publishing().draft(brief).pdf(false))
                        .pages();
            }
            return Row.of("PDF of " + size(pages, brief.markdown()) + ", warm", times, Row.NO_PEER);
        }
    }

    private static String size(int pages, String markdown) {
        return pages + " pages with " + (markdown.split("\\(chart:").length - 1) + " charts";
    }

    /** As people start it: from a checkout, and packaged where {@code packaging/build} was run. */
    private static Map<String, List<String>> programs() {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        Path launcher = Path.of("packaging", "tradebrief");
        if (Files.isExecutable(launcher)) {
            programs.put("checkout", List.of(launcher.toString()));
        }
        if (Files.isExecutable(StartRuns.PROGRAM)) {
            programs.put("package", List.of(StartRuns.PROGRAM.toString()));
        }
        return programs.isEmpty() ? Map.of("bare Java", Programs.tradebrief("1g")) : programs;
    }

    private static Row cold(Path folder, String name, List<String> program, String peer) throws Exception {
        Path own = folder.resolve("own-" + name.replace(' ', '-'));
        Map<String, String> environment = new LinkedHashMap<>(NO_WINDOW);
        environment.put("TRADEBRIEF_HOME", own.toString());
        List<String> fill = new ArrayList<>(program);
        fill.add("open");
        Programs.run(fill, environment);
        List<String> export = new ArrayList<>(program);
        export.addAll(List.of("export", WeekInBatch.WEEK.toString(), "--json", "--workspace", own + "-sample"));
        export.addAll(List.of("--pdf", folder.resolve("week.pdf").toString()));
        Path text = folder.resolve("exported.md");
        export.addAll(List.of("--markdown", text.toString()));
        String answer = Programs.run(export, environment);
        Times times = new Times();
        for (int i = 0; i < RUNS; i++) {
            times.time(() -> Programs.run(export, environment));
        }
        int pages = new ObjectMapper().readTree(answer).get("pages").asInt();
        return Row.of("PDF of " + size(pages, Files.readString(text)) + ", cold, " + name, times, peer);
    }

    private static String pandoc(Path folder, Path markdown) throws Exception {
        Optional<Path> office = Programs.find("soffice");
        if (Programs.find("pandoc").isEmpty() || office.isEmpty()) {
            return Row.NOT_INSTALLED;
        }
        String text = folder.resolve("week.docx").toString();
        Times times = new Times();
        for (int i = 0; i < PEER_RUNS; i++) {
            times.time(() -> Programs.run(List.of("pandoc", markdown.toString(), "-o", text), Map.of())
                    + Programs.run(
                            List.of("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder + "/peer", text),
                            Map.of()));
        }
        return times.toString();
    }
}
