package org.tradebrief.desk.export;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.DrawingView;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;

/** Shows a picture as its file will show it, light and with title and source, and saves it in the form that is chosen. */
public final class PictureSheet extends VBox {
    private static final double WIDEST = 700;
    private static final double HIGHEST = 430;

    /** The forms, the one that prints best first. */
    enum Form {
        PDF,
        SVG,
        PNG;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Segmented<Form> form;
    private final Button save = new Button();

    private PictureSheet(DeskContext context, DrawingFile file, String name) {
        super(16);
        Phrases words = context.words().of("export");
        getStyleClass().add("work-sheet");
        DrawingView view = new DrawingView(new SimpleObjectProperty<>(file.theme()), context.words()::told);
        view.drawingProperty().set(file.plate());
        double width = Math.min(WIDEST, HIGHEST / file.plate().aspect());
        view.setMinSize(width, width * file.plate().aspect());
        view.setMaxSize(width, width * file.plate().aspect());
        StackPane paper = new StackPane(view);
        paper.getStyleClass().add("picture-paper");
        form = new Segmented<>(List.of(Form.values()), Form.PDF, f -> new SimpleObjectProperty<>(f.name()));
        save.setId("picture-save");
        save.textProperty().bind(words.text("picture.save"));
        save.getStyleClass().add("primary");
        save.setOnAction(e -> {
            context.sheets().close();
            String ending = form.valueProperty().get().ending();
            new Saving(context).ask(words.get("picture.title"), name + "." + ending, List.of(ending), file::bytes);
        });
        HBox foot = new HBox(12, Controls.label(words.text("picture.form"), "muted"), form, Controls.spring(), save);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(paper, foot);
    }

    private Node first() {
        return save;
    }

    /** @param name of the file, without an ending */
    public static void open(DeskContext context, DrawingFile file, String name) {
        PictureSheet sheet = new PictureSheet(context, file, name);
        context.sheets().open(context.words().of("export").text("picture.title"), sheet, sheet.first());
    }
}
