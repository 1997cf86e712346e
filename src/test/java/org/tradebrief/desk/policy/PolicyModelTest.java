package org.tradebrief.desk.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.tradebrief.chart.timeline.Grouping;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.chart.timeline.TimelineView;
import org.tradebrief.chart.timeline.TimelineWords;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;

/** What the tab shows follows its date line, and the date line alone. */
class PolicyModelTest {
    private final Shipped shipped = new Shipped().loaded();
    private final PolicyModel model = shipped.model;

    private TimelineModel timeline() {
        TimelineModel shown = model.timelineProperty().get();
        assertNotNull(shown);
        return shown;
    }

    private List<String> rows() {
        TimelineModel shown = timeline();
        return IntStream.range(0, shown.rowCount())
                .mapToObj(r -> shown.measure(r).id())
                .toList();
    }

    @Test
    void countsFollowTheDateLine() {
        int suspended = timeline().count(Status.SUSPENDED);
        assertTrue(suspended > 6);
        assertEquals(0, timeline().count(Status.UNKNOWN));
        model.moveTo(LocalDate.parse("2026-12-01"));
        assertEquals(0, timeline().count(Status.SUSPENDED));
        assertEquals(suspended, timeline().count(Status.UNKNOWN));
    }

    @Test
    void movingTheDateLineLeavesTheDayOfTheWorkspaceAlone() {
        model.moveTo(LocalDate.parse("2025-11-01"));
        assertEquals(Shipped.DAY, shipped.asOf.get());
        model.backToAsOf();
        assertEquals(Shipped.DAY, model.dayProperty().get());
    }

    @Test
    void onlyWhenAskedTheDayOfTheLineBecomesThatOfTheWorkspace() {
        model.moveTo(LocalDate.parse("2025-11-01"));
        model.makeAsOf();
        assertEquals(LocalDate.parse("2025-11-01"), shipped.asOf.get());
    }

    @Test
    void anotherDayOfTheWorkspaceTakesTheLineAlong() {
        shipped.asOf.set(LocalDate.parse("2025-11-01"));
        assertEquals(LocalDate.parse("2025-11-01"), model.dayProperty().get());
        assertFalse(rows().contains("MOFCOM-2026-1"));
    }

    @Test
    void whatBecameKnownLaterIsReadWhenTheLineGetsThere() {
        model.moveTo(LocalDate.parse("2025-11-01"));
        assertEquals(
                LocalDate.parse("2025-11-01"),
                Optional.ofNullable(model.knownProperty().get()).orElseThrow().day());
        model.moveTo(LocalDate.parse("2026-04-30"));
        Measure banks = Optional.ofNullable(model.knownProperty().get())
                .flatMap(k -> k.measure("MOFCOM-ORDER-2025-5"))
                .orElseThrow();
        assertTrue(banks.events().stream().anyMatch(e -> e.kind().ends()));
    }

    @Test
    void aListedNameFindsTheMeasureThatListsIt() {
        model.textProperty().set("Illumina");
        assertTrue(rows().contains("UEL-2025-4"), rows()::toString);
        assertTrue(rows().size() < 5);
    }

    @Test
    void filtersNarrowTogetherAndAreClearedTogether() {
        int all = rows().size();
        model.themeProperty().set(Optional.of(Theme.RARE_EARTH));
        model.statusProperty().set(Optional.of(Status.SUSPENDED));
        assertEquals(List.of("MOFCOM-2025-61", "MOFCOM-2025-62", "MOFCOM-GAC-2025-56", "MOFCOM-GAC-2025-57"), rows());
        model.targetProperty().set(Optional.of("JPN"));
        assertEquals(List.of(), rows());
        assertTrue(model.filtered());
        model.clearFilter();
        assertEquals(all, rows().size());
    }

