package org.tradebrief.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tradebrief.check.Verdict;
import org.tradebrief.library.Refusal;
import org.tradebrief.workbench.SampleWorkspace;
import org.tradebrief.workbench.WeekInBatch;
import org.tradebrief.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts the desk. Where no window can be opened it says why and does the week's work in batch instead. */
@Command(name = "open", description = "開啟工作台；不能開視窗時改以批次完成一週")
final class OpenCommand implements Callable<Integer> {
    private static final Set<String> NO_WINDOW = Set.of("DSK-DISPLAY", "DSK-GTK");

    /** Opens the window and returns when it is closed; refuses where none can be opened. */
    interface Window {
        /** @param sample whether to open the sample workspace at once, instead of what was open last */
        void show(Session session, List<Path> files, boolean sample);
    }

    private final Session session;
    private final Window window;

    @Parameters(paramLabel = "檔案", description = "要開啟的工作區、文件資料夾、Markdown 簡報或 PDF；工作台已開著時交給它")
    private List<Path> files = List.of();

    @Option(names = "--sample", description = "直接開啟示範工作區，沒有時先建立")
    private boolean sample;

    OpenCommand(Session session, Window window) {
        this.session = session;
        this.window = window;
    }

    @Override
    public Integer call() {
        return open(files);
    }

    /** The same for files that were not read by the parser. */
    int open(List<Path> named) {
        try {
            window.show(
                    session,
                    named.stream()
                            .map(file -> file.toAbsolutePath().normalize())
                            .toList(),
                    sample);
            return Exit.DONE.code();
        } catch (Refusal e) {
            if (!NO_WINDOW.contains(e.code())) {
                throw e;
            }
            return batch(named, e);
        }
    }

    /** The week of the workspace that was named; the sample's where none was. */
    private int batch(List<Path> named, Refusal why) {
        Workbench workbench = Workbench.standard("tradebrief open");
        Optional<Path> own = workspace(named, why);
        Answer answer;
        if (own.isPresent()) {
            session.console().complain(why.sentence() + "改以批次完成工作區最近的一週：" + own.get() + "。");
            answer = Answer.of(WeekInBatch.ofWorkspace(workbench, own.get(), session.progress()));
        } else {
            session.console().complain(why.sentence() + "改以批次完成 " + WeekInBatch.WEEK + "。");
            Path sampleFolder = SampleWorkspace.place(session.chosen());
            answer = Answer.of(WeekInBatch.ofSample(workbench, sampleFolder, session.progress()));
        }
        session.answer(answer, answer::text);
        return Exit.lookIf(answer.flags() > 0 || answer.disputed() > 0).code();
    }

    /** What is named but is no workspace would be left out silently, so that is refused. */
    private Optional<Path> workspace(List<Path> named, Refusal why) {
        Path chosen = session.chosen();
        if (chosen != null && Workbench.isWorkspace(chosen) && !sample) {
            return Optional.of(chosen);
        }
        List<Path> others =
                named.stream().filter(file -> !Workbench.isWorkspace(file)).toList();
        if (!others.isEmpty()) {
            throw new Refusal(
                    why.code(),
                    why.sentence() + "沒有視窗時不處理 " + others.getFirst() + "。",
                    "匯入文件用 tradebrief import，查核簡報用 tradebrief check。",
                    why);
        }
        return named.stream().findFirst();
    }

    private record Answer(
            String brief,
            List<Part> sections,
            int flags,
            int figures,
            Map<Verdict, Integer> verdicts,
            String workspace,
            String out,
            int pages) {
        private record Part(String title, int flags) {}

        static Answer of(WeekInBatch.Done done) {
            List<Part> parts = done.brief().sections().stream()
                    .filter(s -> !s.part().title().isEmpty())
                    .map(s -> new Part(s.part().title(), s.flags().size()))
                    .toList();
            return new Answer(
                    done.brief().name(),
                    parts,
                    parts.stream().mapToInt(Part::flags).sum(),
                    done.report().figures().size(),
                    done.report().summary(),
                    done.folder().toString(),
                    done.pdf().toString(),
                    done.pages());
        }

        int disputed() {
            return verdicts.getOrDefault(Verdict.CONTRADICTED, 0) + verdicts.getOrDefault(Verdict.INCOMPARABLE, 0);
        }

        String text() {
            String found = verdicts.entrySet().stream()
                    .map(e -> e.getKey().chinese() + " " + e.getValue())
                    .collect(Collectors.joining("，"));
            String list = sections.stream()
                    .map(p -> "  " + p.title() + (p.flags() > 0 ? "　標記 " + p.flags() : ""))
                    .collect(Collectors.joining("\n"));
            return brief + "：" + sections.size() + " 節，標記 " + flags + " 處，數字 " + figures + " 則（" + found + "）\n" + list
                    + "\n工作區　" + workspace + "\nPDF　" + out + "（" + pages + " 頁）";
        }
    }
}
