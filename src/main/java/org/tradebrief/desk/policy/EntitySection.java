package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.ListedEntity;

/** The names that a measure put on its list, each with its status on the day; a click opens its source. */
final class EntitySection {
    private static final int FIRST = 6;

    private final MeasureText text;
    private final Phrases phrases;
    private final Glyphs glyphs;
    private final Consumer<SourceRow> open;

    EntitySection(MeasureText text, Words words, Consumer<SourceRow> open) {
        this.text = text;
        this.open = open;
        phrases = words.of("policy");
        glyphs = new Glyphs(words);
    }

    Node of(List<ListedEntity> entities, LocalDate day) {
        long counted = entities.stream().filter(e -> e.branchOf().isEmpty()).count();
        String list = text.list(entities.getFirst().list());
        DetailSection section =
                new DetailSection(phrases.get("detail.entities", counted), Controls.label(list, "meta"));
        VBox rows = new VBox();
        entities.stream().limit(FIRST).forEach(e -> rows.getChildren().add(row(e, day)));
        section.getChildren().add(rows);
        if (entities.size() > FIRST) {
            Hyperlink all = new Hyperlink(phrases.get("entities.all", entities.size()));
            all.setOnAction(e -> {
                rows.getChildren()
                        .setAll(entities.stream().map(x -> row(x, day)).toList());
                section.getChildren().remove(all);
            });
            section.getChildren().add(all);
        }
        return section;
    }

    private Node row(ListedEntity entity, LocalDate day) {
        String first = entity.nameZh().isEmpty() ? entity.nameEn() : entity.nameZh();
        Hyperlink name = new Hyperlink(first);
        name.getStyleClass().add("entity-name");
        name.setDisable(entity.sources().isEmpty());
        name.setOnAction(e -> open.accept(entity.sources().getFirst()));
        name.setMinWidth(0);
        VBox names = new VBox(name);
        if (!entity.nameZh().isEmpty() && !entity.nameEn().isEmpty()) {
            names.getChildren().add(Controls.label(entity.nameEn(), "meta"));
        }
        String country = entity.country().isEmpty() ? "" : text.target(entity.country());
        Label status = Controls.label(text.status(entity.status(day)), "meta");
        status.setMinWidth(48);
        Label where = Controls.label(country, "meta");
        where.setMinWidth(40);
        HBox row = new HBox(8, names, Controls.spring(), where, glyphs.status(entity.status(day), 12), status);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("entity-row");
        return row;
    }
}
