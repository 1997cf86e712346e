package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.desk.session.Session;
import org.tradebrief.desk.start.Openings;
import org.tradebrief.desk.start.Preparation;
import org.tradebrief.desk.words.Language;

/**
 * Nothing moves while a tab loads: each heading, field, button and pane stands at its first picture, with nothing read yet,
 * where it stands when all is there. The workspace is the sample; its reads wait before they begin, as on a slow disk.
 */
class NothingJumpsTest {
    private static final double SLIP = 0.5;
    private static final Set<String> HEADINGS = Set.of("panel-title", "sub-title", "side-title", "facet-name");
    private static final Set<String> PANES = Set.of(
            "filter-bar",
            "search-bar",
            "table-place",
            "total-bar",
            "table-foot",
            "chart-box",
            "panel-head",
            "bars-box",
            "parts-pane",
            "lower",
            "dues",
            "policy-detail",
            "hits",
            "facets",
            "reading",
            "cite-bar",
            "review-head",
            "head-progress",
            "review-tools",
            "section-pane",
            "section-head",
            "section-editor",
            "evidence-pane",
            "evidence-tabs",
            "outline-scroll",
            "outline-results");

    /** What stands in these is of what was read: of a measure, a document, a section. */
    private static final Set<String> CONTENT = Set.of(
            "virtual-flow",
            "scroll-pane",
            "status-bar",
            "policy-detail",
            "reading-head",
            "similar",
            "decision-box",
            "section-head");

    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk at = new AtTheDesk();

    @ParameterizedTest
    @CsvSource({
        "trade, ZH_TW", "trade, EN",
        "hhi, ZH_TW", "hhi, EN",
        "policy, ZH_TW", "policy, EN",
        "search, ZH_TW", "search, EN"
    })
    void aTabShowsAtOnceWhatItsReadingFills(String tab, Language language) throws Exception {
        HeldReads reads = new HeldReads();
        DeskWindow window = openSample(reads, language);
        FxThread.await("rest", () -> !window.isWorking());
        reads.hold();
        go(window, tab);
        draw();
        assertTrue(reads.isHolding(), "nothing was read");
        assertTrue(FxThread.run(() -> bones(window)) > 0, "no bones of what is coming");
        Map<Node, Bounds> first = FxThread.run(() -> places(window));
        reads.letGo();
        FxThread.await("what was read", () -> bones(window) == 0 && !window.isWorking());
        draw();
        assertSame(first, FxThread.run(() -> places(window)));
        assertEquals(List.of(), FxThread.run(() -> besideTheirColumns(window)));
    }

    @Test
    void theReviewShowsAtOnceWhatTheCheckFills() throws Exception {
        HeldReads reads = new HeldReads();
        TestDesk desk = new TestDesk(folder);
        DeskWindow window = at.open(() -> desk.window(new HeldAfterOpening(desk.openings(), reads), reads.tasks()));
        FxThread.run(() -> {
            window.actions().get("workspace.sample").fire();
            return null;
        });
        FxThread.await("the brief", () -> window.scene().lookup("#editor") != null);
        draw();
        assertTrue(reads.isHolding(), "nothing was checked");
        assertTrue(FxThread.run(() -> bones(window)) > 0, "no bones of what is coming");
        Map<Node, Bounds> first = FxThread.run(() -> places(window));
        reads.letGo();
        FxThread.await("the check", () -> window.scene().lookup(".verdict-bar") != null && !window.isWorking());
        draw();
        assertSame(first, FxThread.run(() -> places(window)));
    }

    private DeskWindow openSample(HeldReads reads, Language language) throws Exception {
        TestDesk desk = new TestDesk(folder);
        DeskWindow window = at.openSample(() -> desk.window(desk.openings(), reads.tasks()));
        FxThread.run(() -> {
            window.words().languageProperty().set(language);
            return null;
        });
        return window;
    }

