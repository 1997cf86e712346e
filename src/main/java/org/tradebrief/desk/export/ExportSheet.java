package org.tradebrief.desk.export;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;

/** Asks in which form a brief goes out, and whether a PDF has the annex of decisions and comments. */
public final class ExportSheet extends VBox {

    /** The forms of a brief, the one of record first. */
    public enum Form {
        PDF("PDF", "pdf"),
        DOCX("DOCX", "docx"),
        HTML("HTML", "html"),
        XLSX("XLSX", "xlsx"),
        MARKDOWN("Markdown", "md");

        private final String shown;
        private final String ending;

        Form(String shown, String ending) {
            this.shown = shown;
            this.ending = ending;
        }

        public String ending() {
            return ending;
        }
    }

    /** What is done with the choice. */
    public interface Chosen {
        void export(Form form, boolean annex);
    }

    private final Phrases words;
    private final Segmented<Form> form;
    private final CheckBox annex = new CheckBox();
    private final Button export = new Button();

    private ExportSheet(DeskContext context, boolean signed, Form first, Chosen chosen) {
        super(16);
        words = context.words().of("export");
        getStyleClass().add("work-sheet");
        form = new Segmented<>(List.of(Form.values()), first, f -> new SimpleObjectProperty<>(f.shown));
        BooleanBinding pdf = form.valueProperty().isEqualTo(Form.PDF);
        Label what = Controls.label(
                form.valueProperty().map(f -> words.get(described(f, signed))), "muted", "small", "wrapped");
        annex.setId("export-annex");
        annex.textProperty().bind(words.text("brief.annex"));
        annex.visibleProperty().bind(pdf);
        annex.setDisable(signed);
        export.setId("export-now");
        export.textProperty().bind(words.text("brief.export"));
        export.getStyleClass().add("primary");
        export.setDefaultButton(true);
        export.setOnAction(e -> {
            context.sheets().close();
            Form picked = form.valueProperty().get();
            chosen.export(picked, picked == Form.PDF && !signed && annex.isSelected());
        });
        HBox row = new HBox(12, Controls.label(words.text("picture.form"), "muted"), form);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(12, annex, Controls.spring(), export);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, what, foot);
    }

    private static String described(Form form, boolean signed) {
        return "brief." + form.name() + (form == Form.PDF && signed ? ".signed" : "");
    }

    /** @param signed whether the PDF is one that was signed, whose pages are what they are */
    public static void open(DeskContext context, boolean signed, Form first, Chosen chosen) {
        ExportSheet sheet = new ExportSheet(context, signed, first, chosen);
        context.sheets().open(sheet.words.text("brief.title"), sheet, sheet.export);
    }
}
