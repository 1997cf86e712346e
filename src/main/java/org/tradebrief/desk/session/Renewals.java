package org.tradebrief.desk.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.tradebrief.desk.screen.Screen;

/** Has tabs read again what came in: the one in sight at once, each other when it comes into sight. */
final class Renewals {
    private final List<Screen> screens;
    private final ObservableValue<String> shown;
    private final Set<Screen> behind = new HashSet<>();

    /** @param shown the id of the tab in sight */
    Renewals(List<Screen> screens, ObservableValue<String> shown) {
        this.screens = screens;
        this.shown = shown;
        shown.subscribe(this::renew);
    }

    /** Documents came in. */
    void due() {
        behind.addAll(screens);
        renew(shown.getValue());
    }

    private void renew(String id) {
        screens.stream()
                .filter(screen -> screen.id().equals(id))
                .filter(behind::remove)
                .forEach(Screen::renewed);
    }
}
