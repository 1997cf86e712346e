package org.tradebrief.desk.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.timeline.TimelineDrawing;
import org.tradebrief.chart.timeline.TimelineLayout;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.chart.timeline.TimelineView;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Refusal;

/** Takes the timeline out as a picture, with every row and the stretch of time in sight, and the table as a file. */
final class PolicyExports {
    private static final double WIDTH = 1200;
    /** Room below the last row. */
    private static final double FOOT = 8;

    private final PolicyModel model;
    private final DeskContext context;
    private final Phrases phrases;
    private final MeasureTexts texts;

    PolicyExports(PolicyModel model, DeskContext context, MeasureTexts texts) {
        this.model = model;
        this.context = context;
        this.texts = texts;
        phrases = context.words().of("policy");
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    void picture(boolean svg) {
        TimelineModel shown = model.timelineProperty().get();
        if (shown == null) {
            return;
        }
        TimelineView view = model.viewProperty().get();
        String selected = model.selectedProperty().get();
        TimelineDrawing drawing = new TimelineDrawing(
                shown, new TimelineView(view.from(), view.to(), 0), selected.isEmpty() ? null : selected, null);
        double height = TimelineLayout.AXIS + shown.rowCount() * TimelineLayout.ROW + FOOT;
        ChartTheme theme = context.theme().chartTheme().getValue();
        if (svg) {
            save("svg", file -> TimelineFiles.svg(drawing, WIDTH, height, theme, file));
        } else {
            save("png", file -> TimelineFiles.png(drawing, WIDTH, height, theme, file));
        }
    }

    void table(List<MeasureRow> rows) {
        save("csv", file -> Files.write(file, texts.csv(rows).getBytes(StandardCharsets.UTF_8)));
    }

    private void save(String ending, Writing writing) {
        String name = phrases.get("export.name", model.dayProperty().get().toString()) + "." + ending;
        context.files()
                .save(phrases.get("export.title"), name, ending.toUpperCase(Locale.ROOT), List.of(ending))
                .ifPresent(file -> write(file, writing));
    }

    private void write(Path file, Writing writing) {
        try {
            writing.to(file);
            context.notices().say(phrases.get("exported", file.getFileName()));
        } catch (IOException e) {
            context.notices()
                    .failed(new Refusal(
                            "POL-WRITE", phrases.get("export.failed", file), phrases.get("export.remedy"), e));
        }
    }
}
