package org.tradebrief.desk.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Avatar;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.Annotation;
import org.tradebrief.review.trail.Person;

/** The comments of the section, those on the chosen figure first, each with its thread. */
final class CommentsBox extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final ReviewModel model;
    private final Phrases words;
    private final Phrases shell;
    private final ZoneId zone = ZoneId.systemDefault();
    private final VBox threads = new VBox(12);
    private final HBox head = new HBox(8);
    private final Runnable back;
    private @Nullable Mark mark;
    private @Nullable Asked asked;

    /** A comment that is being written, and on what: a figure, or the section where there is none. */
    private record Asked(
            TextField field, @Nullable Mark mark, @Nullable Integer section) {}

    /** @param back gives the keyboard back to where bare letters act */
    CommentsBox(ReviewContext context, Runnable back) {
        super(8);
        this.back = back;
        model = context.model();
        words = context.words();
        shell = context.desk().words().of("shell");
        getStyleClass().addAll("evidence-block", "comments-box");
        head.getStyleClass().add("row");
        ScrollPane scroll = new ScrollPane(threads);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    void show(@Nullable Mark next) {
        Asked writing = asked;
        if (writing != null
                && (!Objects.equals(writing.mark(), next)
                        || !Objects.equals(
                                writing.section(), model.sectionProperty().get()))) {
            writing = null;
        }
        asked = writing;
        mark = next;
        boolean typing = isFocusWithin();
        showThreads(writing);
        if (typing && writing != null) {
            writing.field().requestFocus();
        } else if (typing) {
            // Else the text would be next, and what is still being typed would go into the brief.
            back.run();
        }
    }

    /** @param writing stays above them, with what has been written */
    private void showThreads(@Nullable Asked writing) {
        List<Annotation> shown = model.remarks().shown();
        long open = shown.stream().filter(a -> !a.resolved()).count();
        Button add = new Button();
        add.textProperty().bind(words.text("comments.add"));
        add.getStyleClass().addAll("link-button", "dense");
        add.setOnAction(e -> ask());
        head.getChildren()
                .setAll(
                        Controls.label(words.get("comments.title", shown.size()), "sub-title"),
                        Controls.label(open > 0 ? words.get("comments.open", open) : "", "muted", "small"),
                        Controls.spring(),
                        add);
        threads.getChildren().setAll(shown.stream().map(this::thread).toList());
        if (writing != null) {
            threads.getChildren().addFirst(writing.field());
        }
    }

    /** Opens a field for a comment on what is chosen: a figure, the selected words, else the section. */
    void ask() {
        Asked open = asked;
        if (open != null) {
            open.field().requestFocus();
            return;
        }
        model.stay();
        TextField field = field("comments.prompt", text -> {
            asked = null;
            model.remarks().add(mark, text);
        });
        asked = new Asked(field, mark, model.sectionProperty().get());
        threads.getChildren().addFirst(field);
        field.requestFocus();
    }

    private TextField field(String key, java.util.function.Consumer<String> send) {
        TextField field = new TextField();
        field.setId("comment-field");
        field.promptTextProperty().bind(words.text(key));
        field.setOnAction(e -> {
            if (!field.getText().isBlank()) {
                send.accept(field.getText().strip());
            }
        });
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                asked = null;
                show(mark);
                e.consume();
            }
        });
        return field;
    }

    private Node thread(Annotation annotation) {
        VBox lines = new VBox(4);
        Label text = Controls.label(annotation.text(), "wrapped");
        lines.getChildren().addAll(byline(annotation.who(), annotation.at()), text);
        for (Annotation.Reply reply : annotation.replies()) {
            lines.getChildren().addAll(byline(reply.who(), reply.at()), Controls.label(reply.text(), "wrapped"));
        }
        lines.getChildren().add(acts(annotation, lines));
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(8, new Avatar(initial(annotation.who())), lines);
        row.getStyleClass().add(annotation.resolved() ? "comment-resolved" : "comment");
        return row;
    }

    private Node acts(Annotation annotation, VBox lines) {
        Button reply = link("comments.reply");
        reply.setOnAction(e -> {
            TextField field = field(
                    "comments.reply.prompt",
                    answer -> model.act(acts -> acts.comments().reply(annotation.entry(), answer)));
            lines.getChildren().add(field);
            field.requestFocus();
        });
        Button settle = link(annotation.resolved() ? "comments.reopen" : "comments.resolve");
        settle.setOnAction(e -> model.act(acts -> annotation.resolved()
                ? acts.comments().reopen(annotation.entry())
                : acts.comments().resolve(annotation.entry())));
        return new HBox(8, reply, settle);
    }

    private Button link(String key) {
        Button button = new Button();
        button.textProperty().bind(words.text(key));
        button.getStyleClass().addAll("link-button", "dense", "comment-act");
        return button;
    }

    private Node byline(Person who, java.time.Instant at) {
        LocalDateTime when = LocalDateTime.ofInstant(at, zone);
        boolean today = when.toLocalDate().equals(LocalDate.ofInstant(model.now(), zone));
        HBox row = new HBox(
                6,
                Controls.label(who.name(), "small", "strong"),
                Controls.label(shell.get("role." + who.role().name()), "small", "muted"),
                Controls.spring(),
                Controls.label(
                        today ? words.get("comments.today", TIME.format(when)) : DAY.format(when), "small", "muted"));
        row.getStyleClass().add("row");
        return row;
    }

    private static String initial(Person who) {
        return who.name().substring(0, who.name().offsetByCodePoints(0, 1));
    }
}
