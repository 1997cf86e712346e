package org.tradebrief.desk.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Dossier.Attribute;

/** The versions between which copies of one announcement disagree, side by side; a person takes one, with a reason. */
final class VersionsBox extends VBox {
    private final Phrases phrases;
    private final @Nullable Choosing choosing;

    /** @param choosing null in a workspace that is open to read only */
    VersionsBox(Phrases phrases, @Nullable Choosing choosing) {
        super(12);
        this.phrases = phrases;
        this.choosing = choosing;
        getStyleClass().add("compared");
    }

    /** What becomes of a person's decision. */
    interface Choosing {
        void take(Dossier dossier, Attribute attribute, String value, String reason);

        void takeBack(Choice choice);
    }

    void add(Dossier dossier) {
        dossier.conflicts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> add(dossier, e.getKey(), e.getValue()));
    }

    private void add(Dossier dossier, Attribute attribute, Map<String, List<String>> versions) {
        VBox box = new VBox(6, Controls.label(phrases.get("attribute." + attribute.name()), "meta", "strong"));
        Choice choice = dossier.choices().get(attribute);
        versions.forEach((value, paths) -> box.getChildren()
                .add(
                        choice != null && choice.value().equals(value)
                                ? chosen(value, paths, choice)
                                : open(dossier, attribute, value, paths)));
        getChildren().add(box);
    }

    private Node open(Dossier dossier, Attribute attribute, String value, List<String> paths) {
        VBox box = version(value, paths);
        if (choosing != null) {
            Hyperlink take = new Hyperlink(phrases.get("version.take"));
            take.setAccessibleText(phrases.get("version.take.this", value));
            take.setOnAction(e -> ask(box, take, why -> choosing.take(dossier, attribute, value, why)));
            box.getChildren().add(take);
        }
        return box;
    }

    private Node chosen(String value, List<String> paths, Choice choice) {
        VBox box = version(value, paths);
        Label by = Controls.label(phrases.get("version.taken", choice.author(), choice.reason()), "meta", "wrapped");
        by.setGraphic(Icon.CHECK.small());
        box.getChildren().add(by);
        if (choosing != null) {
            Hyperlink back = new Hyperlink(phrases.get("version.back"));
            back.setOnAction(e -> choosing.takeBack(choice));
            box.getChildren().add(back);
        }
        return box;
    }

    private static VBox version(String value, List<String> paths) {
        Label said = Controls.label(value, "simplified", "wrapped");
        Label where = Controls.label(
                paths.stream().map(p -> p.substring(p.lastIndexOf('/') + 1)).collect(Collectors.joining("  ")),
                "meta",
                "wrapped");
        return new VBox(2, said, where);
    }

    private void ask(VBox box, Node asked, java.util.function.Consumer<String> then) {
        TextField why = new TextField();
        why.promptTextProperty().bind(phrases.text("version.why"));
        why.accessibleTextProperty().bind(phrases.text("version.why"));
        HBox.setHgrow(why, Priority.ALWAYS);
        Button sure = new Button(phrases.get("version.sure"));
        sure.disableProperty().bind(why.textProperty().map(String::isBlank));
        sure.setOnAction(e -> then.accept(why.getText().strip()));
        why.setOnAction(e -> sure.fire());
        HBox asking = new HBox(8, why, sure);
        asking.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().set(box.getChildren().indexOf(asked), asking);
        why.requestFocus();
    }
}
