package org.tradebrief.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.view.HhiPoint;
import org.tradebrief.trade.view.TradeView;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How concentrated each economy's trade is on its partners. */
@Command(name = "hhi", description = "市場集中度（HHI），含上下界、涵蓋率與品質閘門")
final class HhiCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--as-of", paramLabel = "日期", description = "基準日，如 2026-02-08；預設今天")
    private @Nullable LocalDate asOf;

    HhiCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = session.read("hhi")) {
            LocalDate day = asOf == null ? LocalDate.now(workspace.clock()) : asOf;
            List<HhiPoint> all = all(workspace.trade(day));
            session.answer(all.stream().map(Row::of).toList(), () -> text(all, day));
            return Exit.lookIf(all.stream().anyMatch(c -> c.stopped().isPresent()))
                    .code();
        }
    }

    /** Each reporter and direction after the other, so that of many tables only one trend stands in memory. */
    private static List<HhiPoint> all(TradeView view) {
        return view.tables().stream()
                .map(t -> new TradeRecords.Held(t.reporter(), t.direction()))
                .distinct()
                .flatMap(h -> view.trend(h.reporter(), h.direction()).stream())
                .toList();
    }

    private static String text(List<HhiPoint> all, LocalDate day) {
        return "基準日 " + day + "，門檻 1,500／2,500\n"
                + all.stream().map(HhiCommand::line).collect(Collectors.joining("\n"));
    }

    private static String line(HhiPoint c) {
        String bounds = c.bounds()
                .map(b -> "，上下界 " + Digits.grouped(b.lower(), 2) + " 至 " + Digits.grouped(b.upper(), 2))
                .orElse("");
        String use = c.stopped().map(GateResult::sentence).orElse(c.fallback());
        return c.id().chinese() + "：" + Digits.grouped(c.hhi(), 2) + "（"
                + (c.stopped().isPresent()
                        ? "不判定"
                        : Thresholds.CLASSIC.level(c.hhi()).chinese()) + "，"
                + c.basis().chinese() + bounds + "，" + c.partners() + " 個夥伴）" + use;
    }

    /** An economy's concentration in one direction and period. */
    private record Row(
            Economy reporter,
            Direction flow,
            Period period,
            BigDecimal hhi,
            String level,
            @Nullable BigDecimal top3Share,
            int partners,
            String basis,
            List<BigDecimal> bounds,
            Coverage coverage,
            @Nullable String stopped,
            Place source) {

        static Row of(HhiPoint c) {
            return new Row(
                    c.id().reporter(),
                    c.id().direction(),
                    c.id().period(),
                    rounded(c.hhi()),
                    Thresholds.CLASSIC.level(c.hhi()).code(),
                    c.topThree().map(Row::rounded).orElse(null),
                    c.partners(),
                    c.basis().name().toLowerCase(java.util.Locale.ROOT),
                    c.bounds().map(b -> List.of(b.lower(), b.upper())).orElse(List.of()),
                    new Coverage(
                            c.listed(),
                            c.listedShare().map(Row::rounded).orElse(null),
                            c.id().period().months(),
                            c.vintage(),
                            c.fallback()),
                    c.stopped().map(g -> g.code().code()).orElse(null),
                    Place.of(c.source()));
        }

        private static BigDecimal rounded(BigDecimal value) {
            return value.setScale(2, RoundingMode.HALF_UP);
        }
    }

    /**
     * @param listed how many partners the table lists
     * @param share their part of the total in percent; null where no total is known
     * @param note which vintage stands in for the latest; empty where the latest is used
     */
    private record Coverage(int listed, @Nullable BigDecimal share, int months, LocalDate vintage, String note) {}
}
