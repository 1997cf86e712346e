package org.tradebrief.desk.policy;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.Document;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Measure;

/** The documents of a measure: each copy, on what the copies disagree, and what they say in their own words. */
final class DocumentSection {
    private static final int FIRST = 4;
    private static final int QUOTED = 2;
    /** How wide the signs of disagreement stand beside the heading before they wrap. */
    private static final double CHIPS = 160;

    private final Phrases phrases;
    private final Glyphs glyphs;
    private final SourceLinks.Opening opening;
    private final VersionsBox.@Nullable Choosing choosing;
    private final BooleanProperty comparing;

    /**
     * @param choosing null in a workspace that is open to read only
     * @param comparing whether the versions are laid open, kept while the section is made anew
     */
    DocumentSection(
            Words words,
            SourceLinks.Opening opening,
            VersionsBox.@Nullable Choosing choosing,
            BooleanProperty comparing) {
        this.opening = opening;
        this.choosing = choosing;
        this.comparing = comparing;
        phrases = words.of("policy");
        glyphs = new Glyphs(words);
    }

    Node of(Measure measure, List<Dossier> dossiers) {
        List<Announcement> copies =
                dossiers.stream().flatMap(d -> d.readings().stream()).toList();
        DetailSection section = new DetailSection(phrases.get("detail.documents", copies.size()));
        VersionsBox compared = new VersionsBox(phrases, choosing);
        FlowPane chips = new FlowPane(6, 4);
        chips.setPrefWrapLength(CHIPS);
        HBox.setHgrow(chips, Priority.ALWAYS);
        section.head().getChildren().add(chips);
        dossiers.forEach(d -> chips(d, chips));
        dossiers.forEach(compared::add);
        if (!compared.getChildren().isEmpty()) {
            section.head().getChildren().add(compare(section, compared));
        }
        VBox rows = new VBox();
        copies.stream().limit(FIRST).forEach(c -> rows.getChildren().add(copy(c)));
        section.getChildren().add(rows);
        if (copies.size() > FIRST) {
            Hyperlink all = new Hyperlink(phrases.get("documents.all", copies.size()));
            all.setOnAction(e -> {
                rows.getChildren().setAll(copies.stream().map(this::copy).toList());
                section.getChildren().remove(all);
            });
            section.getChildren().add(all);
        }
        if (copies.isEmpty()) {
            section.getChildren().add(Controls.label(phrases.get("documents.none"), "meta", "wrapped"));
            SourceLinks.of(measure.url(), measure.sources(), phrases, opening).ifPresent(section.getChildren()::add);
        }
        copies.stream()
                .flatMap(c -> c.quotations().stream().map(q -> quotation(c, q)))
                .limit(QUOTED)
                .forEach(section.getChildren()::add);
        return section;
    }

    private void chips(Dossier dossier, FlowPane head) {
        dossier.undecided()
                .forEach(a -> head.getChildren()
                        .add(Controls.chip(
                                phrases.get("conflict." + a.name()),
                                "amber",
                                glyphs.verdict(Verdict.INCOMPARABLE, 12))));
    }

    private Node compare(DetailSection section, VersionsBox compared) {
        Hyperlink link = new Hyperlink(phrases.get("documents.compare"));
        link.setMinWidth(Region.USE_PREF_SIZE);
        if (comparing.get()) {
            section.getChildren().add(compared);
        }
        link.setOnAction(e -> {
            comparing.set(!comparing.get());
            if (comparing.get()) {
                section.getChildren().add(1, compared);
            } else {
                section.getChildren().remove(compared);
            }
        });
        return link;
    }

    private Node copy(Announcement copy) {
        Document document = copy.document();
        Hyperlink name = new Hyperlink(document.path().substring(document.path().lastIndexOf('/') + 1));
        name.getStyleClass().add("document-name");
        name.setMinWidth(0);
        name.setOnAction(e -> opening.row().accept(copy.row(1)));
        Label state = Controls.label(
                copy.state() == Announcement.State.READ
                        ? ""
                        : phrases.get("reading." + copy.state().name()),
                "meta");
        Label date = Controls.label(
                document.date() == null ? "" : document.date().toString().substring(5), "meta");
        date.setMinWidth(36);
        HBox row = new HBox(8, Icon.DOCUMENT.small(), name, Controls.spring(), state, date);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("document-row");
        return row;
    }

    private Node quotation(Announcement copy, Announcement.Quotation quotation) {
        Label said = Controls.label(PlainLine.of(quotation.text()), "quotation", "wrapped");
        Hyperlink where = new Hyperlink(phrases.get("quotation.line", quotation.line()));
        where.getStyleClass().add("source-link");
        where.setOnAction(e -> opening.row().accept(copy.row(quotation.line())));
        VBox box = new VBox(said, where);
        box.getStyleClass().add("quote");
        return box;
    }
}
