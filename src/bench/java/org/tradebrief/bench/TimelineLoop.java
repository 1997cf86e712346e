package org.tradebrief.bench;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tradebrief.chart.ChartFonts;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.ChartThemes;
import org.tradebrief.chart.timeline.Grouping;
import org.tradebrief.chart.timeline.TimelineDrawing;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.chart.timeline.TimelineView;
import org.tradebrief.policy.Measure;
import org.tradebrief.workbench.WeekInBatch;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/** One frame of the timeline with 5,000 measures: while its rows scroll, and while its date line is dragged. */
@State(Scope.Benchmark)
public class TimelineLoop {
    private static final int MEASURES = 5_000;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int DAYS = 700;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final ChartTheme theme = ChartThemes.light(new ChartFonts());
    private List<Measure> measures;
    private TimelineModel model;
    private int run;

    @Setup
    public void copyTheRegister() {
        try (Workspace workspace =
                Workbench.standard("bench").openToRead(Path.of(System.getProperty(InnerLoops.SAMPLE)))) {
            List<Measure> known = workspace.register().measures(WeekInBatch.AS_OF).stream()
                    .filter(Measure::isControl)
                    .toList();
            List<Measure> many = new ArrayList<>();
            for (int i = 0; i < MEASURES; i++) {
                many.add(named("copy-" + i, known.get(i % known.size())));
            }
            measures = many;
        }
        model = at(WeekInBatch.AS_OF);
    }

    @Benchmark
    public BufferedImage scrolled() {
        return frame(model, run++ % MEASURES * 10.0);
    }

    @Benchmark
    public BufferedImage dragged() {
        return frame(at(WeekInBatch.AS_OF.minusDays(run++ % DAYS)), 0);
    }

    private TimelineModel at(LocalDate day) {
        return TimelineModel.of(measures, day, Grouping.THEME, code -> code);
    }

    private static Measure named(String id, Measure m) {
        return new Measure(
                id,
                m.issuer(),
                m.year(),
                m.number(),
                m.titleZh(),
                m.titleEn(),
                m.shortZh(),
                m.theme(),
                m.scope(),
                m.targets(),
                m.sectors(),
                m.legalBasis(),
                m.parts(),
                m.events(),
                m.relations(),
                m.url(),
                m.confidence(),
                m.note(),
                m.sources());
    }

    private BufferedImage frame(TimelineModel shown, double scroll) {
        Graphics2D graphics = image.createGraphics();
        TimelineView view = TimelineView.around(shown.asOf());
        new TimelineDrawing(shown, new TimelineView(view.from(), view.to(), scroll), null, null)
                .draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), theme);
        graphics.dispose();
        return image;
    }
}
