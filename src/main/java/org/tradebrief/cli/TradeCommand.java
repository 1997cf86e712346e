package org.tradebrief.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.TradeRow;
import org.tradebrief.trade.view.TradeRows;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trade values with their indicators. */
@Command(name = "trade", description = "貿易數值與指標：占比、名次、較去年同期")
final class TradeCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--reporter", required = true, paramLabel = "經濟體", description = "申報的經濟體，如 TWN 或 台灣")
    private String reporter = "";

    @Option(names = "--flow", required = true, paramLabel = "X|M|B", description = "X 出口、M 進口、B 差額")
    private Flow flow = Flow.X;

    @Option(names = "--partner", paramLabel = "經濟體", description = "只列這個夥伴")
    private @Nullable String partner;

    @Option(names = "--period", paramLabel = "期間", description = "2024、2025-11、2023-2024 或 2025-01..2025-11")
    private @Nullable String period;

    @Option(names = "--as-of", paramLabel = "日期", description = "基準日，如 2026-02-08；預設今天")
    private @Nullable LocalDate asOf;

    /** What is asked for, by the codes of the command line. */
    enum Flow {
        X(Metric.EXPORT),
        M(Metric.IMPORT),
        B(Metric.BALANCE);

        private final Metric metric;

        Flow(Metric metric) {
            this.metric = metric;
        }
    }

    TradeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = session.read("trade")) {
            Economies economies = workspace.economies();
            LocalDate day = asOf == null ? LocalDate.now(workspace.clock()) : asOf;
            List<TradeRow> rows = new TradeRows(workspace.trade(day))
                    .of(
                            economy(economies, reporter),
                            flow.metric,
                            Optional.ofNullable(partner).map(p -> economy(economies, p)),
                            Optional.ofNullable(period).map(TradeCommand::period));
            session.answer(rows.stream().map(r -> Row.of(r, flow)).toList(), () -> text(rows));
            return Exit.lookIf(
                            rows.stream().anyMatch(r -> r.coverage().stopped().isPresent()))
                    .code();
        }
    }

    private static Economy economy(Economies economies, String name) {
        return economies
                .find(name)
                .orElseThrow(() -> new Refusal("TRD-ECONOMY", "沒有「" + name + "」這個經濟體。", "改用 ISO 三碼或中英文名稱，例如 TWN。"));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal("TRD-PERIOD", "「" + text + "」不是期間。", "寫成 2024、2025-11、2023-2024 或 2025-01..2025-11。", e);
        }
    }

    private static String text(List<TradeRow> rows) {
        return rows.isEmpty()
                ? "沒有符合的數值：這段期間沒有資料，或月份不全。"
                : rows.stream().map(TradeCommand::line).collect(Collectors.joining("\n"));
    }

    private static String line(TradeRow r) {
        String share = r.share()
                .map(s -> "，" + r.coverage().basis() + " " + Digits.percent(s, 2))
                .orElse("");
        String rank = r.rank().isPresent() ? "，第 " + r.rank().getAsInt() + " 位" : "";
        String change = switch (r.change()) {
            case Comparison.Comparable c -> "，較" + c.base().period().chinese() + c.phrase();
            case Comparison.NotComparable n -> "";
        };
        String stop = r.coverage().stopped().map(GateResult::sentence).orElse("");
        return r.amount().label() + "：" + r.amount().millions() + " 百萬美元" + share + rank + change + "。" + stop;
    }

    /** One value. */
    private record Row(
            Economy reporter,
            Economy partner,
            Flow flow,
            Period period,
            BigDecimal value,
            @Nullable BigDecimal share,
            @Nullable Integer rank,
            @Nullable BigDecimal yoy,
            Coverage coverage,
            LocalDate vintage,
            Place source) {

        static Row of(TradeRow r, Flow flow) {
            TradeRow.RowCoverage c = r.coverage();
            return new Row(
                    r.amount().series().reporter(),
                    r.amount().series().partner(),
                    flow,
                    r.amount().period(),
                    r.amount().usd(),
                    r.share().map(s -> s.setScale(2, RoundingMode.HALF_UP)).orElse(null),
                    r.rank().isPresent() ? r.rank().getAsInt() : null,
                    percent(r.change()),
                    new Coverage(
                            c.partners(),
                            c.held(),
                            c.asked(),
                            c.listedShare()
                                    .map(s -> s.setScale(2, RoundingMode.HALF_UP))
                                    .orElse(null),
                            c.basis(),
                            c.stopped().map(g -> g.code().code()).orElse(null)),
                    r.amount().vintage(),
                    Place.of(r.amount().sources().getFirst()));
        }

        private static @Nullable BigDecimal percent(Comparison change) {
            return switch (change) {
                case Comparison.Comparable c -> {
                    BigDecimal percent = c.percent();
                    yield percent == null ? null : percent.setScale(2, RoundingMode.HALF_UP);
                }
                case Comparison.NotComparable n -> null;
            };
        }
    }

    /**
     * @param partners in the set that the share and the rank are of
     * @param months held of those that the period has
     * @param share the listed partners' part of the total in percent; null where no total is known
     * @param basis what the share is a share of
     * @param stopped the gate that keeps the set out of briefs; null for none
     */
    private record Coverage(
            int partners,
            int months,
            int of,
            @Nullable BigDecimal share,
            String basis,
            @Nullable String stopped) {}
}
