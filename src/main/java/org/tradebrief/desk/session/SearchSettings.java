package org.tradebrief.desk.session;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.ChoiceField;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.workbench.SearchSetting;
import org.tradebrief.workbench.Workspace;

/** What can be set of a workspace's search. Each value is kept as it is changed and counts from the next opening. */
final class SearchSettings extends VBox {
    private final Workspace workspace;
    private final Phrases words;

    SearchSettings(Workspace workspace, Words all) {
        super(8);
        this.workspace = workspace;
        this.words = all.of("session");
        getStyleClass().add("preferences");
        for (SearchSetting setting : SearchSetting.values()) {
            getChildren().add(row(setting));
        }
        getChildren().add(Controls.label(words.text("search-settings.hint"), "muted", "small", "wrapped"));
    }

    /** The first control, to have the focus. */
    Node first() {
        return lookup("#" + id(SearchSetting.EMBEDDER));
    }

    private HBox row(SearchSetting setting) {
        Label name = Controls.label(words.text(name(setting)));
        Node control = switch (setting) {
            case EMBEDDER -> choice(setting, List.of("local", "folder", "service"));
            case VECTORS -> choice(setting, List.of("float32", "int8", "int4"));
            case MODEL_FOLDER,
                    SERVICE_URL,
                    SERVICE_MODEL,
                    SERVICE_DIMENSIONS,
                    QDRANT_URL,
                    QDRANT_AUTHORITY,
                    QDRANT_COLLECTION -> field(setting);
        };
        control.setId(id(setting));
        HBox row = new HBox(16, name, Controls.spring(), control);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("preference-row");
        return row;
    }

    private static String id(SearchSetting setting) {
        return setting.key().replace('.', '-');
    }

    private static String name(SearchSetting setting) {
        return "setting." + setting.name();
    }

    private Node choice(SearchSetting setting, List<String> codes) {
        ChoiceField<String> field =
                new ChoiceField<>(words.text(name(setting)), code -> words.get(name(setting) + "." + code));
        field.setNamed(false);
        field.choices().setAll(codes);
        field.valueProperty().set(workspace.setting(setting));
        field.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                workspace.set(setting, is);
            }
        });
        return field;
    }

    private Node field(SearchSetting setting) {
        TextField field = new TextField(workspace.setting(setting));
        field.setPrefColumnCount(28);
        field.accessibleTextProperty().bind(words.text(name(setting)));
        field.textProperty().addListener((o, was, is) -> workspace.set(setting, is));
        return field;
    }
}
