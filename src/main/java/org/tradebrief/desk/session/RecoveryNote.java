package org.tradebrief.desk.session;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.review.Showing;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.Revision;
import org.tradebrief.workbench.Recovery;
import org.tradebrief.workbench.Workspace;

/** Shows after a sudden end of the program what was recovered, and the way to see it in the text. */
final class RecoveryNote {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss");
    private static final int STEPS = 6;

    private final DeskContext context;
    private final ShellModel shell;
    private final ReviewModel review;
    private final Phrases words;
    private final Phrases deeds;

    RecoveryNote(DeskContext context, ShellModel shell, ReviewModel review) {
        this.context = context;
        this.shell = shell;
        this.review = review;
        this.words = context.words().of("session");
        this.deeds = context.words().of("review");
    }

    /** Looks in the background, and tells only where there is something to tell. */
    void look(Workspace workspace) {
        context.tasks()
                .run(
                        "recovery",
                        "recovery",
                        progress -> workspace.recovery(),
                        found -> found.ifPresent(this::tell),
                        context.notices()::failed);
    }

    private void tell(Recovery found) {
        if (found.briefs().isEmpty()) {
            context.notices().say(words.get("recovered.nothing", time(found.since())));
            return;
        }
        VBox rows = new VBox(16);
        rows.setId("recovery");
        rows.getStyleClass().add("sheet-text");
        rows.getChildren()
                .add(Controls.label(
                        words.get(found.whole() ? "recovered.whole" : "recovered.broken", time(found.since())),
                        "wrapped"));
        found.briefs().forEach(kept -> rows.getChildren().add(brief(kept)));
        Button close = new Button(words.get("recovered.close"));
        close.setId("recovery-close");
        close.getStyleClass().add("primary");
        close.setOnAction(e -> context.sheets().close());
        HBox foot = new HBox(8, Controls.spring(), close);
        foot.getStyleClass().add("sheet-foot");
        rows.getChildren().add(foot);
        context.sheets().open(words.text("recovered.title"), rows, close);
    }

    private Node brief(Recovery.Kept kept) {
        Button show = new Button(words.get("recovered.show"));
        show.getStyleClass().addAll("link-button", "dense");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(e -> show(kept));
        HBox head = new HBox(
                8,
                Controls.label(kept.brief(), "sub-title"),
                Controls.label(words.get("recovered.steps", kept.steps().size()), "muted"),
                Controls.spring(),
                show);
        head.getStyleClass().add("row");
        VBox box = new VBox(4, head);
        kept.steps().stream().limit(STEPS).forEach(step -> box.getChildren().add(line(step)));
        if (kept.steps().size() > STEPS) {
            box.getChildren()
                    .add(Controls.label(words.get("recovered.more", kept.steps().size() - STEPS), "muted", "small"));
        }
        return box;
    }

    private Node line(Revision step) {
        HBox line = new HBox(
                12,
                Controls.label(time(step.at()), "muted", "small"),
                Controls.label(deeds.get("what." + step.what().name()), "small"),
                Controls.label(step.where(), "muted", "small"));
        line.getStyleClass().add("row");
        return line;
    }

    /** The text as it was before the program that ended had been started, against how it reads now. */
    private void show(Recovery.Kept kept) {
        context.sheets().close();
        shell.briefs().stream()
                .filter(entry -> entry.id().equals(kept.brief()))
                .findFirst()
                .ifPresent(shell.briefProperty()::set);
        context.go().accept("review");
        Showing.Side before = kept.before() == 0 ? new Showing.Side.Draft() : new Showing.Side.After(kept.before());
        review.showing().compare(before, new Showing.Side.Now());
    }

    private static String time(java.time.Instant at) {
        return WHEN.format(LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
    }
}
