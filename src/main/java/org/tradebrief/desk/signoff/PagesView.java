package org.tradebrief.desk.signoff;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;

/** The pages of a PDF: small ones to choose from, one at the size of the pane. */
final class PagesView extends VBox {
    private static final double THUMB = 64;
    private static final double MARGIN = 16;
    /** What stands for a page until there is one. */
    private static final double A4_WIDTH = 595;

    private static final double A4_HEIGHT = 842;

    private final DeskContext context;
    private final Phrases words;
    private final VBox thumbs = new VBox(12);
    private final ImageView page = new ImageView();
    private final Label making;
    private final StackPane sheet;
    private final ScrollPane room = new ScrollPane();
    private final Label position = Controls.label("", "muted");
    private final IntegerProperty shown = new SimpleIntegerProperty();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private @Nullable PdfPages pages;
    private double zoom = 1;

    PagesView(DeskContext context) {
        this.context = context;
        this.words = context.words().of("signoff");
        making = Controls.label(words.text("pages.making"), "pages-making");
        sheet = new StackPane(page, making);
        getStyleClass().add("pages-view");
        HBox head = new HBox(
                16,
                Controls.label(words.text("pages.title"), "sub-title"),
                Controls.chip("PDF/A-3a · PDF/UA-1", "line"),
                Controls.spring(),
                walk(),
                zoomButton(Icon.ZOOM_OUT, "pages.smaller", 0.8),
                zoomButton(Icon.ZOOM_IN, "pages.larger", 1.25));
        head.getStyleClass().add("pages-head");
        ScrollPane side = new ScrollPane(thumbs);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("pages-side");
        thumbs.getStyleClass().add("pages-thumbs");
        sheet.getStyleClass().add("pages-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane place = new StackPane(sheet);
        place.getStyleClass().add("pages-place");
        room.setContent(place);
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox body = new HBox(side, room);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        room.widthProperty().addListener((o, was, is) -> drawPage());
        room.heightProperty().addListener((o, was, is) -> drawPage());
        shown.addListener((o, was, is) -> drawPage());
    }

    void show(byte @Nullable [] pdf) {
        if (pages != null) {
            pages.close();
            pages = null;
        }
        thumbs.getChildren().clear();
        buttons.clear();
        page.setImage(null);
        position.setText("");
        making.setVisible(pdf == null);
        if (pdf == null) {
            drawPage();
            return;
        }
        PdfPages opened = new PdfPages(pdf);
        pages = opened;
        List<Runnable> small = new ArrayList<>();
        for (int i = 0; i < opened.count(); i++) {
            thumbs.getChildren().add(thumb(opened, i, small));
        }
        shown.set(Math.min(shown.get(), opened.count() - 1));
        // The page that is read comes first, the small ones after it.
        drawPage();
        small.forEach(Runnable::run);
    }

    private HBox walk() {
        Button back = step(Icon.CHEVRON_LEFT, "pages.previous", -1);
        Button on = step(Icon.CHEVRON_RIGHT, "pages.next", 1);
        HBox walk = new HBox(2, back, position, on);
        walk.setAlignment(Pos.CENTER);
        return walk;
    }

    private Button step(Icon icon, String key, int by) {
        Button button = button(icon, key);
        button.setOnAction(e -> {
            if (pages != null) {
                shown.set(Math.clamp(shown.get() + by, 0, pages.count() - 1));
            }
        });
        return button;
    }

    private Button zoomButton(Icon icon, String key, double by) {
        Button button = button(icon, key);
        button.setOnAction(e -> {
            zoom = Math.clamp(zoom * by, 0.5, 3);
            drawPage();
        });
        return button;
    }

    private Button button(Icon icon, String key) {
        Button button = new Button();
        button.setGraphic(icon.small());
        button.getStyleClass().addAll("icon-button", "dense");
        button.accessibleTextProperty().bind(words.text(key));
        return button;
    }

    private ToggleButton thumb(PdfPages of, int number, List<Runnable> later) {
        ImageView image = new ImageView();
        image.setFitWidth(THUMB);
        image.setPreserveRatio(true);
        StackPane frame = new StackPane(image);
        frame.getStyleClass().add("thumb-frame");
        frame.setPrefHeight(THUMB * of.height(number) / of.width(number) + 4);
        VBox box = new VBox(4, frame, Controls.label(String.valueOf(number + 1), "thumb-number"));
        box.setAlignment(Pos.CENTER);
        ToggleButton button = new ToggleButton();
        button.setGraphic(box);
        button.getStyleClass().add("page-thumb");
        button.setAccessibleText(words.get("pages.page", number + 1));
        button.setOnAction(e -> {
            button.setSelected(true);
            shown.set(number);
        });
        buttons.add(button);
        later.add(() -> context.tasks()
                .run(
                        "thumb-" + number,
                        "pages",
                        progress -> of.draw(number, 2 * THUMB / of.width(number)),
                        image::setImage,
                        why -> position.setText("")));
        return button;
    }

    private void drawPage() {
        PdfPages now = pages;
        if (room.getWidth() < 50) {
            return;
        }
        if (now == null) {
            double fit = fit(A4_WIDTH, A4_HEIGHT);
            sheet.setMinSize(A4_WIDTH * fit, A4_HEIGHT * fit);
            return;
        }
        sheet.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        int number = shown.get();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == number);
        }
        position.setText(number + 1 + "／" + now.count());
        double scale = fit(now.width(number), now.height(number)) * zoom;
        double dense = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        page.setFitWidth(now.width(number) * scale);
        page.setFitHeight(now.height(number) * scale);
        context.tasks()
                .run(
                        "page",
                        "pages",
                        progress -> now.draw(number, Math.clamp(scale * dense, 0.2, 4)),
                        page::setImage,
                        context.notices()::failed);
    }

    private double fit(double width, double height) {
        double fit = Math.min((room.getWidth() - 2 * MARGIN) / width, (room.getHeight() - 2 * MARGIN) / height);
        return Math.max(0.2, fit);
    }
}
