package org.tradebrief.desk.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.Workspaces;

/** What the trade tab shows as a person chooses, and how a view comes back. */
class TradeModelTest {
    private static final LocalDate FEBRUARY = org.tradebrief.trade.Rows.FEBRUARY;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(waiting::add, Runnable::run, () -> Instant.EPOCH);
    private final ObjectProperty<LocalDate> asOf = new SimpleObjectProperty<>(FEBRUARY);

    private static ListedRecords records() {
        ListedRecords records = Workspaces.february();
        for (int month = 1; month <= 12; month++) {
            String period = YearMonth.of(2025, month).toString();
            Workspaces.census(records, "CHN", period, "100.0", "400", FEBRUARY);
            Workspaces.census(records, "KOR", period, "50.0", "200", FEBRUARY);
        }
        return records;
    }

    private TradeModel model() {
        ListedRecords records = records();
        TradeModel model = new TradeModel(
                day -> Workspaces.view(records, day), tasks, asOf, new LineText(new Words().of("trade")));
        model.reload();
        finish();
        return model;
    }

    private void finish() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private static List<String> partners(TradeModel model) {
        return Objects.requireNonNull(model.shownProperty().get()).rows().visible(Set.of()).stream()
                .map(l -> l.partner().iso3())
                .toList();
    }

    @Test
    void theMonthlyReporterIsShownFirst() {
        TradeModel model = model();
        assertEquals(
                "USA", Objects.requireNonNull(model.reporterProperty().get()).iso3());
        assertEquals(List.of("CHN", "KOR"), partners(model));
    }

    @Test
    void aTabThatIsFirstOpenedOnAPeriodsPartnersShowsThem() {
        ListedRecords records = records();
        LineText text = new LineText(new Words().of("trade"));
        Holding partners = new TradeSheets(Workspaces.view(records, FEBRUARY))
                .holdings(org.tradebrief.trade.Rows.economy("TWN")).stream()
                        .filter(Holding.Partners.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        TradeModel model = new TradeModel(day -> Workspaces.view(records, day), tasks, asOf, text);
        model.wish(new Wish("TWN", partners.key(), "", "", ""));
        model.reload();
        finish();
        assertEquals(partners, model.holdingProperty().get());
        assertTrue(model.shownProperty().get() != null);
    }

    @Test
    void documentsWithoutValuesOfTradeLeaveTheTableAsItStands() {
        TradeModel model = model();
        TradeModel.Shown before = model.shownProperty().get();
        model.renew();
        finish();
        assertSame(before, model.shownProperty().get());
    }

    @Test
    void ofAnotherReporterItsOwnSetsAreOffered() {
        TradeModel model = model();
        model.reporterProperty().set(org.tradebrief.trade.Rows.economy("TWN"));
        finish();
        assertTrue(model.holdings().stream().allMatch(h -> h.reporter().iso3().equals("TWN")));
        assertTrue(model.holdings().stream().anyMatch(Holding.Records.class::isInstance));
        assertEquals(Metric.EXPORT, model.metricProperty().get());
    }

    @Test
    void aFilterTypedWhileATableIsOnItsWayHoldsForIt() {
        TradeModel model = model();
        model.spanProperty().set(Span.MONTH);
        model.filterProperty().set("korea");
        finish();
        assertEquals(List.of("KOR"), partners(model));
        assertEquals(
                1, Objects.requireNonNull(model.sheetProperty().get()).period().months());
    }

    @Test
    void whatWasSelectedStaysSelectedWhenTheOrderChanges() {
        TradeModel model = model();
        model.selectedProperty()
                .set(Objects.requireNonNull(model.shownProperty().get())
                        .rows()
                        .visible(Set.of())
                        .getLast());
        model.orderProperty().set(List.of(new Rows.Order(TradeColumn.VALUE, false)));
        finish();
        assertEquals(List.of("KOR", "CHN"), partners(model));
        assertEquals(
                "KOR",
                Objects.requireNonNull(model.selectedProperty().get()).partner().iso3());
    }

    @Test
    void aViewComesBackAsItWasKept() {
        TradeModel model = model();
        model.reporterProperty().set(org.tradebrief.trade.Rows.economy("TWN"));
        finish();
        model.filterProperty().set("美國，a&b=c");
        model.unitProperty().set(UsdUnit.BILLION);
        model.orderProperty().set(List.of(new Rows.Order(TradeColumn.NAME, false)));
        finish();
        Map<String, String> kept = ViewState.read(ViewState.text(ViewState.of(model)));
        assertEquals(ViewState.of(model), kept);

        TradeModel other = model();
        ViewState.apply(kept, other);
        finish();
        assertEquals(ViewState.of(model), ViewState.of(other));
    }

    @Test
    void aViewThatWasKeptIsShownEvenBeforeAnythingIsKnown() {
        TradeModel model = new TradeModel(
                day -> Workspaces.view(records(), day), tasks, asOf, new LineText(new Words().of("trade")));
        ViewState.apply(Map.of("reporter", "TWN", "holding", "gone", "unit", "nonsense"), model);
        model.reload();
        finish();
        assertEquals(
                "TWN", Objects.requireNonNull(model.reporterProperty().get()).iso3());
        assertEquals(UsdUnit.MILLION, model.unitProperty().get());
    }

    @Test
    void nothingIsShownOfAnEmptyWorkspace() {
        TradeModel model = new TradeModel(
                day -> Workspaces.view(new ListedRecords(), day), tasks, asOf, new LineText(new Words().of("trade")));
        model.reload();
        finish();
        assertNull(model.shownProperty().get());
        assertEquals(List.of(), model.reporters());
    }
}
