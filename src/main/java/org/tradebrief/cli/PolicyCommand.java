package org.tradebrief.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;
import org.tradebrief.workbench.RegisterExport;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures and what they are on a day. */
@Command(name = "policy", description = "管制措施與它們在某一天的狀態")
final class PolicyCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--as-of", paramLabel = "日期", description = "基準日，如 2026-02-08；預設今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--pages", description = "改列公告與頁面，含份數與各份文件不一致之處")
    private boolean pages;

    @Option(names = "--unconfirmed", description = "一併列出未證實的措施")
    private boolean unconfirmed;

    @Option(names = "--out", paramLabel = "檔案", description = "另存登錄表：副檔名 .csv 或 .json")
    private @Nullable Path out;

    PolicyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = session.read("policy")) {
            LocalDate day = asOf == null ? LocalDate.now(workspace.clock()) : asOf;
            if (pages) {
                List<Page> found = workspace.register().dossiers(day).stream()
                        .map(Page::of)
                        .toList();
                session.answer(found, () -> found.stream().map(Page::line).collect(Collectors.joining("\n")));
                return Exit.lookIf(found.stream().anyMatch(p -> !p.undecided().isEmpty()))
                        .code();
            }
            List<Measure> measures = workspace.register().measures(day).stream()
                    .filter(m -> unconfirmed || m.confidence() != Confidence.LOW)
                    .toList();
            if (out != null) {
                RegisterExport.write(measures, day, out);
            }
            session.answer(measures.stream().map(m -> Row.of(m, day)).toList(), () -> text(measures, day));
            return Exit.DONE.code();
        }
    }

    private static String text(List<Measure> measures, LocalDate day) {
        Stream<String> lines = measures.stream()
                .map(m -> Row.of(m, day))
                .sorted(java.util.Comparator.comparing(Row::status).thenComparing(Row::id))
                .map(Row::line);
        return "基準日 " + day + "，" + measures.size() + " 項措施\n" + lines.collect(Collectors.joining("\n"));
    }

    /** A measure as it stands on the day. */
    private record Row(
            String id,
            String issuer,
            @Nullable Integer year,
            String number,
            String title,
            String name,
            Theme theme,
            @Nullable LocalDate announcedOn,
            List<LocalDate> effectiveOn,
            Status status,
            boolean partial,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            List<Standing.PartStanding> parts,
            Confidence confidence,
            String url,
            List<Place> sources) {

        static Row of(Measure m, LocalDate day) {
            Standing standing = Standings.of(m, day);
            return new Row(
                    m.id(),
                    m.issuer(),
                    m.year() == 0 ? null : m.year(),
                    m.number(),
                    m.titleZh(),
                    m.shortZh(),
                    m.theme(),
                    m.announcedOn().orElse(null),
                    m.effectiveOn(),
                    standing.status(),
                    standing.partial(),
                    standing.since(),
                    standing.until(),
                    standing.parts(),
                    m.confidence(),
                    m.url(),
                    Stream.concat(m.sources().stream(), m.events().stream().flatMap(e -> e.sources().stream()))
                            .distinct()
                            .map(Place::of)
                            .toList());
        }

        String line() {
            String state = (partial ? "部分" : "") + status.chinese();
            String from = since == null ? "" : " 自 " + since;
            String to = until == null ? "" : " 至 " + until;
            return state + from + to + "  " + id + "  " + title + (confidence == Confidence.LOW ? "（未證實）" : "");
        }
    }

    /** An announcement or page with its copies. */
    private record Page(
            String id,
            Dossier.Kind kind,
            @Nullable String measure,
            String title,
            @Nullable LocalDate date,
            String url,
            int copies,
            List<String> documents,
            Map<String, Map<String, List<String>>> conflicts,
            Map<String, String> chosen) {

        static Page of(Dossier d) {
            return new Page(
                    d.id(),
                    d.kind(),
                    d.measureId(),
                    d.title(),
                    d.date(),
                    d.url(),
                    d.readings().size(),
                    d.documents().stream().map(x -> x.path()).toList(),
                    d.conflicts().entrySet().stream()
                            .collect(Collectors.toMap(e -> e.getKey().chinese(), Map.Entry::getValue)),
                    d.choices().entrySet().stream()
                            .collect(Collectors.toMap(
                                    e -> e.getKey().chinese(), e -> e.getValue().value())));
        }

        private List<String> undecided() {
            return conflicts.keySet().stream()
                    .filter(a -> !chosen.containsKey(a))
                    .sorted()
                    .toList();
        }

        String line() {
            String disputed = undecided().isEmpty() ? "" : "，不一致：" + String.join("、", undecided());
            return id + "  " + (title.isEmpty() ? "（無題名）" : title) + "，" + copies + " 份" + disputed;
        }
    }
}
