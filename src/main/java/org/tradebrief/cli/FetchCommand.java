package org.tradebrief.cli;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Problem;
import org.tradebrief.library.Refusal;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.workbench.FetchReport;
import org.tradebrief.workbench.FetchRequest;
import org.tradebrief.workbench.FetchSource;
import org.tradebrief.workbench.Fetcher;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a live source. */
@Command(
        name = "fetch",
        description = "向來源取得資料：UN Comtrade、美國普查局、世界銀行、中國商務部",
        footer = {
            "",
            "金鑰由環境變數 COMTRADE_API_KEY、CENSUS_API_KEY 提供；沒有金鑰時改用 Comtrade 的預覽介面與普查局的公開網頁。",
            "同一天內中斷後再執行一次，會從未完成的部分繼續。"
        })
final class FetchCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "來源", description = "comtrade、census、worldbank 或 mofcom")
    private FetchSource source = FetchSource.COMTRADE;

    @Option(
            names = {"--economy", "--reporter", "--partner"},
            split = ",",
            paramLabel = "經濟體",
            description = "申報的經濟體，普查局則為夥伴；以逗號分隔，如 TWN,CHN")
    private List<String> economies = List.of();

    @Option(names = "--flow", paramLabel = "X|M", description = "只取出口或進口；預設兩者")
    private @Nullable Way flow;

    @Option(names = "--period", paramLabel = "期間", description = "2024、2023-2024 或 2025-01..2025-11")
    private @Nullable String period;

    @Option(names = "--dry-run", description = "只列出會送出的呼叫，不送出")
    private boolean dryRun;

    @Option(names = "--again", description = "今天取得過的也再取得一次")
    private boolean again;

    @Option(names = "--url", paramLabel = "網址", description = "服務的位址，例如機構內的代理；預設為來源的正式位址")
    private @Nullable URI url;

    /** Which way goods go, by the codes of the command line. */
    enum Way {
        X(Direction.EXPORT),
        M(Direction.IMPORT);

        private final Direction direction;

        Way(Direction direction) {
            this.direction = direction;
        }
    }

    FetchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = session.write("fetch")) {
            Fetcher fetcher = workspace.fetcher(request(workspace.economies()));
            FetchReport report = dryRun ? fetcher.plan() : fetcher.run(session.progress());
            if (!dryRun) {
                refuseIfNothingCame(report);
                workspace.searching().catchUp(session.progress());
            }
            session.answer(Answer.of(report), () -> text(report));
            return Exit.lookIf(!report.imported().problems().isEmpty()).code();
        }
    }

    private FetchRequest request(Economies known) {
        List<Economy> chosen = economies.stream()
                .map(name -> known.find(name)
                        .orElseThrow(
                                () -> new Refusal("TRD-ECONOMY", "沒有「" + name + "」這個經濟體。", "改用 ISO 三碼或中英文名稱，例如 TWN。")))
                .toList();
        Set<Direction> directions = flow == null ? EnumSet.noneOf(Direction.class) : EnumSet.of(flow.direction);
        return new FetchRequest(source, chosen, directions, period(), home(), again);
    }

    private @Nullable Period period() {
        if (period == null) {
            return null;
        }
        try {
            return Period.parse(period);
        } catch (IllegalArgumentException e) {
            throw new Refusal("TRD-PERIOD", "「" + period + "」不是期間。", "寫成 2024、2023-2024 或 2025-01..2025-11。", e);
        }
    }

    private @Nullable URI home() {
        if (url == null) {
            return null;
        }
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || url.getHost() == null) {
            throw new Refusal("FETCH-URL", "「" + url + "」不是服務的位址。", "寫成 https://主機/ 的形式。");
        }
        return url;
    }

    /** A fetch that brought nothing because the service cannot be asked has failed. */
    private static void refuseIfNothingCame(FetchReport report) {
        Refusal stopped = report.stopped();
        if (stopped != null && report.imported().documents().read() == 0 && report.count(FetchReport.State.HELD) == 0) {
            throw stopped;
        }
    }

    private static String text(FetchReport report) {
        String calls = report.calls().stream()
                .map(c -> word(c.state()) + "  " + c.url() + (c.last() == null ? "" : "（上次 " + c.last() + "）"))
                .collect(Collectors.joining("\n"));
        return report.count(FetchReport.State.PLANNED) > 0 ? calls : calls + "\n" + ImportText.of(report.imported());
    }

    private static String word(FetchReport.State state) {
        return switch (state) {
            case PLANNED -> "將取得";
            case HELD -> "今天已有";
            case FETCHED -> "已取得";
            case UNCHANGED -> "未變";
            case NOTHING -> "尚無資料";
            case FAILED -> "未成功";
            case LEFT -> "未送出";
        };
    }

    private record Answer(
            ImportCounts documents, Map<String, Long> records, List<Problem> problems, List<Request> requests) {
        static Answer of(FetchReport report) {
            return new Answer(
                    ImportCounts.of(report.imported()),
                    report.imported().records(),
                    report.imported().problems(),
                    report.calls().stream().map(Request::of).toList());
        }
    }

    /**
     * @param state planned, held, fetched, unchanged, nothing, failed or left
     * @param last when the same question was answered before
     */
    private record Request(
            String url, String path, String state, @Nullable LocalDate last) {
        static Request of(FetchReport.Made made) {
            return new Request(made.url(), made.path(), made.state().name().toLowerCase(Locale.ROOT), made.last());
        }
    }
}
