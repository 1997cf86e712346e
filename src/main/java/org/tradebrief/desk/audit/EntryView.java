package org.tradebrief.desk.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.diff.Piece;
import org.tradebrief.review.diff.TextDiff;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;
import org.tradebrief.trade.Period;

/** One entry of the trail whole: what changed word by word, why, what it was done to, its hash and the one before. */
final class EntryView extends ScrollPane {
    private static final int SAME_SHOWN = 60;
    private static final int MOST = 4000;
    private static final int FIELD_MOST = 200;

    /** Those that the trail has words for; one of another version stands as it was written. */
    private static final Set<String> NAMED = Set.of(
            "as-of",
            "by",
            "certificate",
            "change",
            "comment",
            "digest",
            "dismissal",
            "edited",
            "end",
            "entry",
            "expected",
            "file",
            "finding",
            "from",
            "hash",
            "kind",
            "metric",
            "name",
            "part",
            "period",
            "proposal",
            "sha256",
            "start",
            "subject",
            "text",
            "title",
            "verdict",
            "vintage",
            "waiver",
            "week",
            "wording");

    private final Phrases words;
    private final Phrases review;
    private final VBox rows = new VBox(12);

    EntryView(Phrases words, Phrases review) {
        this.words = words;
        this.review = review;
        rows.getStyleClass().add("entry-view");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setId("audit-entry");
    }

    void show(@Nullable Entry entry) {
        rows.getChildren().clear();
        setVvalue(0);
        if (entry == null) {
            rows.getChildren().add(Controls.label(words.get("entry.none"), "muted"));
            return;
        }
        Label title = Controls.label(
                words.get(
                        "entry.title",
                        entry.seq(),
                        review.get("what." + entry.what().name())),
                "panel-title",
                "wrapped");
        rows.getChildren().add(title);
        if (!entry.why().isBlank()) {
            rows.getChildren().add(part("entry.why", Controls.label(entry.why(), "wrapped")));
        }
        if (!entry.before().isEmpty() || !entry.after().isEmpty()) {
            rows.getChildren().add(part("entry.change", change(entry)));
        }
        VBox fields = new VBox(2);
        for (Fields.Field field : entry.fields().fields()) {
            fields.getChildren().add(pair(name(field.name()), shortened(value(field)), "wrapped"));
        }
        rows.getChildren().add(part("entry.subject", fields));
        VBox hashes = new VBox(
                2,
                pair(words.get("entry.hash"), entry.hash(), "hash"),
                pair(words.get("entry.previous"), entry.previous(), "hash"));
        rows.getChildren().add(part("entry.chain", hashes));
    }

    private Node part(String key, Node content) {
        return new VBox(4, Controls.label(words.get(key), "small", "muted"), content);
    }

    /** As people say it, where it was kept as programs do. */
    private String value(Fields.Field field) {
        return field.name().equals("period")
                ? Period.find(field.value()).map(p -> words.told(p.chinese())).orElse(field.value())
                : field.value();
    }

    private String name(String field) {
        return NAMED.contains(field) ? words.get("field." + field) : field;
    }

    private static Node pair(String name, String value, String style) {
        Label key = Controls.label(name, "small", "muted", "entry-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label text = Controls.label(value, "small", style);
        text.setWrapText(true);
        HBox pair = new HBox(8, key, text);
        HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
        return pair;
    }

    private static String shortened(String value) {
        return value.length() <= FIELD_MOST ? value : value.substring(0, FIELD_MOST) + "…";
    }

    /** What stayed is shown only around what changed. */
    private static Node change(Entry entry) {
        List<Piece> pieces = TextDiff.between(entry.before(), entry.after()).pieces();
        List<Text> runs = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < pieces.size() && length < MOST; i++) {
            Piece piece = pieces.get(i);
            String text = switch (piece.kind()) {
                case SAME -> around(piece.text(), i > 0, i + 1 < pieces.size());
                case REMOVED, INSERTED ->
                    piece.text().length() <= MOST ? piece.text() : piece.text().substring(0, MOST) + "…";
            };
            Text run = new Text(text);
            run.getStyleClass()
                    .addAll(
                            "entry-run",
                            switch (piece.kind()) {
                                case SAME -> "run-plain";
                                case REMOVED -> "run-struck";
                                case INSERTED -> "run-written";
                            });
            runs.add(run);
            length += text.length();
        }
        return new TextFlow(runs.toArray(Node[]::new));
    }

    private static String around(String text, boolean behindChange, boolean beforeChange) {
        if (text.length() <= 2 * SAME_SHOWN) {
            return text;
        }
        String head = behindChange ? text.substring(0, SAME_SHOWN) : "";
        String tail = beforeChange ? text.substring(text.length() - SAME_SHOWN) : "";
        return head + "…" + tail;
    }
}
