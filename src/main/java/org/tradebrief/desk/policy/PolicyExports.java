package org.tradebrief.desk.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.tradebrief.chart.ChartFonts;
import org.tradebrief.chart.ChartThemes;
import org.tradebrief.chart.Plate;
import org.tradebrief.chart.timeline.TimelineDrawing;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.chart.timeline.TimelineView;
import org.tradebrief.desk.export.DrawingFile;
import org.tradebrief.desk.export.Saving;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;

/** Takes the timeline out as a picture, with every row and the stretch of time in sight, and the table as a file. */
final class PolicyExports {
    private static final double WIDTH = 1200;

    private final PolicyModel model;
    private final Phrases phrases;
    private final Saving saving;

    PolicyExports(PolicyModel model, DeskContext context) {
        this.model = model;
        phrases = context.words().of("policy");
        saving = new Saving(context);
    }

    /** @param ending of the file that is proposed; any of {@link DrawingFile#ENDINGS} can be named instead */
    void picture(String ending) {
        TimelineModel shown = model.timelineProperty().get();
        if (shown == null) {
            return;
        }
        LocalDate day = model.dayProperty().get();
        TimelineView view = model.viewProperty().get();
        String selected = model.selectedProperty().get();
        TimelineDrawing drawing = new TimelineDrawing(
                shown, new TimelineView(view.from(), view.to(), 0), selected.isEmpty() ? null : selected, null);
        Plate plate =
                new Plate(phrases.get("export.heading", day.toString()), drawing, phrases.get("export.source"), WIDTH);
        DrawingFile file = new DrawingFile(plate, ChartThemes.light(new ChartFonts()), day);
        List<String> endings = DrawingFile.ENDINGS.stream()
                .sorted((a, b) -> Boolean.compare(b.equals(ending), a.equals(ending)))
                .toList();
        saving.ask(phrases.get("export.title"), name(ending), endings, file::bytes);
    }

    void table(TextTable table) {
        saving.ask(
                phrases.get("export.title"),
                name("csv"),
                List.of("csv"),
                file -> table.csv().getBytes(StandardCharsets.UTF_8));
    }

    private String name(String ending) {
        return phrases.get("export.name", model.dayProperty().get().toString()) + "." + ending;
    }
}
