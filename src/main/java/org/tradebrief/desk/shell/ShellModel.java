package org.tradebrief.desk.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.screen.History;
import org.tradebrief.review.trail.Person;

/** What the window around the tabs shows. */
public final class ShellModel {
    /** Behind the name of a tab, for its side in a tight window. */
    private static final String TIGHT = ".tight";

    private final StringProperty workspace = new SimpleStringProperty("");
    private final ObservableList<BriefEntry> briefs = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable BriefEntry> brief = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> asOf;
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final ObservableList<SourceState> sources = FXCollections.observableArrayList();
    private final StringProperty engine = new SimpleStringProperty("");
    /** Stands for a number of open items that is not known yet. */
    public static final int UNCOUNTED = -1;

    private final IntegerProperty openItems = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable LocalTime> saved = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable History> history = new SimpleObjectProperty<>();
    private final StringProperty screen = new SimpleStringProperty("");
    private final Map<String, BooleanProperty> sides = new HashMap<>();
    private final BooleanProperty tight = new SimpleBooleanProperty();

    public ShellModel(ObjectProperty<LocalDate> asOf) {
        this.asOf = asOf;
    }

    public StringProperty workspaceProperty() {
        return workspace;
    }

    /** The latest week first. */
    public ObservableList<BriefEntry> briefs() {
        return briefs;
    }

    /** The brief that is open. */
    public ObjectProperty<@Nullable BriefEntry> briefProperty() {
        return brief;
    }

    public ObjectProperty<LocalDate> asOfProperty() {
        return asOf;
    }

    /** Who sits at the desk, and in which role; null while nobody has said. */
    public ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    public ObservableList<SourceState> sources() {
        return sources;
    }

    /** What people call the search engine. */
    public StringProperty engineProperty() {
        return engine;
    }

    /** Disputed figures and flagged sections that wait for a person; {@link #UNCOUNTED} while they are being found. */
    public IntegerProperty openItemsProperty() {
        return openItems;
    }

    /** When the last edit was saved; null where there was none. */
    public ObjectProperty<@Nullable LocalTime> savedProperty() {
        return saved;
    }

    public ObjectProperty<@Nullable History> historyProperty() {
        return history;
    }

    /** The id of the tab that is shown. */
    public StringProperty screenProperty() {
        return screen;
    }

    /** By tab, those that were asked for. */
    Map<String, BooleanProperty> sides() {
        return Map.copyOf(sides);
    }

    /** Whether the window is too small for a side beside a whole tab. */
    BooleanProperty tightProperty() {
        return tight;
    }

    /** Whether the side stands open in a tab; the choice is kept for each, and apart for a window too small for it. */
    public BooleanProperty sideOpen(String screenId, boolean atFirst) {
        return tight.get()
                ? sides.computeIfAbsent(screenId + TIGHT, id -> new SimpleBooleanProperty(false))
                : sides.computeIfAbsent(screenId, id -> new SimpleBooleanProperty(atFirst));
    }
}
