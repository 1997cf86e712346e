package org.tradebrief.desk.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.tradebrief.chart.ChartFonts;
import org.tradebrief.chart.ChartTheme;

/** The look of the desk, applied at once to every scene that it dresses and to every drawing. */
public final class Theme {
    public static final double MIN_ZOOM = 0.8;

    public static final double MAX_ZOOM = 2.0;

    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.SYSTEM);
    private final ObjectProperty<Accent> accent = new SimpleObjectProperty<>(Accent.BLUE);
    private final DoubleProperty textSize = new SimpleDoubleProperty(15);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObservableValue<ColorScheme> system;
    private final ObjectBinding<Palette> palette;
    private final ObjectBinding<ChartTheme> chart;
    private final List<Scene> scenes = new ArrayList<>();

    public Theme() {
        this(Platform.getPreferences().colorSchemeProperty());
    }

    /** @param system what the operating system shows */
    public Theme(ObservableValue<ColorScheme> system) {
        this.system = system;
        palette = Bindings.createObjectBinding(this::current, look, accent, system);
        ChartFonts fonts = new ChartFonts();
        chart = Bindings.createObjectBinding(() -> ChartThemes.of(palette.get(), fonts), palette);
        palette.addListener((o, was, is) -> refresh());
        textSize.addListener((o, was, is) -> refresh());
    }

    /** Gives a scene the desk's style sheets, now and after every change. */
    public void dress(Scene scene) {
        scenes.add(scene);
        refresh();
    }

    public void undress(Scene scene) {
        scenes.remove(scene);
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    public ObjectProperty<Accent> accentProperty() {
        return accent;
    }

    /** The size of brief text in pixels before zoom. */
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /** The scale of the whole window's content. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    public void zoomTo(double scale) {
        zoom.set(Math.clamp(Math.round(scale * 10) / 10.0, MIN_ZOOM, MAX_ZOOM));
    }

    public ObservableValue<Palette> palette() {
        return palette;
    }

    public ObservableValue<ChartTheme> chartTheme() {
        return chart;
    }

    private Palette current() {
        Palette base = switch (look.get()) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
            case SYSTEM -> system.getValue() == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
        };
        return base.accented(accent.get());
    }

    private void refresh() {
        Palette now = palette.get();
        Application.setUserAgentStylesheet(
                now.dark()
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        List<String> sheets = List.of(tokens(now), Sheets.beside(Theme.class, "desk"));
        scenes.forEach(scene -> scene.getStylesheets().setAll(sheets));
    }

    private String tokens(Palette now) {
        String css = now.css() + ".brief-text{-fx-font-size:" + textSize.get()
                + "px;}.brief-text .item-marker{-fx-font-size:" + textSize.get() + "px;}";
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
