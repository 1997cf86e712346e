package org.tradebrief.desk.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.editor.text.Display;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Leaf;
import org.tradebrief.desk.editor.text.Line;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.editor.text.Tracking;
import org.tradebrief.desk.platform.Clip;

/**
 * A section written in place: formatted text with tables, marks under its figures, changes against an earlier text, and a
 * caret that an input method can compose at. What it edits is the Markdown of its model.
 */
public final class SectionEditor extends Region {
    private final EditorModel model;
    private final Glyphs glyphs;
    private final Composing composing;
    private final CaretView caret = new CaretView();
    private final LineViews views;
    private final List<LineView> lines = new ArrayList<>();
    private List<Mark> marks = List.of();
    private Tracking tracking = Tracking.none();
    private List<int[]> found = List.of();
    private @Nullable Mark chosen;
    private double goal = -1;

    /** Whether the caret stands behind the character before it: at a line's end, where the text goes on in the next. */
    private boolean behind;

    private BiConsumer<Mark, Boolean> onMark = (mark, pressed) -> {};
    private Consumer<Bounds> onCaret = bounds -> {};
    private Consumer<String> onNote = note -> {};
    private Runnable onLeave = () -> {};

    public SectionEditor(EditorModel model, Glyphs glyphs, Clip clip, LineViews views) {
        this.model = model;
        this.glyphs = glyphs;
        this.views = views;
        getStyleClass().addAll("section-editor", "brief-text", "typing");
        setFocusTraversable(true);
        setMinHeight(USE_PREF_SIZE);
        setCursor(Cursor.TEXT);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        composing = new Composing(model, this::placeOnScreen);
        setInputMethodRequests(composing);
        setOnInputMethodTextChanged(event -> {
            composing.take(event);
            refresh();
        });
        EditorKeys keys = new EditorKeys(model, clip, new Moves());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> unlessComposing(event, keys::pressed));
        addEventHandler(KeyEvent.KEY_TYPED, event -> unlessComposing(event, keys::typed));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        focusedProperty().addListener((o, was, is) -> {
            composing.stop();
            caret.setActive(is && model.isWritable());
            refresh();
        });
        getChildren().add(caret);
        model.watch(() -> {
            goal = -1;
            behind = false;
            refresh();
        });
        refresh();
    }

    /** The figures and their verdicts, in places of the model's text. */
    public void showMarks(List<Mark> now, @Nullable Mark chosenNow) {
        marks = List.copyOf(now);
        chosen = chosenNow;
        refresh();
    }

    /** What has changed since an earlier text. */
    public void showChanges(Tracking now) {
        tracking = now;
        refresh();
    }

    /** Stretches that a search found, each as start and end in the model's text. */
    public void showFound(List<int[]> places) {
        found = List.copyOf(places);
        refresh();
    }

    /** Told the figure that was pressed (true) or that the mouse is over (false). */
    public void onMark(BiConsumer<Mark, Boolean> told) {
        onMark = told;
    }

    /** Told the source note that was pressed, as it stands in the text. */
    public void onNote(Consumer<String> told) {
        onNote = told;
    }

    /** Told where the caret has gone, in this control's own places, so that it can be brought into view. */
    public void onCaret(Consumer<Bounds> told) {
        onCaret = told;
    }

    /** Run when the person leaves the text with Esc. */
    public void onLeave(Runnable run) {
        onLeave = run;
    }

    /** Where a place of the text is on this control. */
    public Bounds boundsOf(int place) {
        int index = model.indexOfLeaf(place);
        if (index < 0) {
            return new BoundingBox(0, 0, 1, 20);
        }
        LeafView view = leafViews().get(index);
        return boundsIn(view, view.display().drawnBehind(view.leaf().indexOf(place)), false);
    }

    /** While something is composed the keys are the input method's, whatever of them reaches the text. */
    private void unlessComposing(KeyEvent event, Consumer<KeyEvent> otherwise) {
        if (composing.isGoingOn()) {
            event.consume();
        } else {
            otherwise.accept(event);
        }
    }

    private void refresh() {
        List<Line> next = Line.of(model.pieces());
        rebuild(next);
        List<LeafView> leafViews = leafViews();
        for (int i = 0; i < leafViews.size(); i++) {
            Leaf leaf = model.leaves().get(i);
            LeafDress dress = new LeafDress(leaf, marks, chosen, found);
            String composed = i == model.indexOfLeaf(model.caret()) ? composing.text() : "";
            Display display = Display.of(
                    leaf, tracking.of(i), leaf.indexOf(model.caret()), composed, dress.glyphs(tracking.of(i)));
            leafViews.get(i).show(leaf, display, dress.marks(model, composed));
        }
        boolean changed = false;
        for (LineView line : lines) {
            changed |= line.showGutter(gutter(line), glyphs);
        }
        if (changed || getChildren().size() < 2) {
            fill();
        }
        requestLayout();
    }

    /** Keeps the views of lines that are built alike from the start and from the end; builds those between anew. */
    private void rebuild(List<Line> next) {
        int head = 0;
        while (head < Math.min(lines.size(), next.size())
                && lines.get(head).line().isBuiltLike(next.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(lines.size(), next.size()) - head
                && lines.get(lines.size() - 1 - tail).line().isBuiltLike(next.get(next.size() - 1 - tail))) {
            tail++;
        }
        boolean same = head == lines.size() && head == next.size();
        if (!same) {
            lines.subList(head, lines.size() - tail).clear();
            for (int i = head; i < next.size() - tail; i++) {
                lines.add(i, views.build(next.get(i), model.leaves()));
            }
        }
        for (int i = 0; i < next.size(); i++) {
            lines.get(i).follow(next.get(i));
        }
        if (!same) {
            fill();
        }
    }

    private void fill() {
        List<Node> nodes = new ArrayList<>();
        lines.forEach(line -> nodes.addAll(line.nodes()));
        nodes.add(caret);
        getChildren().setAll(nodes);
    }

    private List<@Nullable GutterMark> gutter(LineView line) {
        return LeafDress.gutter(line.line(), model.leaves(), marks);
    }

    private List<LeafView> leafViews() {
        return lines.stream().flatMap(line -> line.leaves().stream()).toList();
    }

    /** Narrower it is higher; without this it would be given the height of some other width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum += lines.get(i).spaceAbove(i == 0) + lines.get(i).height(width < 0 ? 640 : width);
        }
        return sum;
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (int i = 0; i < lines.size(); i++) {
            LineView line = lines.get(i);
            y += line.spaceAbove(i == 0);
            double height = line.height(getWidth());
            line.place(y, getWidth(), height);
            line.content().layout();
            y += height;
        }
        placeCaret();
    }

    private void placeCaret() {
        int index = model.indexOfLeaf(model.caret());
        if (index < 0 || index >= leafViews().size()) {
            caret.setVisible(false);
            return;
        }
        LeafView view = leafViews().get(index);
        view.layout();
        int drawn = composing.isGoingOn()
                ? view.display().drawnBehind(view.leaf().indexOf(model.caret())) + composing.caret()
                : view.display().drawnBehind(view.leaf().indexOf(model.caret()));
        Bounds bounds = boundsIn(view, drawn, behind && !composing.isGoingOn());
        caret.place(bounds);
        if (isFocused()) {
            onCaret.accept(bounds);
        }
    }

    private Bounds boundsIn(LeafView view, int drawn, boolean after) {
        Rectangle2D at = view.caretAt(drawn, after);
        Point2D top = sceneToLocal(view.localToScene(at.getMinX(), at.getMinY()));
        Point2D bottom = sceneToLocal(view.localToScene(at.getMinX(), at.getMaxY()));
        return new BoundingBox(top.getX(), top.getY(), 1, bottom.getY() - top.getY());
    }

    /** Below a character of what is being composed, laid out now: an input method asks before the next pulse. */
    private Point2D placeOnScreen(int composed) {
        applyCss();
        layout();
        int index = model.indexOfLeaf(model.caret());
        if (index < 0) {
            return Point2D.ZERO;
        }
        LeafView view = leafViews().get(index);
        Bounds bounds =
                boundsIn(view, view.display().drawnBehind(view.leaf().indexOf(model.caret())) + composed, false);
        Point2D screen = localToScreen(bounds.getMinX(), bounds.getMaxY());
        return screen == null ? Point2D.ZERO : screen;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        composing.stop();
        // After a change of section the lines may not have found their places yet.
        applyCss();
        layout();
        Spot spot = spotAt(event.getX(), event.getY());
        int place = spot.place();
        switch (event.getClickCount()) {
            case 1 -> moveTo(spot, event.isShiftDown());
            case 2 -> model.selectWordAt(place);
            default -> model.selectLeafAt(place);
        }
        if (event.getClickCount() == 1) {
            Mark mark = markAt(place);
            String note = model.noteAt(place);
            if (mark != null) {
                onMark.accept(mark, true);
            } else if (!note.isEmpty()) {
                onNote.accept(note);
            }
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            model.moveTo(placeAt(event.getX(), event.getY()), true);
            event.consume();
        }
    }

    private void hovered(MouseEvent event) {
        Mark mark = markAt(placeAt(event.getX(), event.getY()));
        if (mark != null) {
            onMark.accept(mark, false);
        }
    }

    private @Nullable Mark markAt(int place) {
        return marks.stream().filter(mark -> mark.holds(place)).findFirst().orElse(null);
    }

    private int placeAt(double x, double y) {
        return spotAt(x, y).place();
    }

    /** What of the text is nearest to a point of this control. */
    private Spot spotAt(double x, double y) {
        LeafView view = NearestLeaf.to(this, leafViews(), x, y);
        return view == null ? new Spot(model.caret(), behind) : spotIn(view, x, y);
    }

    private Spot spotIn(LeafView view, double x, double y) {
        LeafView.Hit hit = view.hit(view.sceneToLocal(localToScene(x, y)));
        return new Spot(view.leaf().sourceAt(hit.index()), hit.behind());
    }

    private void moveTo(Spot spot, boolean selecting) {
        model.moveTo(spot.place(), selecting);
        behind = spot.behind();
        requestLayout();
    }

    /** A place of the text, and whether the character before it was meant. */
    private record Spot(int place, boolean behind) {}

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> SpokenText.of(model, marks, glyphs.words());
            case EDITABLE -> model.isWritable();
            case CARET_OFFSET -> SpokenText.place(model, model.caret());
            case SELECTION_START -> SpokenText.place(model, model.selectionStart());
            case SELECTION_END -> SpokenText.place(model, model.selectionEnd());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** Moves over the laid out lines. */
    private final class Moves implements EditorKeys.Lines {
        @Override
        public void line(int direction, boolean selecting) {
            Bounds at = caret.getBoundsInParent();
            double x = goal < 0 ? at.getMinX() : goal;
            double y = direction > 0 ? at.getMaxY() + 6 : at.getMinY() - 6;
            Spot spot = spotAt(x, y);
            if (spot.place() == model.caret()) {
                spot = spotAt(x, direction > 0 ? at.getMaxY() + 30 : at.getMinY() - 30);
            }
            moveTo(spot, selecting);
            goal = x;
        }

        @Override
        public void edge(int direction, boolean selecting) {
            int index = model.indexOfLeaf(model.caret());
            if (index < 0) {
                return;
            }
            LeafView view = leafViews().get(index);
            Bounds at = caret.getBoundsInParent();
            Point2D left = sceneToLocal(view.localToScene(0, 0));
            double x = direction > 0 ? left.getX() + view.getWidth() + 4 : left.getX() - 4;
            moveTo(spotIn(view, x, at.getCenterY()), selecting);
        }

        @Override
        public void leave() {
            onLeave.run();
        }
    }
}
