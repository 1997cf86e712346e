package org.tradebrief.desk.review;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.review.Annotation;
import org.tradebrief.review.BriefRecord;

/** The comments of the section that is shown. */
public final class Remarks {
    private final ReviewModel model;

    Remarks(ReviewModel model) {
        this.model = model;
    }

    /** Those of the section, the latest first; one whose passage is lost stands with the first section. */
    public List<Annotation> shown() {
        BriefRecord brief = model.briefProperty().get();
        Integer part = model.sectionProperty().get();
        if (brief == null || part == null) {
            return List.of();
        }
        Places places = new Places(brief.content().text());
        return brief.annotations().stream()
                .filter(a -> places.partAt(Math.max(0, a.anchor().start())) == part)
                .sorted(Comparator.comparing(Annotation::at).reversed())
                .toList();
    }

    /** Comments on a figure, else on what is selected, else on the section. */
    public void add(@Nullable Mark mark, String words) {
        Integer part = model.sectionProperty().get();
        if (part == null) {
            return;
        }
        model.flush();
        EditorModel editor = model.editor();
        int from = mark == null ? editor.selectionStart() : mark.start();
        int to = mark == null ? editor.selectionEnd() : mark.end();
        BriefReading reading = model.reading();
        model.perform(acts -> {
            // Counted on the text as it stands when the comment is made, which is what was flushed.
            int start = Places.bodyStart(reading.stored(), part);
            return acts.comments().add(start + from, start + to, words);
        });
    }
}
