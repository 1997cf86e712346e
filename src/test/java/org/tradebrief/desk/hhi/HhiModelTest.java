package org.tradebrief.desk.hhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.Refusal;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.view.TradeView;
import org.tradebrief.trade.view.Workspaces;

class HhiModelTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(waiting::add, Runnable::run, () -> Instant.EPOCH);
    private final ObjectProperty<LocalDate> asOf = new SimpleObjectProperty<>(Rows.FEBRUARY);

    private HhiModel model(Function<LocalDate, TradeView> trade) {
        HhiModel model = new HhiModel(trade, tasks, asOf);
        model.reload();
        return model;
    }

    private HhiModel february() {
        HhiModel model = model(day -> Workspaces.view(Workspaces.february(), day));
        finish();
        return model;
    }

    private void finish() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private static HhiSheet sheet(HhiModel model) {
        return Objects.requireNonNull(model.sheetProperty().get());
    }

    @Test
    void theHighestValueThatMayBeUsedIsLookedIntoFirst() {
        assertEquals(Rows.economy("TWN"), sheet(february()).selected());
    }

    @Test
    void anEconomyChosenElsewhereIsLookedIntoWhereItIsShown() {
        HhiModel model = february();
        model.selectedProperty().set(Rows.economy("KOR"));
        assertEquals(Rows.economy("KOR"), sheet(model).selected());
        model.selectedProperty().set(Rows.economy("FRA"));
        assertEquals(Rows.economy("TWN"), sheet(model).selected());
    }

    @Test
    void aHiddenEconomyIsInNoChart() {
        HhiModel model = february();
        model.hidden().add(Rows.economy("TWN"));
        assertTrue(sheet(model).states().stream()
                .noneMatch(s -> HhiBook.id(s).reporter().iso3().equals("TWN")));
        assertTrue(sheet(model).over().stream()
                .noneMatch(s -> HhiBook.id(s).reporter().iso3().equals("TWN")));
        assertEquals(5, model.economies().size());
    }

    @Test
    void anotherDayReadsAnew() {
        HhiModel model = model(
                day -> Workspaces.view(day.equals(Rows.FEBRUARY) ? Workspaces.february() : new ListedRecords(), day));
        finish();
        assertNotNull(model.sheetProperty().get());
        asOf.set(LocalDate.of(2020, 1, 1));
        finish();
        assertNull(model.sheetProperty().get());
        assertNotNull(model.bookProperty().get());
    }

    @Test
    void aFailureIsKeptForTheScreenUntilTheNextReadingSucceeds() {
        Refusal refusal = new Refusal("DB-GONE", "資料庫不見了。", "重新開啟工作區。");
        boolean[] broken = {true};
        HhiModel model = model(day -> {
            if (broken[0]) {
                throw refusal;
            }
            return Workspaces.view(Workspaces.february(), day);
        });
        finish();
        assertEquals(refusal, model.failureProperty().get());
        broken[0] = false;
        model.reload();
        finish();
        assertNull(model.failureProperty().get());
    }
}
