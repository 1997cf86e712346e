package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.What;

/** The panes of the review tab as somebody at the window meets them, on the sample's week. */
class ReviewPanesTest {
    private static final FxRobot ROBOT = new FxRobot();

    @RegisterExtension
    static final SampleDesk AT = new SampleDesk();

    @AfterEach
    void closeWhatIsOpen() {
        ROBOT.push(KeyCode.ESCAPE);
    }

    @Test
    void theFindBarCountsAndReplacesInTheSectionAndEverywhere() {
        ROBOT.push(KeyCode.CONTROL, KeyCode.H);
        FxThread.await("the find bar", () -> focused("find-what"));
        fill("#find-what", "收窄");
        String here = count("收窄");
        FxThread.await("the count", () -> shown(".find-bar").contains("本節 " + here + " 處"));
        assertFalse(FxThread.run(() -> shown(".find-bar").contains("全篇 " + here + " 處")), "more stand elsewhere");
        fill("#find-with", "縮小");
        press("全部取代");
        FxThread.await("the replacement", () -> !text().contains("收窄") && text().contains("縮小"));
        FxThread.run(() -> {
            ((CheckBox) lookup("#find-everywhere")).setSelected(true);
            return null;
        });
        press("全部取代");
        FxThread.await("the rest", () -> shown(".find-bar").contains("全篇 0 處"));
        AT.fire("edit.undo");
        AT.fire("edit.undo");
        FxThread.await("all as it was", () -> text().contains("收窄"));
    }

    @Test
    void aShortSectionIsFollowedByWhatComesNextAndAClickGoesThere() {
        AT.fire("view.review");
        goTo("免責聲明");
        FxThread.await("what follows", () -> spoken(".section-following").contains("us-balance-5700-2026.md"));
        assertTrue(FxThread.run(() -> shown(".section-next").contains("資料來源")), "its title");
        ROBOT.clickOn(".section-following");
        FxThread.await("the next section", () -> title().contains("資料來源"));
        FxThread.await("nothing after the last", () -> !exists(".section-next"));
        goTo("摘要");
        FxThread.await("no text below a long section", () -> !exists(".section-following"));
    }

    private static void goTo(String section) {
        FxThread.run(() -> {
            AT.window().scene().getRoot().lookupAll(".outline-row").stream()
                    .filter(row -> String.valueOf(row.getAccessibleText()).startsWith(section))
                    .map(ButtonBase.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        FxThread.await(section, () -> title().startsWith(section));
    }

    private static String title() {
        return String.valueOf(lookup("#editor").getAccessibleText());
    }

    @Test
    void theEvidenceFillsItsPlaceAndKeepsItsWidthWhateverTheWindowsIs() {
        AT.fire("view.review");
        Region evidence = (Region) FxThread.run(() -> lookup(".evidence-pane"));
        for (double width : new double[] {1280, 980, 1280, 1080, 1280}) {
            resize(width, 800);
            FxThread.await(
                    "its place at " + width,
                    () -> Math.abs(ends(evidence) - width) < 2 && Math.abs(evidence.getWidth() - 360) < 8);
        }
    }

    private static void resize(double width, double height) {
        FxThread.run(() -> {
            Window window = lookup(".evidence-pane").getScene().getWindow();
            window.setWidth(width);
            window.setHeight(height);
            return null;
        });
    }

    /** Where its right edge is in the window. */
    private static double ends(Region region) {
        return region.localToScene(region.getWidth(), 0).getX();
    }

    @Test
    void theExportOffersTheAnnexToAPdfAndWritesTheFormThatIsChosen() throws Exception {
        AT.fire("brief.export");
        FxThread.await("the forms", () -> focused("export-now"));
        assertTrue(FxThread.run(() -> lookup("#export-annex").isVisible()));
        choose("HTML");
        assertFalse(FxThread.run(() -> lookup("#export-annex").isVisible()), "only a PDF has it");
        Path page = AT.folder().resolve("week.html");
        AT.desk().choices.add(page);
        ROBOT.push(KeyCode.ENTER);
        FxThread.await("the page", () -> Files.exists(page));
        assertTrue(Files.readString(page).contains("<h2>摘要</h2>"));
    }

    @Test
    void aPdfThatWasTamperedWithIsToldSoWithItsReason() throws Exception {
        Path pdf = Files.write(
                AT.folder().resolve("forged.pdf"), "%PDF-1.7\nno signature\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
        AT.desk().choices.add(pdf);
        // What is chosen here goes where a dropped file goes.
        AT.fire("brief.open-markdown");
        FxThread.await("the verification", () -> exists("#verify-sheet"));
        String told = FxThread.run(() -> shown("#verify-sheet"));
        assertTrue(told.contains("forged.pdf") && told.contains("不是簽核的內容"), told);
        assertTrue(FxThread.run(() -> exists(".verify-reason")), "a reason");
        ROBOT.push(KeyCode.ESCAPE);
        FxThread.await("the sheet to close", () -> !exists("#verify-sheet"));
    }

    @Test
    void theAuditTrailIsNarrowedByWords() {
        AT.fire("review.audit");
        FxThread.await("the trail", () -> !entries().isEmpty());
        int all = FxThread.run(() -> entries().size());
        fill("#audit-words", "編製");
        FxThread.await("those that hold it", () -> entries().stream().anyMatch(e -> e.what() == What.COMPOSED));
        fill("#audit-words", "沒有這樣的紀錄");
        FxThread.await("none", () -> entries().isEmpty());
        fill("#audit-words", "");
        FxThread.await("all again", () -> entries().size() == all);
        ROBOT.push(KeyCode.ESCAPE);
        FxThread.await("the review", () -> !exists("#audit-pane"));
    }

    private static List<Entry> entries() {
        Node table = lookup("#audit-table");
        return table == null
                ? List.of()
                : ((TableView<?>) table)
                        .getItems().stream().map(Entry.class::cast).toList();
    }

    private static String count(String words) {
        return FxThread.run(() -> String.valueOf(text().split(words, -1).length - 1));
    }

    private static String text() {
        return spoken("#editor");
    }

    private static String spoken(String selector) {
        return exists(selector)
                ? String.valueOf(lookup(selector).queryAccessibleAttribute(AccessibleAttribute.TEXT))
                : "";
    }

    private static void fill(String selector, String text) {
        FxThread.run(() -> {
            TextInputControl field = (TextInputControl) lookup(selector);
            field.requestFocus();
            field.setText(text);
            return field;
        });
    }

    private static void press(String label) {
        FxThread.run(() -> {
            labelled(label, ".button").fire();
            return label;
        });
    }

    private static void choose(String label) {
        FxThread.run(() -> {
            labelled(label, ".toggle-button").fire();
            lookup("#export-now").requestFocus();
            return label;
        });
    }

    private static ButtonBase labelled(String label, String kind) {
        return AT.window().scene().getRoot().lookupAll(kind).stream()
                .map(ButtonBase.class::cast)
                .filter(button -> label.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + label));
    }

    private static boolean focused(String id) {
        Node owner = AT.window().scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private static boolean exists(String selector) {
        return lookup(selector) != null;
    }

    private static Node lookup(String selector) {
        return AT.window().scene().getRoot().lookup(selector);
    }

    private static String shown(String selector) {
        return String.join(
                "\n",
                lookup(selector).lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList());
    }
}
