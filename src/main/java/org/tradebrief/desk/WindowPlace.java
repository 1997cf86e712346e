package org.tradebrief.desk;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.tradebrief.desk.settings.Settings;
import org.tradebrief.desk.shell.ZoomPane;

/** Where the window stood and how large it was. */
final class WindowPlace {
    private static final String X = "window.x";
    private static final String Y = "window.y";
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String WHOLE = "window.maximized";

    private WindowPlace() {}

    /**
     * Puts the window where it was, if that is still on a screen, and remembers where it goes.
     *
     * @return ends the remembering
     */
    static Subscription bind(Stage stage, Settings settings) {
        double x = number(settings, X, -1);
        double y = number(settings, Y, -1);
        double width = number(settings, WIDTH, 1440);
        double height = number(settings, HEIGHT, 900);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        // A window larger than its screen has a side that nobody sees.
        stage.setMinWidth(Math.min(ZoomPane.LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(ZoomPane.LEAST_HEIGHT, room.getHeight()));
        stage.setWidth(Math.min(width, room.getWidth()));
        stage.setHeight(Math.min(height, room.getHeight()));
        if (x >= 0 && !Screen.getScreensForRectangle(x, y, 100, 50).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(Boolean.parseBoolean(settings.get(WHOLE, "false")));
        return Subscription.combine(
                stage.xProperty().subscribe((was, is) -> keep(stage, settings, X, is)),
                stage.yProperty().subscribe((was, is) -> keep(stage, settings, Y, is)),
                stage.widthProperty().subscribe((was, is) -> keep(stage, settings, WIDTH, is)),
                stage.heightProperty().subscribe((was, is) -> keep(stage, settings, HEIGHT, is)),
                stage.maximizedProperty().subscribe((was, is) -> settings.set(WHOLE, String.valueOf(is))));
    }

    private static void keep(Stage stage, Settings settings, String name, Number value) {
        if (!stage.isMaximized() && !Double.isNaN(value.doubleValue())) {
            settings.set(name, String.valueOf(Math.round(value.doubleValue())));
        }
    }

    private static double number(Settings settings, String name, double otherwise) {
        String text = settings.get(name, "");
        return text.matches("-?\\d{1,6}") ? Double.parseDouble(text) : otherwise;
    }
}
