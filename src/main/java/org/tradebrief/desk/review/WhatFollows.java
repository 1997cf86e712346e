package org.tradebrief.desk.review;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.tradebrief.brief.BriefText;
import org.tradebrief.desk.controls.WrappingBar;
import org.tradebrief.desk.editor.LineViews;
import org.tradebrief.desk.editor.SectionEditor;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.review.BriefRecord;

/**
 * What comes after the section in hand, in grey: the next title always, and the text below it as far as the window has room
 * left, so that no short section stands over an empty page. A click goes there.
 */
final class WhatFollows extends VBox {
    private final ReviewContext context;
    private final LineViews views;
    private final Function<OutlineRow, List<Node>> title;
    private final ScrollPane window;
    private List<OutlineRow> rows = List.of();

    /**
     * @param title what stands in the line of a section's title
     * @param window the room that there is, for this and for what stands above it
     */
    WhatFollows(ReviewContext context, LineViews views, Function<OutlineRow, List<Node>> title, ScrollPane window) {
        this.context = context;
        this.views = views;
        this.title = title;
        this.window = window;
        window.viewportBoundsProperty().addListener((o, was, is) -> {
            if (is.getHeight() > was.getHeight()) {
                Platform.runLater(this::fill);
            }
        });
        context.model().briefProperty().addListener((o, was, is) -> sections().forEach(Section::read));
    }

    /** @param after the sections behind the one in hand, in order */
    void show(List<OutlineRow> after) {
        List<Integer> before = sections().stream().map(s -> s.row.part()).toList();
        List<Integer> now =
                after.stream().map(OutlineRow::part).limit(before.size()).toList();
        if (!before.equals(now)) {
            getChildren().clear();
        }
        rows = List.copyOf(after);
        for (int i = 0; i < getChildren().size(); i++) {
            sections().get(i).name(rows.get(i));
        }
        if (getChildren().isEmpty() && !rows.isEmpty()) {
            getChildren().add(new Section(rows.getFirst()));
        }
        // The text in hand comes first; this is looked at when it stands.
        Platform.runLater(this::fill);
    }

    private List<Section> sections() {
        return getChildren().stream().map(Section.class::cast).toList();
    }

    private void fill() {
        while (hasRoom()) {
            Section last = sections().getLast();
            if (!last.isOpen()) {
                last.open();
            } else if (getChildren().size() < rows.size()) {
                getChildren().add(new Section(rows.get(getChildren().size())));
            } else {
                return;
            }
        }
    }

    private boolean hasRoom() {
        double room = window.getViewportBounds().getHeight();
        if (getChildren().isEmpty() || room <= 0 || window.getScene() == null) {
            return false;
        }
        window.applyCss();
        window.layout();
        return window.getContent().prefHeight(window.getViewportBounds().getWidth()) < room;
    }

    /** A section that follows: its title, and its text once there was room for it. */
    private final class Section extends VBox {
        private final WrappingBar head = new WrappingBar(12);
        private final EditorModel text = new EditorModel();
        private final SectionEditor view;
        private OutlineRow row;

        Section(OutlineRow row) {
            this.row = row;
            text.setWritable(false);
            view = new SectionEditor(text, context.glyphs(), context.desk().clip(), views);
            view.setFocusTraversable(false);
            view.setMouseTransparent(true);
            view.getStyleClass().add("section-following");
            head.getStyleClass().add("section-next");
            getChildren().add(head);
            setOnMouseClicked(e -> context.model().goTo(this.row.part()));
            name(row);
        }

        void name(OutlineRow now) {
            row = now;
            head.getChildren().setAll(title.apply(now));
            read();
        }

        boolean isOpen() {
            return getChildren().size() > 1;
        }

        void open() {
            getChildren().add(view);
            read();
        }

        /** Shows the text as the trail has it, and what the checker says of it. */
        void read() {
            BriefRecord brief = context.model().briefProperty().get();
            List<BriefText.Part> parts =
                    brief == null ? List.of() : brief.content().text().parts();
            if (isOpen() && row.part() < parts.size()) {
                String body = SectionText.bodyOf(parts.get(row.part()));
                if (!body.equals(text.source())) {
                    text.open(body);
                }
                view.showMarks(context.model().marksOf(row.part()), null);
            }
        }
    }
}
