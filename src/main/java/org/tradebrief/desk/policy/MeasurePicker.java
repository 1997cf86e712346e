package org.tradebrief.desk.policy;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Written;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.listing.EntityLists;
import org.tradebrief.policy.listing.MeasureFilter;

/** A field for a measure: what is typed finds it by number, title or listed name. */
final class MeasurePicker extends TextField {
    private static final int OFFERED = 8;

    private final ObjectProperty<@Nullable Measure> measure = new SimpleObjectProperty<>();
    private final Supplier<@Nullable RegisterDay> known;
    private final MeasureText names;
    private final ContextMenu offers = new ContextMenu();
    private boolean writing;

    MeasurePicker(Supplier<@Nullable RegisterDay> known, MeasureText names) {
        this.known = known;
        this.names = names;
        measure.addListener((o, was, is) -> write(is));
        Written.in(this).addListener((o, was, is) -> typed(is));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN && !offers.isShowing()) {
                offer(getText());
            }
        });
        focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                offers.hide();
                write(measure.get());
            }
        });
    }

    ObjectProperty<@Nullable Measure> measureProperty() {
        return measure;
    }

    private void write(@Nullable Measure now) {
        writing = true;
        setText(now == null ? "" : names.label(now));
        writing = false;
    }

    private void typed(String text) {
        if (!writing && isFocused()) {
            offer(text);
        }
    }

    private void offer(String text) {
        RegisterDay held = known.get();
        if (held == null || getScene() == null) {
            return;
        }
        MeasureFilter filter =
                new MeasureFilter(java.util.Set.of(), java.util.Set.of(), java.util.Set.of(), text.strip());
        List<Measure> found = filter.of(held.measures(), held.day(), new EntityLists(held.entities()));
        offers.getItems().setAll(found.stream().limit(OFFERED).map(this::item).toList());
        if (found.isEmpty()) {
            offers.hide();
        } else {
            offers.show(this, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(Measure offered) {
        MenuItem item = new MenuItem(names.label(offered));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> {
            measure.set(offered);
            write(offered);
        });
        return item;
    }
}
