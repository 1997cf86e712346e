package org.tradebrief.desk.search;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.Shorter;

/** What was found, how much of it and how; or why there is nothing. */
final class HitsPane extends VBox {
    private static final int COMING = 8;
    private static final int LINES = 3;
    private static final double HIT = 136;
    private static final Duration LASTING = Duration.millis(500);

    private final SearchModel model;
    private final DeskContext context;
    private final Phrases words;
    private final SearchTexts texts;
    private final ListView<FoundHit> list = new ListView<>();
    private final Label count = Controls.label("", "meta");
    private final Label how = Controls.label("", "meta");
    private final Tooltip route = new Tooltip();
    private final Label instead = Controls.chip("", "amber");
    private final Tooltip why = new Tooltip();
    private final Label notice = Controls.label("", "hits-notice", "wrapped");
    private final Hyperlink more = new Hyperlink();
    private final HBox foot;
    private final StackPane place = new StackPane();
    private final Node coming = Skeleton.passages(COMING, LINES, HIT);
    private final PauseTransition waiting = new PauseTransition(LASTING);
    private boolean walking;
    private boolean unseen;

    HitsPane(SearchModel model, DeskContext context, SearchTexts texts, Runnable open, Runnable back) {
        this.model = model;
        this.context = context;
        this.texts = texts;
        words = context.words().of("search");
        getStyleClass().add("hits");
        count.setMinWidth(USE_PREF_SIZE);
        instead.setTooltip(why);
        instead.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, count, Controls.spring(), instead, how);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("hits-head");
        how.setTooltip(route);
        more.textProperty().bind(words.text("more"));
        more.setOnAction(e -> model.more());
        foot = new HBox(more);
        foot.setAlignment(Pos.CENTER);
        foot.getStyleClass().add("hits-foot");
        list.setItems(model.hits());
        list.setId("search-hits");
        list.getStyleClass().add("hit-list");
        list.accessibleTextProperty().bind(words.text("hits.text"));
        list.setCellFactory(l -> HitCell.of(l, model, context.words(), texts));
        VBox.setVgrow(place, Priority.ALWAYS);
        place.getChildren().add(list);
        getChildren().addAll(head, notice, place, foot);
        walking(open, back);
        waiting.setOnFinished(e -> how.setText(words.get("searching")));
        model.searchingProperty().subscribe(this::await);
        model.watch(() -> {
            show();
            select(model.selectedProperty().get());
        });
        model.measuresProperty().addListener(o -> list.refresh());
        context.words().languageProperty().addListener(o -> {
            list.refresh();
            show();
        });
        show();
    }

    private void walking(Runnable open, Runnable back) {
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !walking) {
                model.selectedProperty().set(is);
            }
        });
        model.selectedProperty().addListener((o, was, is) -> {
            select(is);
            reveal(is);
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
                open.run();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                back.run();
                e.consume();
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                open.run();
            }
        });
    }

    private void select(@Nullable FoundHit hit) {
        int at = model.hits().indexOf(hit);
        if (at != list.getSelectionModel().getSelectedIndex()) {
            walking = true;
            list.getSelectionModel().clearAndSelect(at);
            walking = false;
        }
    }

    private void reveal(@Nullable FoundHit hit) {
        int at = model.hits().indexOf(hit);
        unseen = list.lookup(".hit") == null && at > 0;
        if (unseen) {
            return;
        }
        if (at <= 1) {
            toTop();
        } else if (!inView(at)) {
            list.scrollTo(at - 1);
        }
    }

    /** A list that stands at its top would measure all its rows anew only to stay there. */
    private void toTop() {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getPosition() > 0) {
            list.scrollTo(0);
        }
    }

    /** A hit that was selected before the list had rows of any height is brought into view once it has. */
    private void revealLate() {
        if (unseen && list.lookup(".hit") != null) {
            Platform.runLater(() -> reveal(model.selectedProperty().get()));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        revealLate();
    }

    private boolean inView(int index) {
        return list.lookupAll(".hit").stream()
                .filter(n -> n instanceof HitCell c && c.getIndex() == index)
                .anyMatch(n -> n.getBoundsInParent().getMinY() >= 0
                        && n.getBoundsInParent().getMaxY() <= list.getHeight());
    }

    /** What lasts is told; with every letter that is answered at once it would only flicker. */
    private void await(boolean searching) {
        if (searching) {
            waiting.playFromStart();
        } else {
            waiting.stop();
        }
    }

    private void show() {
        SearchResult result = model.resultProperty().get();
        Exception failed = model.failureProperty().get();
        count.setText(result == null ? "" : texts.count(result));
        how.setText(result == null ? "" : texts.how(result));
        route.setText(result == null ? "" : texts.route(result.answer().why()));
        instead(result == null ? null : result.trouble());
        notice.setText(result == null ? "" : texts.notices(result.answer()));
        notice.setVisible(!notice.getText().isEmpty());
        notice.setManaged(notice.isVisible());
        foot.setVisible(result != null && model.hasMore());
        foot.setManaged(foot.isVisible());
        if (failed != null) {
            put(new States(context.words(), context.clip()).error(failed, model::search));
        } else if (result == null) {
            put(model.searchingProperty().get() ? coming : new VBox());
        } else if (result.unheld()) {
            put(unheld());
        } else if (model.hits().isEmpty()) {
            put(nothing(result));
        } else {
            put(list);
        }
    }

    /** A badge while another engine than the configured one answers. */
    private void instead(@Nullable Refusal trouble) {
        instead.setVisible(trouble != null);
        instead.setManaged(trouble != null);
        instead.setText(trouble == null ? "" : words.get(kind(trouble)));
        why.setText(trouble == null ? "" : words.told(trouble.sentence()) + "\n" + words.told(trouble.remedy()));
    }

    private static String kind(Refusal trouble) {
        return switch (trouble.code()) {
            case "QDR-COLLECTION" -> "instead.empty";
            case "QDR-UNREACHABLE", "QDR-BUSY", "QDR-FAILED" -> "instead";
            default -> "instead.refused";
        };
    }

    /** The list stays where it is, out of sight: put back it would have to be dressed anew. */
    private void put(Node node) {
        list.setVisible(node.equals(list));
        Changed.to(place.getChildren(), node.equals(list) ? List.of(list) : List.of(list, node));
    }

    private Node unheld() {
        return new States(context.words(), context.clip())
                .empty(
                        words.text("unheld.title"),
                        words.text("unheld.hint"),
                        Controls.ways(context.actions(), "data.import", "data.refresh"));
    }

    /** What else could be tried. */
    private Node nothing(SearchResult result) {
        VBox box = new VBox(
                8,
                Controls.label(words.get("nothing.title", result.answer().query()), "sub-title", "wrapped"),
                Controls.label(words.text("nothing.hint"), "meta", "wrapped"));
        box.getStyleClass().add("nothing");
        if (result.filters().narrow()) {
            box.getChildren().add(way("nothing.widen", model::widen));
        }
        for (SearchMode other : new SearchMode[] {SearchMode.HYBRID, SearchMode.DENSE}) {
            if (result.filters().mode() != other) {
                box.getChildren().add(way("nothing.mode." + other.code(), () -> model.filter(f -> f.mode(other))));
            }
        }
        Shorter.of(result.answer().query(), result.answer().notices()).ifPresent(shorter -> {
            Hyperlink link = new Hyperlink(words.get("nothing.shorter", shorter));
            link.setOnAction(e -> model.queryProperty().set(shorter));
            box.getChildren().add(link);
        });
        return box;
    }

    private Hyperlink way(String key, Runnable run) {
        Hyperlink link = new Hyperlink(words.get(key));
        link.setOnAction(e -> run.run());
        return link;
    }
}
