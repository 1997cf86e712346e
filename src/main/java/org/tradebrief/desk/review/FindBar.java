package org.tradebrief.desk.review;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.tradebrief.brief.BriefText;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Written;
import org.tradebrief.desk.editor.SectionEditor;
import org.tradebrief.desk.editor.text.Change;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.SectionReader;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;

/** Find and replace, in the section or in the whole brief. */
final class FindBar extends HBox {
    private final ReviewModel model;
    private final Phrases words;
    private final SectionEditor view;
    private final TextField what = new TextField();
    private final TextField with = new TextField();
    private final Label count = Controls.label("", "muted", "small");
    private final CheckBox everywhere = new CheckBox();
    private final HBox replacing = new HBox(8);
    private List<int[]> found = List.of();
    private int at = -1;

    FindBar(ReviewContext context, SectionEditor view) {
        super(8);
        this.model = context.model();
        this.words = context.words();
        this.view = view;
        getStyleClass().add("find-bar");
        what.setId("find-what");
        with.setId("find-with");
        what.promptTextProperty().bind(words.text("find.what"));
        with.promptTextProperty().bind(words.text("find.with"));
        everywhere.setId("find-everywhere");
        everywhere.textProperty().bind(words.text("find.everywhere"));
        everywhere.setMinWidth(USE_PREF_SIZE);
        Written.in(what).addListener((o, was, is) -> search());
        what.setOnAction(e -> step(1));
        with.setOnAction(e -> replaceOne());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        replacing
                .getChildren()
                .addAll(with, button("find.replace", this::replaceOne), button("find.replace-all", this::replaceAll));
        replacing.getStyleClass().add("row");
        Button cross = new Button();
        cross.setGraphic(Icon.CROSS.small());
        cross.getStyleClass().addAll("icon-button", "dense");
        cross.accessibleTextProperty().bind(words.text("find.close"));
        cross.setOnAction(e -> close());
        count.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        what,
                        count,
                        button("find.next", () -> step(1)),
                        everywhere,
                        replacing,
                        Controls.spring(),
                        cross);
        model.editor().watch(this::searchAgain);
        model.briefProperty().addListener((o, was, is) -> searchAgain());
        setVisible(false);
        setManaged(false);
    }

    void open(boolean replace) {
        setVisible(true);
        setManaged(true);
        replacing.setVisible(replace);
        replacing.setManaged(replace);
        String selected = model.editor().selectedText();
        if (!selected.isEmpty() && !selected.contains("\n")) {
            what.setText(selected);
        }
        search();
        what.requestFocus();
        what.selectAll();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        view.showFound(List.of());
        view.requestFocus();
    }

    private Button button(String key, Runnable run) {
        Button button = new Button();
        button.textProperty().bind(words.text(key));
        button.getStyleClass().add("dense");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    /** The text changed here, or in a section that is not shown. */
    private void searchAgain() {
        if (isVisible()) {
            search();
        }
    }

    private void search() {
        found = FindModel.in(model.editor().leaves(), what.getText());
        at = Math.min(at, found.size() - 1);
        count.setText(
                what.getText().isEmpty() ? "" : words.get("find.count", found.size(), found.size() + elsewhere()));
        view.showFound(found);
    }

    /** How often the words stand in the other sections. */
    private int elsewhere() {
        int sum = 0;
        Integer here = model.sectionProperty().get();
        for (int part = 0; part < parts().size(); part++) {
            sum += here != null && here == part ? 0 : placesIn(part).size();
        }
        return sum;
    }

    private List<BriefText.Part> parts() {
        BriefRecord brief = model.briefProperty().get();
        return brief == null ? List.of() : brief.content().text().parts();
    }

    private List<int[]> placesIn(int part) {
        String body = SectionText.bodyOf(parts().get(part));
        return body.toLowerCase(Locale.ROOT).contains(what.getText().toLowerCase(Locale.ROOT))
                ? FindModel.in(SectionReader.leaves(SectionReader.read(body)), what.getText())
                : List.of();
    }

    private void step(int direction) {
        boolean over = at + direction >= found.size() || at + direction < 0;
        if (over && everywhere.isSelected()) {
            toNextSection(direction);
        }
        if (found.isEmpty()) {
            return;
        }
        at = Math.floorMod(at + direction, found.size());
        int[] place = found.get(at);
        model.editor().select(place[0], place[1]);
    }

    /** To the next section that holds the words, over the end to the start. The text before the first heading is passed over. */
    private void toNextSection(int direction) {
        Integer here = model.sectionProperty().get();
        int size = parts().size();
        for (int i = 1; here != null && i < size; i++) {
            int part = Math.floorMod(here + i * direction, size);
            if (!parts().get(part).title().isEmpty() && !placesIn(part).isEmpty()) {
                model.goTo(part);
                search();
                at = direction > 0 ? -1 : 0;
                return;
            }
        }
    }

    private void replaceOne() {
        if (at < 0) {
            step(1);
        }
        if (at >= 0 && at < found.size()) {
            int[] place = found.get(at);
            String text = with.getText();
            at--;
            model.editor().edit(new Change(place[0], place[1], text, place[0] + text.length()));
            step(1);
        }
    }

    private void replaceAll() {
        if (what.getText().isEmpty()) {
            return;
        }
        if (everywhere.isSelected()) {
            replaceEverywhere();
            return;
        }
        EditorModel editor = model.editor();
        String after = FindModel.replaced(editor.source(), found, with.getText());
        editor.edit(Change.between(editor.source(), after, editor.caret()));
    }

    private void replaceEverywhere() {
        String wanted = what.getText();
        String text = with.getText();
        String why = words.get("find.why", wanted, text);
        model.flush();
        model.act(acts -> {
            BriefRecord brief = model.reading().stored();
            StringBuilder after = new StringBuilder();
            for (BriefText.Part part : brief.content().text().parts()) {
                String head = SectionText.headingOf(part);
                String body = part.text().substring(head.length());
                List<int[]> places = FindModel.in(SectionReader.leaves(SectionReader.read(body)), wanted);
                after.append(head).append(FindModel.replaced(body, places, text));
            }
            return acts.editAll(brief.markdown(), after.toString(), why);
        });
    }
}
