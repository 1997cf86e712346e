package org.tradebrief.desk.controls;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** How many of the months asked for are held: a strip of them and the count; a stopped set says so instead. */
public final class Coverage extends HBox {

    /** @param held for each month asked for, whether it is there */
    public Coverage(Words words, boolean[] held) {
        super(6);
        getStyleClass().add("coverage");
        int there = 0;
        HBox strip = new HBox(1);
        strip.setAlignment(Pos.CENTER);
        setAlignment(Pos.CENTER_RIGHT);
        for (boolean month : held) {
            Region cell = new Region();
            cell.getStyleClass().addAll("coverage-month", month ? "held" : "missing");
            strip.getChildren().add(cell);
            there += month ? 1 : 0;
        }
        getChildren().add(strip);
        if (there < held.length) {
            getChildren().add(new Glyphs(words).verdict(Verdict.INCOMPARABLE, 12));
        }
        Label count = new Label(there + "／" + held.length);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().add(count);
        setAccessibleText(words.of("controls").get("coverage", there, held.length));
    }

    /** A set that a quality gate keeps out of briefs. */
    public static Label stopped(Words words) {
        Phrases phrases = words.of("controls");
        return Controls.chip(
                phrases.get("coverage.stopped"), "bad", new Glyphs(words).verdict(Verdict.CONTRADICTED, 12));
    }
}
