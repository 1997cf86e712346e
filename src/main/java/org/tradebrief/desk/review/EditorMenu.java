package org.tradebrief.desk.review;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Leaf;
import org.tradebrief.desk.editor.text.TableShaping;
import org.tradebrief.desk.platform.Clip;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.SourceRow;

/** The context menu of the text: clipboard, the table the caret stands in, the source note it stands in. */
final class EditorMenu {
    private final EditorModel editor;
    private final Phrases words;
    private final Clip clip;
    private final Function<String, List<SourceRow>> rows;
    private final Consumer<List<SourceRow>> open;

    /**
     * @param rows finds what a note names
     * @param open shows what was found
     */
    EditorMenu(ReviewContext context, Function<String, List<SourceRow>> rows, Consumer<List<SourceRow>> open) {
        this.editor = context.model().editor();
        this.words = context.words();
        this.clip = context.desk().clip();
        this.rows = rows;
        this.open = open;
    }

    void show(Node owner, double x, double y) {
        ContextMenu menu = new ContextMenu();
        Leaf leaf = editor.leaf();
        boolean selected = editor.hasSelection();
        menu.getItems()
                .addAll(
                        item("menu.cut", selected && editor.isWritable(), () -> {
                            clip.put(editor.selectedText());
                            editor.delete();
                        }),
                        item("menu.copy", selected, () -> clip.put(editor.selectedText())),
                        item("menu.paste", editor.isWritable(), () -> editor.type(clip.text())),
                        item("menu.select-all", true, editor::selectAll));
        if (leaf != null && isCell(leaf) && editor.isWritable()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems()
                    .addAll(
                            item("menu.row-add", true, () -> editor.edit(table().addRow())),
                            item("menu.row-remove", true, () -> editor.edit(table().removeRow())),
                            item("menu.column-add", true, () -> editor.edit(table().addColumn())),
                            item("menu.column-remove", true, () -> editor.edit(table().removeColumn())));
        }
        List<SourceRow> found = rows.apply(note(leaf));
        if (!found.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().add(item("menu.source", true, () -> open.accept(found)));
        }
        menu.show(owner, x, y);
    }

    private TableShaping table() {
        return new TableShaping(editor.source(), editor.caret());
    }

    private String note(@Nullable Leaf leaf) {
        String folded = editor.noteAt(editor.caret());
        if (!folded.isEmpty() || leaf == null) {
            return folded;
        }
        boolean all = !leaf.dress().isEmpty()
                && leaf.dress().stream().allMatch(run -> run.style().source());
        return all ? leaf.shown() : "";
    }

    private static boolean isCell(Leaf leaf) {
        return leaf.kind() == Leaf.Kind.CELL || leaf.kind() == Leaf.Kind.HEAD_CELL;
    }

    private MenuItem item(String key, boolean may, Runnable run) {
        MenuItem item = new MenuItem(words.get(key));
        item.setDisable(!may);
        item.setOnAction(e -> run.run());
        return item;
    }
}
