package org.tradebrief.desk.editor;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Leaf;
import org.tradebrief.desk.platform.Clip;

/** What the keys do in the editor. */
final class EditorKeys {
    private final EditorModel model;
    private final Clip clip;
    private final Lines lines;

    /** Moves that depend on how the text is laid out. */
    interface Lines {
        /** One line down, or up. */
        void line(int direction, boolean selecting);

        /** To the end of the line, or its start. */
        void edge(int direction, boolean selecting);

        /** Leaves the text for the queue. */
        void leave();
    }

    EditorKeys(EditorModel model, Clip clip, Lines lines) {
        this.model = model;
        this.clip = clip;
        this.lines = lines;
    }

    void pressed(KeyEvent event) {
        boolean taken = event.isShortcutDown() ? chord(event) : !event.isAltDown() && plain(event);
        if (taken) {
            event.consume();
        }
    }

    void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean chord = event.isControlDown() || event.isMetaDown() || event.isAltDown();
        if (!chord && !character.isEmpty() && character.charAt(0) >= ' ' && character.charAt(0) != '\u007F') {
            model.type(character);
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        boolean selecting = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT -> model.step(-1, selecting);
            case RIGHT -> model.step(1, selecting);
            case UP -> lines.line(-1, selecting);
            case DOWN -> lines.line(1, selecting);
            case HOME -> lines.edge(-1, selecting);
            case END -> lines.edge(1, selecting);
            case BACK_SPACE -> model.backspace();
            case DELETE -> model.delete();
            case ENTER -> {
                if (selecting) {
                    model.lineBreak();
                } else if (isInTable()) {
                    if (!model.leaveTable()) {
                        lines.line(1, false);
                    }
                } else {
                    model.enter();
                }
            }
            case TAB -> {
                return isInTable() && model.stepLeaf(selecting ? -1 : 1);
            }
            case ESCAPE -> lines.leave();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean chord(KeyEvent event) {
        boolean selecting = event.isShiftDown();
        KeyCode code = event.getCode();
        switch (code) {
            case LEFT -> model.stepWord(-1, selecting);
            case RIGHT -> model.stepWord(1, selecting);
            case HOME -> model.moveTo(0, selecting);
            case END -> model.moveTo(model.lastPlace(), selecting);
            case A -> model.selectAll();
            case C -> copy();
            case X -> {
                copy();
                if (model.hasSelection()) {
                    model.delete();
                }
            }
            case V -> model.type(clip.text());
            case B -> {
                return model.hasSelection() && model.toggleBold();
            }
            case I -> {
                return model.hasSelection() && model.toggleItalic();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy() {
        if (model.hasSelection()) {
            clip.put(model.selectedText());
        }
    }

    private boolean isInTable() {
        Leaf leaf = model.leaf();
        return leaf != null && (leaf.kind() == Leaf.Kind.CELL || leaf.kind() == Leaf.Kind.HEAD_CELL);
    }
}
