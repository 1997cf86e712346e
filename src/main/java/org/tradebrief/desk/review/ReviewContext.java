package org.tradebrief.desk.review;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.Drawing;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Library;

/**
 * What the parts of the review tab share.
 *
 * @param drawings the drawing that a brief names by its key; null for one that is not known
 */
public record ReviewContext(
        DeskContext desk, ReviewModel model, Library library, Function<String, @Nullable Drawing> drawings) {

    Phrases words() {
        return desk.words().of("review");
    }

    Phrases controls() {
        return desk.words().of("controls");
    }

    Glyphs glyphs() {
        return new Glyphs(desk.words());
    }
}
