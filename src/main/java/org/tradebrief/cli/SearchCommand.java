package org.tradebrief.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.Hit;
import org.tradebrief.search.Notice;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.judging.JudgedQuery;
import org.tradebrief.search.measure.MeasureMark;
import org.tradebrief.search.measure.MeasureMarks;
import org.tradebrief.search.measure.MeasureStatus;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.workbench.ForeignCollection;
import org.tradebrief.workbench.Searching;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches the library. */
@Command(name = "search", description = "搜尋來源文件：中文（繁簡皆可）、英文、公告編號、管制編碼")
final class SearchCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "查詢", description = "要找的字詞或編號")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "最多幾筆，預設 10")
    private int limit = 10;

    @Option(names = "--layer", paramLabel = "資料層", description = "只找這一層，可重複：cn_export_control、us_trade_census …")
    private List<String> layers = List.of();

    @Option(names = "--category", paramLabel = "類別", description = "只找這一類，可重複：trade_balance、regulation_update …")
    private Set<String> categories = Set.of();

    @Option(names = "--source", paramLabel = "來源", description = "只找這個發布者，照它自己的寫法，可重複")
    private Set<String> sources = Set.of();

    @Option(names = "--economy", paramLabel = "經濟體", description = "只找談這個經濟體的文件，ISO 三字代碼，可重複")
    private Set<String> economies = Set.of();

    @Option(
            names = "--status",
            paramLabel = "狀態",
            description = "只找這個狀態的措施，可重複：announced、in-force、suspended、ended、unknown、statement、none")
    private List<String> statuses = List.of();

    @Option(names = "--as-of", paramLabel = "日期", description = "以這一天為準：當天已知的文件、當天的措施狀態；預設今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--from", paramLabel = "日期", description = "文件日期最早")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "日期", description = "文件日期最晚")
    private @Nullable LocalDate to;

    @Option(names = "--mode", paramLabel = "方式", description = "hybrid（預設）、dense 或 terms")
    private SearchMode mode = SearchMode.HYBRID;

    @Option(
            names = "--collection",
            paramLabel = "名稱",
            description = "在 Qdrant 上另一個程式建立的集合裡以語意搜尋，照它原樣；模型依 search.service.model")
    private @Nullable String collection;

    @Option(names = "--no-record", description = "不記入這一週的搜尋")
    private boolean unrecorded;

    @Option(names = "--judge", paramLabel = "檔案", description = "以評測檔的查詢量測：nDCG@10、MRR、R@5，依類別")
    private @Nullable Path judged;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path file = judged;
        if (file != null) {
            return judge(file);
        }
        SearchRequest request = request();
        SearchAnswer answer;
        try (Workspace workspace = session.read("search")) {
            answer = answer(workspace.searching(), request);
            MeasureMarks marks = workspace.searching().measures().on(asOf);
            session.answer(Answer.of(answer, marks), () -> text(answer, marks));
        }
        if (!unrecorded) {
            record(answer);
        }
        return Exit.DONE.code();
    }

    /** Among the searches of the week, as the desk does; held by another program, the workspace is left alone. */
    private void record(SearchAnswer answer) {
        try (Workspace workspace = session.write("search")) {
            LocalDate day = asOf == null ? LocalDate.now(workspace.clock()) : asOf;
            workspace
                    .searches()
                    .keep(RecordedSearch.of(answer, day, workspace.clock().instant()));
        } catch (Refusal e) {
            session.console().complain("這次搜尋沒有記入工作區：" + e.getMessage());
        }
    }

    private SearchAnswer answer(Searching searching, SearchRequest request) {
        String name = collection;
        if (name == null) {
            searching.catchUp(session.progress());
            return searching.engine().search(request);
        }
        try (ForeignCollection foreign = searching.collection(name)) {
            return foreign.engine().search(request.mode(SearchMode.DENSE));
        }
    }

    private Integer judge(Path file) {
        List<JudgedQuery> queries = JudgedFile.read(file);
        try (Workspace workspace = session.read("search")) {
            workspace.searching().catchUp(session.progress());
            JudgeAnswer answer = JudgeAnswer.of(workspace.searching().judge(queries, mode));
            session.answer(answer, answer::text);
            return Exit.DONE.code();
        }
    }

    private SearchRequest request() {
        if (words.isEmpty()) {
            throw misused("缺少查詢");
        }
        if (limit < 1) {
            throw misused("--limit 至少是 1，不是 " + limit);
        }
        Set<Layer> chosen = layers.stream().map(this::layer).collect(Collectors.toSet());
        return SearchRequest.of(String.join(" ", words), limit)
                .mode(mode)
                .layers(chosen)
                .categories(categories)
                .sources(sources)
                .economies(
                        economies.stream().map(e -> e.toUpperCase(Locale.ROOT)).collect(Collectors.toSet()))
                .statuses(statuses.stream().map(this::status).collect(Collectors.toSet()))
                .dates(from, to)
                .asOf(asOf);
    }

    private Layer layer(String name) {
        return Layer.ofFolder(name)
                .orElseThrow(() -> misused("沒有 " + name + " 這一層，可用："
                        + Arrays.stream(Layer.values()).map(Layer::folder).collect(Collectors.joining("、"))));
    }

    private MeasureStatus status(String code) {
        return MeasureStatus.ofCode(code)
                .orElseThrow(() -> misused("沒有 " + code + " 這個狀態，可用："
                        + Arrays.stream(MeasureStatus.values())
                                .map(MeasureStatus::code)
                                .collect(Collectors.joining("、"))));
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String text(SearchAnswer answer, MeasureMarks marks) {
        List<String> lines = new ArrayList<>();
        String model = answer.model().isEmpty() ? "" : "，" + answer.model();
        lines.add(answer.total() + " 筆結果，合併 " + answer.copies() + " 份副本（" + answer.engine() + model + "，"
                + answer.route() + "，" + answer.tookMillis() + " 毫秒）");
        answer.notices().forEach(notice -> lines.add(notice.chinese() + "。"));
        for (Hit hit : answer.hits()) {
            lines.add("");
            lines.add(String.format(Locale.ROOT, "%d. %s  %.2f", hit.rank(), hit.title(), hit.score()));
            String copies = hit.copies().isEmpty() ? "" : "，另有 " + hit.copies().size() + " 份";
            MeasureMark mark = marks.of(hit.path(), hit.copies());
            String status =
                    mark.status() == MeasureStatus.NONE ? "" : mark.status().chinese() + "　";
            lines.add("   " + (hit.date() == null ? "日期不詳" : hit.date()) + "　" + status
                    + hit.layer().chinese() + "　" + hit.path() + ":" + hit.line() + copies);
            lines.add("   " + hit.snippet().replaceAll("\\s+", " "));
            lines.add("   符合：" + String.join("，", hit.matched()));
        }
        return String.join("\n", lines);
    }

    /** The fields that other programs rely on, and the place in the document. */
    private record Answer(
            String query,
            SearchMode mode,
            String engine,
            String model,
            String route,
            long tookMillis,
            int total,
            List<String> notices,
            List<HitAnswer> hits) {
        static Answer of(SearchAnswer a, MeasureMarks marks) {
            return new Answer(
                    a.query(),
                    a.mode(),
                    a.engine(),
                    a.model(),
                    a.route(),
                    a.tookMillis(),
                    a.total(),
                    a.notices().stream().map(Notice::chinese).toList(),
                    a.hits().stream()
                            .map(h -> HitAnswer.of(h, marks.of(h.path(), h.copies())))
                            .toList());
        }
    }

    private record HitAnswer(
            int rank,
            double score,
            String title,
            @Nullable LocalDate date,
            Layer layer,
            String path,
            List<String> copies,
            String snippet,
            int line,
            MeasureStatus status,
            List<String> matched) {
        static HitAnswer of(Hit h, MeasureMark mark) {
            return new HitAnswer(
                    h.rank(),
                    Math.round(h.score() * 1000) / 1000.0,
                    h.title(),
                    h.date(),
                    h.layer(),
                    h.path(),
                    h.copies(),
                    h.snippet(),
                    h.line(),
                    mark.status(),
                    h.matched());
        }
    }
}
