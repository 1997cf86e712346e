package org.tradebrief.desk.signoff;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.PixelSplit;
import org.tradebrief.desk.controls.Scrolls;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Notices;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefState;
import org.tradebrief.review.trail.Role;

/** The pane in which a brief is signed, inside the review tab: on the left what is settled and the form, on the right the pages. */
public final class SignPane extends VBox {
    private static final double FORM = 536;

    private final SignModel model;
    private final DeskContext context;
    private final Phrases words;
    private final Glyphs glyphs;
    private final Runnable back;
    private final Label title = Controls.label("", "panel-title");
    private final Label range = Controls.label("", "muted", "small");
    private final StackPane state = new StackPane();
    private final HBox steps = new HBox(8);
    private final SignForm form;
    private final PagesView pages;
    private final HBox foot = new HBox(8);

    /** @param back leaves the pane for the review */
    SignPane(SignModel model, DeskContext context, SignForm form, Runnable back) {
        this.model = model;
        this.context = context;
        this.words = context.words().of("signoff");
        this.glyphs = new Glyphs(context.words());
        this.form = form;
        this.back = back;
        getStyleClass().add("sign-pane");
        getStylesheets().add(Sheets.beside(SignPane.class, "signoff"));
        VBox names = new VBox(title, range);
        names.getStyleClass().add("row");
        steps.getStyleClass().add("row");
        HBox head = new HBox(16, names, state, Controls.spring(), steps);
        head.getStyleClass().add("sign-head");
        foot.getStyleClass().addAll("sign-foot", Notices.KEEP_CLEAR);
        pages = new PagesView(context);
        VBox left = new VBox(form, foot);
        VBox.setVgrow(form, Priority.ALWAYS);
        PixelSplit split = new PixelSplit(left, pages, left, FORM);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(head, split);
        model.pagesProperty().subscribe(pages::show);
        model.roleProperty().subscribe(now -> showFoot());
        // Whoever sits down at the desk while it is open is who signs.
        model.personProperty().addListener(o -> show());
        words.language().addListener((o, was, is) -> show());
    }

    /** Puts the keyboard where a signature begins, all that is asked for there in view. */
    void focus() {
        // What scrolls has its content in the scene only once it is styled.
        applyCss();
        layout();
        if (lookup("#passphrase") instanceof Node field && lookup("#consent") instanceof Node last) {
            Scrolls.reveal(form, last);
            field.requestFocus();
        }
    }

    /** Shows the brief as it stands now. */
    void show() {
        BriefRecord brief = model.brief();
        if (brief == null) {
            return;
        }
        IsoWeek week = brief.week();
        title.setText(words.get("title", brief.label()));
        range.setText(
                week == null
                        ? ""
                        : words.get(
                                "range", week.monday().toString(), week.sunday().toString()));
        state.getChildren()
                .setAll(Controls.chip(
                        context.words()
                                .of("controls")
                                .get("state." + brief.state().name()),
                        brief.state() == BriefState.APPROVED ? "ok" : "accent"));
        showSteps(brief.state());
        form.show();
        showFoot();
    }

    private void showSteps(BriefState now) {
        boolean signed = now == BriefState.SIGNED || now == BriefState.APPROVED;
        boolean approved = now == BriefState.APPROVED;
        steps.getChildren()
                .setAll(
                        step(
                                "step.author",
                                signed ? Glyphs.SectionState.ACCEPTED : Glyphs.SectionState.STARTED,
                                !signed),
                        Icon.CHEVRON_RIGHT.small(),
                        step(
                                "step.approver",
                                approved
                                        ? Glyphs.SectionState.ACCEPTED
                                        : signed ? Glyphs.SectionState.STARTED : Glyphs.SectionState.WAITING,
                                signed && !approved),
                        Icon.CHEVRON_RIGHT.small(),
                        step(
                                "step.record",
                                approved ? Glyphs.SectionState.ACCEPTED : Glyphs.SectionState.WAITING,
                                approved));
    }

    private Node step(String key, Glyphs.SectionState how, boolean now) {
        HBox step =
                new HBox(6, glyphs.section(how, 14), Controls.label(words.get(key), "small", now ? "strong" : "muted"));
        step.getStyleClass().add("row");
        return step;
    }

    private void showFoot() {
        Role role = model.roleProperty().get();
        boolean author = role == Role.AUTHOR;
        Label note = Controls.label(model.missing().map(missing -> note(author, missing)), "small", "muted", "wrapped");
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(Region.USE_PREF_SIZE);
        Button leave = new Button(words.get("back"));
        leave.setId("sign-back");
        leave.getStyleClass().add("tall");
        leave.setOnAction(e -> back.run());
        Button sign = new Button(words.get(author ? "sign.author" : "sign.approver"));
        sign.setId("sign-now");
        sign.setGraphic(Icon.PEN.small());
        sign.getStyleClass().addAll("primary", "tall");
        sign.disableProperty().bind(model.maySign().not());
        sign.setOnAction(e -> model.sign(done -> {
            show();
            context.notices().say(words.get("signed." + role.name(), done.name()));
        }));
        for (Button button : new Button[] {leave, sign}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        foot.getChildren().setAll(note, leave);
        BriefRecord brief = model.brief();
        if (!author && brief != null && brief.state() == BriefState.SIGNED) {
            foot.getChildren().add(returning());
        }
        foot.getChildren().add(sign);
    }

    /** What is still missing, as long as something is: a button that is off tells nobody why who has no pointer to rest on it. */
    private String note(boolean author, List<String> missing) {
        if (!missing.isEmpty()) {
            return words.get(
                    "missing",
                    missing.stream()
                            .map(key -> words.get("missing." + key))
                            .collect(Collectors.joining(words.get("missing.and"))));
        }
        return author ? words.get("note.next") + "\n" + words.get("note") : words.get("note");
    }

    /** An approver may send the brief back, which needs a reason. */
    private Button returning() {
        Button button = new Button(words.get("return"));
        button.setId("return-brief");
        button.getStyleClass().add("tall");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> {
            TextField why = new TextField();
            why.setId("return-reason");
            why.setPromptText(words.get("return.reason"));
            HBox.setHgrow(why, Priority.ALWAYS);
            Button confirm = new Button(words.get("return.confirm"));
            confirm.getStyleClass().addAll("primary", "tall");
            confirm.disableProperty().bind(why.textProperty().map(String::isBlank));
            Runnable send = () -> {
                if (!why.getText().isBlank()) {
                    model.sendBack(why.getText().strip());
                    back.run();
                }
            };
            confirm.setOnAction(c -> send.run());
            why.setOnAction(c -> send.run());
            Button leave = new Button(words.get("return.leave"));
            leave.getStyleClass().add("tall");
            leave.setOnAction(c -> showFoot());
            foot.getChildren().setAll(why, leave, confirm);
            why.requestFocus();
        });
        return button;
    }
}
