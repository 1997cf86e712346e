package org.tradebrief.desk.trade;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.gate.GateResult;

/** Above a table whose values a gate stopped, or for which an earlier vintage stands in: what is wrong and why. */
final class GateNote extends HBox {
    private final Words words;
    private final GateText text;
    private final Consumer<SourceRow> open;

    /** @param open shows the row of a document */
    GateNote(Words words, Consumer<SourceRow> open) {
        super(8);
        this.words = words;
        this.open = open;
        text = new GateText(words);
        getStyleClass().add("gate-note");
        setAlignment(Pos.CENTER_LEFT);
        show(null);
    }

    void show(@Nullable TradeSheet sheet) {
        GateResult gate = sheet == null ? null : sheet.stopped().orElse(null);
        String fallback = sheet == null ? "" : sheet.fallback();
        setVisible(gate != null || !fallback.isEmpty());
        setManaged(isVisible());
        getChildren().clear();
        if (gate != null) {
            getChildren()
                    .addAll(
                            new Glyphs(words).verdict(Verdict.CONTRADICTED, 16),
                            Controls.label(text.sentence(gate), "gate-stop", "wrapped"));
            Hyperlink look = new Hyperlink(words.of("trade").get("sets.look"));
            look.setMinWidth(USE_PREF_SIZE);
            look.setOnAction(e -> gate.sources().stream().findFirst().ifPresent(open));
            look.setVisible(!gate.sources().isEmpty());
            getChildren()
                    .addAll(look, Controls.spring(), Controls.label(gate.code().code(), "meta"));
        } else if (!fallback.isEmpty()) {
            getChildren()
                    .addAll(
                            new Glyphs(words).verdict(Verdict.INCOMPARABLE, 16),
                            Controls.label(text.fallback(sheet), "wrapped"));
        }
    }
}