    /** As a person comes to it: the search by asking something. */
    private static void go(DeskWindow window, String tab) {
        FxThread.run(() -> {
            window.actions().get("view." + tab).fire();
            if (tab.equals("search")) {
                ((TextField) window.scene().lookup("#search-query")).setText("稀土出口管制政策");
            }
            return null;
        });
        if (tab.equals("search")) {
            FxThread.await("the question", () -> bones(window) > 0);
        }
    }

    /** Lets a few pictures be made: the first lays out, the next follow the sizes that it gave. */
    private static void draw() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            FxThread.run(() -> {
                javafx.application.Platform.requestNextPulse();
                return null;
            });
            Thread.sleep(40);
        }
    }

    private static long bones(DeskWindow window) {
        return all(window.scene().getRoot())
                .filter(node -> node.getStyleClass().contains("skeleton-bone")
                        || node.getStyleClass().contains("coming"))
                .filter(NothingJumpsTest::isSeen)
                .count();
    }

    private static Map<Node, Bounds> places(DeskWindow window) {
        Map<Node, Bounds> places = new LinkedHashMap<>();
        all(window.scene().lookup(".shell"))
                .filter(NothingJumpsTest::isSeen)
                .filter(NothingJumpsTest::mustStay)
                .forEach(node -> places.put(node, node.localToScene(node.getLayoutBounds())));
        return places;
    }

    /** A head that stayed where it was while its column became wider stands over another one. */
    private static List<String> besideTheirColumns(DeskWindow window) {
        return all(window.scene().lookup(".shell"))
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(head -> isSeen(head) && head.getTableColumn() != null)
                .filter(head -> Math.abs(head.getWidth() - head.getTableColumn().getWidth()) > SLIP)
                .map(head -> told(head) + " over a column of "
                        + head.getTableColumn().getWidth())
                .toList();
    }

    private static boolean mustStay(Node node) {
        List<String> styles = node.getStyleClass();
        boolean control = node instanceof Button
                || node instanceof ToggleButton
                || node instanceof MenuButton
                || node instanceof TextField;
        return styles.stream().anyMatch(PANES::contains)
                || styles.contains("column-header") && node instanceof Region
                || (control || styles.stream().anyMatch(HEADINGS::contains)) && !isContent(node);
    }

    private static boolean isContent(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getStyleClass().stream().anyMatch(CONTENT::contains)) {
                return true;
            }
        }
        return false;
    }

    private static void assertSame(Map<Node, Bounds> first, Map<Node, Bounds> then) {
        assertFalse(first.isEmpty());
        List<String> moved = new ArrayList<>();
        first.forEach((node, was) -> {
            Bounds is = then.get(node);
            if (is == null) {
                moved.add(told(node) + " went");
            } else if (!isNear(was, is, node)) {
                moved.add(told(node) + " went from " + told(was) + " to " + told(is));
            }
        });
        then.keySet().stream()
                .filter(node -> !first.containsKey(node))
                .forEach(node -> moved.add(told(node) + " came"));
        assertEquals(List.of(), moved);
    }

    /** How far a heading goes depends on its words. */
    private static boolean isNear(Bounds a, Bounds b, Node node) {
        return Math.abs(a.getMinX() - b.getMinX()) < SLIP
                && Math.abs(a.getMinY() - b.getMinY()) < SLIP
                && (node instanceof Label || Math.abs(a.getWidth() - b.getWidth()) < SLIP)
                && Math.abs(a.getHeight() - b.getHeight()) < SLIP;
    }

    private static String told(Bounds at) {
        return String.format("%.0f,%.0f %.0f×%.0f", at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }

    private static String told(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText();
        return node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass() + " “" + text + "”";
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(NothingJumpsTest::all)
                        : Stream.empty());
    }

    /** Opens the real sample, and holds what is read once it is open. */
    private static final class HeldAfterOpening extends PassedOpenings {
        private final HeldReads reads;

        HeldAfterOpening(Openings<Session> real, HeldReads reads) {
            super(real);
            this.reads = reads;
        }

        @Override
        public Session sample(Preparation steps) {
            Session opened = super.sample(steps);
            reads.hold();
            return opened;
        }
    }
}
