package org.tradebrief.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.TradeRow;
import org.tradebrief.trade.view.TradeRows;
import org.tradebrief.trade.view.TradeView;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/** A large workspace: opening it, a trade table of one month, concentration over all months; each asked for the first time. */
final class TradeRuns implements Benchmarks.Subject {
    private static final int TABLES = 100;

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        GeneratedFlows generated = new GeneratedFlows(setting.flows());
        Path folder = setting.folder().resolve("flows");
        Path csv = setting.folder().resolve("flows.csv");
        generated.fill(folder, csv);
        String size = String.format(Locale.ROOT, "%,d flows: ", generated.size());
        String[] peer = Programs.script(setting, "duckdb-trade.js", "@duckdb/node-api", csv)
                .orElse(Row.NOT_INSTALLED + "\n" + Row.NOT_INSTALLED)
                .split("\n");
        Times opening = new Times();
        for (int i = 0; i < 5; i++) {
            opening.time(() -> open(folder)).close();
        }
        try (Workspace workspace = open(folder)) {
            return List.of(
                    Row.of(size + "open", opening, Row.NO_PEER),
                    Row.of(size + "trade table", tables(workspace, generated), "DuckDB: " + peer[0]),
                    Row.of(size + "a partner, all months", partners(workspace, generated), Row.NO_PEER),
                    Row.of(
                            size + "HHI over " + GeneratedFlows.MONTHS + " months",
                            trends(workspace, generated),
                            "DuckDB: " + peer[1]));
        }
    }

    private static Workspace open(Path folder) {
        Workspace workspace = Workbench.standard("bench").openToRead(folder);
        workspace.library().count();
        return workspace;
    }

    private static Times tables(Workspace workspace, GeneratedFlows generated) throws Exception {
        TradeView view = workspace.trade(GeneratedFlows.KNOWN);
        Random random = new Random(1);
        Times times = new Times();
        for (int i = 0; i < TABLES; i++) {
            Economy reporter =
                    generated.reporters().get(i % generated.reporters().size());
            Period period = GeneratedFlows.month(random.nextInt(GeneratedFlows.MONTHS));
            List<TradeRow> rows = times.time(() -> new TradeRows(view)
                    .of(reporter, Metric.of(Direction.EXPORT), Optional.empty(), Optional.of(period)));
            if (rows.size() < 100) {
                throw new IllegalStateException("a table of " + rows.size() + " rows: " + reporter + " " + period);
            }
        }
        return times;
    }

    private static Times partners(Workspace workspace, GeneratedFlows generated) throws Exception {
        Times times = new Times();
        for (Economy reporter : generated.reporters()) {
            Economy partner = generated.partnerOf(reporter);
            TradeView view = workspace.trade(GeneratedFlows.KNOWN);
            int rows = times.time(() -> new TradeRows(view)
                            .of(reporter, Metric.of(Direction.IMPORT), Optional.of(partner), Optional.empty()))
                    .size();
            if (rows != GeneratedFlows.MONTHS) {
                throw new IllegalStateException(rows + " months: " + reporter + " " + partner);
            }
        }
        return times;
    }

    private static Times trends(Workspace workspace, GeneratedFlows generated) throws Exception {
        Times times = new Times();
        for (Economy reporter : generated.reporters().stream().limit(10).toList()) {
            for (Direction direction : Direction.values()) {
                TradeView view = workspace.trade(GeneratedFlows.KNOWN);
                int points = times.time(() -> view.trend(reporter, direction)).size();
                if (points != GeneratedFlows.MONTHS) {
                    throw new IllegalStateException(points + " points: " + reporter + " " + direction);
                }
            }
        }
        return times;
    }
}
