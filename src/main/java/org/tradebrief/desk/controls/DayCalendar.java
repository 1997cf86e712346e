package org.tradebrief.desk.controls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Phrases;

/**
 * A month of days to choose one from, in ISO weeks, which briefs are of. ← → ↑ ↓ go by days and weeks, Page Up and Page Down
 * by months, with Shift by years, Home and End within the month; Enter takes the day.
 */
public final class DayCalendar extends VBox {
    /** Enough for every month, so that the grid stays as high as it is from month to month. */
    private static final int WEEKS = 6;

    private static final int DAYS = 7;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    private final LocalDate chosen;
    private final Phrases words;
    private final Locale locale;
    private final Consumer<LocalDate> take;
    private final Label month = new Label();
    private final List<Label> weeks = new ArrayList<>();
    private final List<Button> days = new ArrayList<>();
    private LocalDate at;

    /**
     * @param chosen the day that holds now
     * @param locale in which months and days are named
     * @param take told the day that a person chose
     */
    public DayCalendar(LocalDate chosen, Phrases words, Locale locale, Consumer<LocalDate> take) {
        this.chosen = chosen;
        this.words = words;
        this.locale = locale;
        this.take = take;
        at = chosen;
        getStyleClass().add("day-calendar");
        getChildren().addAll(head(), grid());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    /** Gives the keyboard to the day that one is at. */
    public void focusDay() {
        button(at).requestFocus();
    }

    private HBox head() {
        month.getStyleClass().add("sub-title");
        HBox head = new HBox(
                4,
                month,
                Controls.spring(),
                turn(Icon.CHEVRON_LEFT, "calendar.before", -1),
                turn(Icon.CHEVRON_RIGHT, "calendar.after", 1));
        head.getStyleClass().add("calendar-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button turn(Icon icon, String key, int months) {
        Button button = new Button("", icon.small());
        button.getStyleClass().addAll("icon-button", "dense");
        button.accessibleTextProperty().bind(words.text(key));
        Tips.on(button, () -> words.get(key));
        button.setOnAction(e -> {
            at = at.plusMonths(months);
            show();
        });
        return button;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.add(Controls.label(words.text("calendar.week"), "calendar-name"), 0, 0);
        for (DayOfWeek day : DayOfWeek.values()) {
            grid.add(Controls.label(day.getDisplayName(TextStyle.NARROW, locale), "calendar-name"), day.getValue(), 0);
        }
        for (int week = 0; week < WEEKS; week++) {
            Label number = Controls.label("", "calendar-name");
            weeks.add(number);
            grid.add(number, 0, week + 1);
            for (int day = 0; day < DAYS; day++) {
                Button button = new Button();
                button.getStyleClass().add("calendar-day");
                button.setMnemonicParsing(false);
                days.add(button);
                grid.add(button, day + 1, week + 1);
            }
        }
        return grid;
    }

    private LocalDate first() {
        return at.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void show() {
        month.setText(
                DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(at));
        DateTimeFormatter spoken =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        LocalDate first = first();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = first.plusDays(i);
            Button button = days.get(i);
            button.setText(Integer.toString(day.getDayOfMonth()));
            button.setAccessibleText(spoken.format(day));
            button.setFocusTraversable(day.equals(at));
            button.pseudoClassStateChanged(CHOSEN, day.equals(chosen));
            button.pseudoClassStateChanged(BESIDE, !YearMonth.from(day).equals(YearMonth.from(at)));
            button.setOnAction(e -> take.accept(day));
        }
        for (int week = 0; week < weeks.size(); week++) {
            int number = first.plusWeeks(week).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            weeks.get(week).setText(Integer.toString(number));
        }
    }

    private Button button(LocalDate day) {
        return days.get((int) (day.toEpochDay() - first().toEpochDay()));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && days.contains(event.getTarget())) {
            event.consume();
            take.accept(at);
            return;
        }
        LocalDate to = to(event);
        if (to != null) {
            event.consume();
            at = to;
            show();
            focusDay();
        }
    }

    private @Nullable LocalDate to(KeyEvent event) {
        boolean years = event.isShiftDown();
        return switch (event.getCode()) {
            case LEFT -> at.minusDays(1);
            case RIGHT -> at.plusDays(1);
            case UP -> at.minusWeeks(1);
            case DOWN -> at.plusWeeks(1);
            case PAGE_UP -> years ? at.minusYears(1) : at.minusMonths(1);
            case PAGE_DOWN -> years ? at.plusYears(1) : at.plusMonths(1);
            case HOME -> at.with(TemporalAdjusters.firstDayOfMonth());
            case END -> at.with(TemporalAdjusters.lastDayOfMonth());
            default -> null;
        };
    }
}
