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
import org.tradebrief.search.Hit;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.judging.JudgedQuery;
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

    @Option(names = "--from", paramLabel = "日期", description = "文件日期最早")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "日期", description = "文件日期最晚")
    private @Nullable LocalDate to;

    @Option(names = "--mode", paramLabel = "方式", description = "hybrid（預設）、dense 或 terms")
    private SearchMode mode = SearchMode.HYBRID;

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
        try (Workspace workspace = session.read("search")) {
            workspace.searching().catchUp(session.progress());
            SearchAnswer answer = workspace.searching().engine().search(request);
            session.answer(Answer.of(answer), () -> text(answer));
            return Exit.DONE.code();
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
                .dates(from, to);
    }

    private Layer layer(String name) {
        return Layer.ofFolder(name)
                .orElseThrow(() -> misused("沒有 " + name + " 這一層，可用："
                        + Arrays.stream(Layer.values()).map(Layer::folder).collect(Collectors.joining("、"))));
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String text(SearchAnswer answer) {
        List<String> lines = new ArrayList<>();
        String model = answer.model().isEmpty() ? "" : "，" + answer.model();
        lines.add(answer.total() + " 筆結果，合併 " + answer.copies() + " 份副本（" + answer.engine() + model + "，"
                + answer.route() + "，" + answer.tookMillis() + " 毫秒）");
        for (Hit hit : answer.hits()) {
            lines.add("");
            lines.add(String.format(Locale.ROOT, "%d. %s  %.2f", hit.rank(), hit.title(), hit.score()));
            String copies = hit.copies().isEmpty() ? "" : "，另有 " + hit.copies().size() + " 份";
            lines.add("   " + (hit.date() == null ? "日期不詳" : hit.date()) + "　"
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
            List<HitAnswer> hits) {
        static Answer of(SearchAnswer a) {
            return new Answer(
                    a.query(),
                    a.mode(),
                    a.engine(),
                    a.model(),
                    a.route(),
                    a.tookMillis(),
                    a.total(),
                    a.hits().stream().map(HitAnswer::of).toList());
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
            List<String> matched) {
        static HitAnswer of(Hit h) {
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
                    h.matched());
        }
    }
}
