package org.tradebrief.cli;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.Section;
import org.tradebrief.brief.compose.Composer;
import org.tradebrief.brief.compose.Composition;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Composes the brief of a week. */
@Command(name = "draft", description = "編製一週的簡報草稿")
final class DraftCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "週", description = "ISO 週，如 2026-W06")
    private String week = "";

    @Option(names = "--as-of", paramLabel = "日期", description = "資料截止日，如 2026-02-08；預設該週週日，未到則為今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", paramLabel = "檔案", description = "另存為 Markdown")
    private @Nullable Path out;

    DraftCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        IsoWeek asked = week();
        try (Workspace workspace = workspace()) {
            LocalDate day = asOf == null ? Composer.defaultAsOf(asked, LocalDate.now(workspace.clock())) : asOf;
            Composition composed = workspace.composing().compose(asked, day, session.progress());
            workspace.reviewing().takeIn(composed);
            if (out != null) {
                OutFile.write(out, composed.draft().text().markdown().getBytes(StandardCharsets.UTF_8));
            }
            Answer answer = Answer.of(composed, out);
            session.answer(answer, answer::text);
            return Exit.DONE.code();
        }
    }

    private IsoWeek week() {
        try {
            return IsoWeek.parse(week);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "「" + week + "」不是 ISO 週，寫成 2026-W06", e);
        }
    }

    /** A draft is kept, but no workspace is made for it. */
    private Workspace workspace() {
        return Workbench.isWorkspace(session.place()) ? session.write("draft") : session.read("draft");
    }

    /** @param automation in percent */
    private record Answer(
            String brief,
            LocalDate asOf,
            List<Part> sections,
            List<Raised> flags,
            BigDecimal automation,
            int figures,
            @Nullable String out) {

        private record Part(String key, String title, int flags) {}

        private record Raised(String section, Flag.Kind kind, String reason, String excerpt) {}

        static Answer of(Composition c, @Nullable Path out) {
            return new Answer(
                    c.brief().week().toString(),
                    c.brief().asOf(),
                    c.brief().sections().stream()
                            .map(s -> new Part(
                                    s.kind().key(), s.kind().title(), s.flags().size()))
                            .toList(),
                    c.brief().sections().stream()
                            .flatMap(s -> raised(s).stream())
                            .toList(),
                    c.brief().automation(),
                    c.draft().index().figures().size(),
                    out == null ? null : out.toString());
        }

        private static List<Raised> raised(Section s) {
            return s.flags().stream()
                    .map(f -> new Raised(s.kind().key(), f.kind(), f.reason(), f.excerpt()))
                    .toList();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            text.append(brief)
                    .append("，截止日 ")
                    .append(asOf)
                    .append("：")
                    .append(sections.size())
                    .append(" 節，")
                    .append(figures)
                    .append(" 個數字，標記 ")
                    .append(flags.size())
                    .append(" 處，自動化比率 ")
                    .append(automation)
                    .append("%");
            for (Raised f : flags) {
                text.append("\n  ")
                        .append(f.section())
                        .append("  ")
                        .append(f.reason())
                        .append("：")
                        .append(f.excerpt());
            }
            if (out != null) {
                text.append("\n已存為 ").append(out);
            }
            return text.toString();
        }
    }
}
