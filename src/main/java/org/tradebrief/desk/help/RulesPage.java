package org.tradebrief.desk.help;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.rules.Rule;
import org.tradebrief.check.rules.Weight;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.workbench.CheckRules;

/** The checker's rules, one a row: switched off, or weighed below or above the usual. It counts at once. */
public final class RulesPage extends VBox {
    private final Phrases words;

    /**
     * The rules of the open workspace.
     *
     * @param changed run after each change, so that what is shown is checked by it
     */
    public record Book(CheckRules rules, Runnable changed) {}

    /** @param book null while no workspace is open */
    public RulesPage(@Nullable Book book, Phrases words) {
        super(4);
        this.words = words;
        getStyleClass().add("keys-page");
        getChildren()
                .addAll(
                        Controls.label(words.text("rules.title"), "sub-title"),
                        Controls.label(
                                words.text(book == null ? "rules.nowhere" : "rules.hint"),
                                "muted",
                                "small",
                                "wrapped"));
        if (book != null) {
            Rule.all().forEach(rule -> getChildren().add(row(rule, book)));
        }
    }

    /** What a search finds it by. */
    public static List<String> names(Phrases words) {
        List<String> names = new ArrayList<>(List.of(words.get("rules.title")));
        Rule.all().forEach(rule -> names.addAll(List.of(rule.chinese(), rule.english(), rule.id())));
        return names;
    }

    private Node row(Rule rule, Book book) {
        boolean english = words.language().getValue() == Language.EN;
        Label usual = Controls.label(
                rule.id() + " · "
                        + words.get(
                                "rules.usual",
                                words.get("severity." + rule.usual().name())),
                "muted",
                "small");
        Segmented<Weight> choice = new Segmented<>(
                List.of(Weight.values()),
                book.rules().get().weight(rule.kind()),
                weight -> words.text("weight." + weight.name()));
        choice.getStyleClass().add("dense");
        choice.valueProperty().addListener((o, was, is) -> {
            book.rules().set(rule.kind(), is);
            book.changed().run();
        });
        Label name = Controls.label(english ? rule.english() : rule.chinese());
        HBox row = new HBox(12, name, usual, Controls.spring(), choice);
        row.getStyleClass().addAll("preference-row", "rule-row");
        return row;
    }
}
