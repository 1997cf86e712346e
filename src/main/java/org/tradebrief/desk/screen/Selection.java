package org.tradebrief.desk.screen;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Figure;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.partner.TableId;

/**
 * What is selected, shared by all tabs: selecting an economy, a measure or a figure in one takes the others along. Tabs
 * bind to it both ways and ignore what they cannot show.
 */
public final class Selection {
    private final ObjectProperty<@Nullable Economy> economy = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Economy> partner = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TableId> table = new SimpleObjectProperty<>();
    private final StringProperty measure = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Figure> figure = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SourceRow> source = new SimpleObjectProperty<>();

    /** The reporter that is looked at. */
    public ObjectProperty<@Nullable Economy> economyProperty() {
        return economy;
    }

    public ObjectProperty<@Nullable Economy> partnerProperty() {
        return partner;
    }

    /** The partner table that is to be looked at; null for none. */
    public ObjectProperty<@Nullable TableId> tableProperty() {
        return table;
    }

    /** The id of a measure; empty for none. */
    public StringProperty measureProperty() {
        return measure;
    }

    /** What is searched for; empty for nothing. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The figure of the brief whose evidence is shown. */
    public ObjectProperty<@Nullable Figure> figureProperty() {
        return figure;
    }

    /** The row of a document that is shown beside what came from it. */
    public ObjectProperty<@Nullable SourceRow> sourceProperty() {
        return source;
    }
}