    @Test
    void anActWithoutABarIsStillNamedWhereItBearsOnOthers() {
        model.themeProperty().set(Optional.of(Theme.RARE_EARTH));
        assertFalse(rows().contains("MOFCOM-GAC-2025-70"));
        assertTrue(timeline().linksOf("MOFCOM-2025-61").stream()
                .anyMatch(l -> l.label().contains("70")));
    }

    @Test
    void lanesRegroupWithoutLosingAMeasure() {
        List<String> byTheme = rows().stream().sorted().toList();
        model.groupingProperty().set(Grouping.TARGET);
        assertEquals(byTheme, rows().stream().sorted().toList());
        assertTrue(timeline().lanes().stream().anyMatch(l -> l.name().equals("美國")));
    }

    @Test
    void whatTurnsNextIsToldWithItsDays() {
        DueLine next = model.duesProperty().get().stream()
                .filter(d -> d.on().equals(LocalDate.parse("2026-11-10")))
                .findFirst()
                .orElseThrow();
        assertEquals(275, next.days());
        assertTrue(next.measures().size() >= 9);
        assertEquals(
                "第二款",
                model.duesProperty().get().stream()
                        .filter(d -> d.on().equals(LocalDate.parse("2026-11-27")))
                        .findFirst()
                        .orElseThrow()
                        .part());
    }

    @Test
    void theLatestMeasureIsSelectedWhereNoneWas() {
        assertEquals("MOFCOM-2026-1", model.selectedProperty().get());
    }

    @Test
    void downAndUpGoFromRowToRowAndStopAtTheEnds() {
        model.selectedProperty().set(rows().getFirst());
        model.selectBy(1);
        assertEquals(rows().get(1), model.selectedProperty().get());
        model.selectBy(-5);
        assertEquals(rows().getFirst(), model.selectedProperty().get());
    }

    @Test
    void zoomKeepsTheDateLineWhereItIs() {
        TimelineView before = model.viewProperty().get();
        double line = Shipped.DAY.toEpochDay();
        double share = (line - before.from()) / before.days();
        model.zoom(2);
        TimelineView after = model.viewProperty().get();
        assertEquals(before.days() / 2, after.days(), 1e-9);
        assertEquals(share, (line - after.from()) / after.days(), 1e-9);
        model.zoomBack();
        assertEquals(before, model.viewProperty().get());
    }

    @Test
    void theLineStaysInSightWhereverItGoes() {
        LocalDate far = LocalDate.parse("2031-05-05");
        model.moveTo(far);
        TimelineView view = model.viewProperty().get();
        assertTrue(view.from() < far.toEpochDay() && far.toEpochDay() < view.to());
    }

    @Test
    void whatNobodyVouchesForIsLeftOutAndCounted() {
        RegisterDay day = RegisterDay.read(shipped.register, shipped.entries, Shipped.DAY);
        assertTrue(day.measures().stream().noneMatch(m -> m.confidence() == Confidence.LOW));
        assertEquals(
                shipped.register.measures(Shipped.DAY).size(),
                day.measures().size() + day.unconfirmed().size());
    }

    @Test
    void aRegisterThatCannotBeReadIsToldAndReadAgain() {
        FailingOnce register = new FailingOnce();
        PolicyModel failing = new PolicyModel(
                register,
                null,
                Shipped.tasks(),
                new SimpleObjectProperty<>(Shipped.DAY),
                TimelineWords.chinese(c -> c),
                Runnable::run);
        failing.reload();
        assertNotNull(failing.failureProperty().get());
        failing.reload();
        assertEquals(null, failing.failureProperty().get());
        assertNotNull(failing.timelineProperty().get());
    }

    private static final class FailingOnce implements Register {
        private boolean failed;

        @Override
        public List<Measure> measures(LocalDate asOf) {
            if (!failed) {
                failed = true;
                throw new IllegalStateException("the disk is away");
            }
            return List.of();
        }

        @Override
        public List<ListedEntity> entities(LocalDate asOf) {
            return List.of();
        }

        @Override
        public List<Dossier> dossiers(LocalDate asOf) {
            return List.of();
        }
    }
}
