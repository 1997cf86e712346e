package org.tradebrief.desk.policy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.policy.Measure;

/** How the measure bears on others and others on it, as links; on what it rests and at whom it is aimed. */
final class RelationSection {
    private final MeasureText text;
    private final Phrases phrases;
    private final Consumer<String> select;

    /** @param select looks at the measure of that id */
    RelationSection(MeasureText text, Phrases phrases, Consumer<String> select) {
        this.text = text;
        this.phrases = phrases;
        this.select = select;
    }

    Node of(Measure measure, RegisterDay known) {
        DetailSection section = new DetailSection(phrases.get("detail.relations"));
        for (RelationLine line : RelationLine.of(measure, known)) {
            section.getChildren().add(deed(line, measure, known));
        }
        String between = phrases.get("list.within");
        fact(section, "detail.basis", told(between, measure.legalBasis()));
        fact(section, "detail.targets", text.targets(measure));
        fact(section, "detail.scope", told(between, measure.scope()));
        fact(section, "detail.sectors", told(between, measure.sectors()));
        fact(section, "detail.note", phrases.told(measure.note()));
        return section;
    }

    private Node deed(RelationLine line, Measure self, RegisterDay known) {
        Node actor = link(line.actor(), self, known);
        actor.getStyleClass().add("actor");
        Node arrow = Icon.CHEVRON_RIGHT.node(12);
        FlowPane row = new FlowPane(
                8,
                0,
                actor,
                arrow,
                Controls.label(phrases.get("relation." + line.kind().name()), "muted"));
        line.targets().forEach(id -> row.getChildren().add(link(id, self, known)));
        row.setRowValignment(VPos.CENTER);
        row.getStyleClass().add("relation-row");
        return row;
    }

    private Node link(String id, Measure self, RegisterDay known) {
        String shown = known.measure(id).map(text::tag).orElse(id);
        if (id.equals(self.id())) {
            return Controls.label(shown, "self");
        }
        Hyperlink link = new Hyperlink(shown);
        link.setDisable(known.measure(id).isEmpty());
        known.measure(id).ifPresent(m -> link.setAccessibleText(text.label(m)));
        link.setOnAction(e -> select.accept(id));
        return link;
    }

    /** Laws and sectors have names in each language; what a measure covers is told in the register's words. */
    private String told(String between, List<String> names) {
        return names.stream().map(phrases::told).collect(Collectors.joining(between));
    }

    private void fact(DetailSection section, String key, String value) {
        if (value.isEmpty()) {
            return;
        }
        Label name = Controls.label(phrases.get(key), "muted", "fact-name");
        Label said = Controls.label(value, "wrapped", "register-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(12, name, said);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("relation-row");
        section.getChildren().add(row);
    }
}
