package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.tradebrief.desk.editor.SectionEditor;
import org.tradebrief.desk.screen.Notices;

/** The whole week by two people, each at the window in turn: everything real but the file dialogs. */
class TwoPeopleTest {
    private static final String SECRET = "passphrase-2026";

    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private DeskWindow window;
    /** What the window said since somebody sat down; news leaves the screen by itself. */
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void aWeekIsComposedCorrectedWaivedReturnedSignedTwiceExportedAndVerified() throws Exception {
        desk = new TestDesk(folder);

        // The author writes two wrong figures, corrects one as the checker says, lets the other stand with a reason.
        sitDown("王怡君", "AUTHOR");
        openSample();
        replace("29.9%", "29.2%");
        replace("88.7%", "87.8%");
        await("the dispute of both", () -> figures().equals("0／2"));
        leaveTheText();
        robot.push(KeyCode.F8);
        await("the first dispute", () -> exists("#review-apply") && enabled("#review-apply"));
        robot.push(KeyCode.ENTER);
        await("the correction", () -> figures().equals("1／2") && editorText().contains("29.9%"));
        await("the second dispute, by itself", () -> enabled("#review-waive"));
        robot.push(KeyCode.W);
        await("the field for the reason", () -> focused("#decision-reason"));
        robot.write("此處引用對方聲明的數字");
        robot.push(KeyCode.ENTER);
        await("the waiver", () -> figures().equals("2／2"));
        acceptEachFlaggedSection();
        sign("撰稿人");

        // The approver comments and sends it back.
        sitDown("陳柏宏", "APPROVER");
        resume();
        await("the signed brief", () -> state().equals("已簽核"));
        leaveTheText();
        robot.push(KeyCode.C);
        await("the field for the comment", () -> focused("#comment-field"));
        robot.write("豁免的理由請寫出處");
        robot.push(KeyCode.ENTER);
        await("the comment", () -> exists(".comment-act"));
        assertEquals("已簽核", state(), "a comment leaves the signature standing");
        fire("review.sign");
        await("the way back", () -> exists("#return-brief"));
        press("#return-brief");
        await("the field for the reason", () -> exists("#return-reason"));
        fill("#return-reason", "補上出處後再送");
        robot.push(KeyCode.ENTER);
        await("the fallen signature", () -> state().equals("審核中"));
        await("the message of it", () -> said("王怡君 的簽核已失效：退回：補上出處後再送"));

        // The author signs again, changes a word, which fells the signature, and signs once more.
        sitDown("王怡君", "AUTHOR");
        resume();
        await("the check", () -> figures().equals("2／2"));
        sign("撰稿人");
        write("補充。");
        await("the signature to fall", () -> state().equals("審核中") && said("王怡君 的簽核已失效：修改（王怡君）"));
        await("the changed section to be open again", () -> !isReady());
        acceptEachFlaggedSection();
        sign("撰稿人");

        // The approver signs, exports and verifies.
        sitDown("陳柏宏", "APPROVER");
        resume();
        await("the signed brief", () -> state().equals("已簽核"));
        await("the check", () -> figures().equals("2／2"));
        sign("核准人");
        await("the approval", () -> state().equals("已核准"));
        Path pdf = export();
        receive(pdf);
        await("the verification", () -> shown("#verify-sheet").contains("與簽核內容相符"));
        assertTrue(
                shown("#verify-sheet").contains("王怡君") && shown("#verify-sheet").contains("陳柏宏"));
        assertTrue(
                shown("#verify-sheet").contains("撰稿人") && shown("#verify-sheet").contains("核准人"));
        byte[] bytes = Files.readAllBytes(pdf);
        bytes[bytes.length / 2] ^= 1;
        Path forged = Files.write(folder.resolve("forged.pdf"), bytes);
        receive(forged);
        await("the refusal of a changed file", () -> shown("#verify-sheet").contains("不是簽核的內容"));
        robot.push(KeyCode.ESCAPE);

        // All of it is in the audit trail, whose chain is whole.
        fire("review.audit");
        await("the trail", () -> exists("#audit-table") && shown("#audit-pane").contains("雜湊鏈完整"));
        List<String> deeds = run(() -> ((TableView<?>) lookup("#audit-table"))
                .getItems().stream()
                        .map(entry -> ((org.tradebrief.review.trail.Entry) entry)
                                .what()
                                .name())
                        .distinct()
                        .sorted()
                        .toList());
        assertTrue(
                deeds.containsAll(
                        List.of("ACCEPTED", "COMMENTED", "CORRECTED", "EDITED", "RETURNED", "SIGNED", "WAIVED")),
                deeds.toString());
        robot.push(KeyCode.ESCAPE);
        await("the review", () -> !exists("#audit-pane"));
    }

    private void sitDown(String name, String role) throws Exception {
        place.leave();
        heard.clear();
        Path settings = folder.resolve("desk.properties");
        String kept = Files.exists(settings) ? Files.readString(settings) : "";
        String others = String.join(
                "\n", kept.lines().filter(line -> !line.startsWith("person.")).toList());
        Files.writeString(settings, others + "\nperson.name=" + name + "\nperson.role=" + role + "\n");
        window = place.open(desk);
        run(() -> {
            window.notices().open().addListener((ListChangeListener<Notices.Notice>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(notice -> heard.add(notice.text()));
                }
            });
            return null;
        });
    }

    private void openSample() {
        await("the first screen", () -> exists("#workspace-sample"));
        robot.push(KeyCode.ENTER);
        await("the tour", () -> exists("#tour-on"));
        robot.push(KeyCode.ESCAPE);
        await("the check", () -> exists(".verdict-bar"));
    }

    private void resume() {
        run(() -> {
            window.resume(null);
            return window;
        });
        await("the workspace", () -> exists("#editor") && lookup("#editor").isVisible());
        await("the check", () -> exists(".verdict-bar"));
    }

    private void replace(String what, String with) {
        robot.push(KeyCode.CONTROL, KeyCode.H);
        await("the find bar", () -> focused("#find-what"));
        fill("#find-what", what);
        fill("#find-with", with);
        robot.push(KeyCode.ENTER);
        await("the replacement", () -> editorText().contains(with));
        robot.push(KeyCode.ESCAPE);
        await("the text", () -> editor().isFocused());
    }

    private void write(String words) {
        run(() -> {
            editor().requestFocus();
            return editor();
        });
        await("the caret", () -> editor().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.write(words);
        await("the words", () -> editorText().contains(words));
    }

    private void acceptEachFlaggedSection() {
        for (int i = 0; i < 12 && !run(this::isReady); i++) {
            leaveTheText();
            robot.push(KeyCode.F8);
            String before = run(this::sections);
            if (run(() -> enabled("#review-accept"))) {
                robot.push(KeyCode.A);
                await(
                        "the reason",
                        () -> focused("#decision-reason") || !sections().equals(before));
                if (run(() -> focused("#decision-reason"))) {
                    robot.write("解讀與數字一致");
                    robot.push(KeyCode.ENTER);
                }
                await("the acceptance", () -> !sections().equals(before));
            }
        }
        await("all decided", this::isReady);
    }

    private void sign(String role) {
        heard.clear();
        fire("review.sign");
        await("the pane", () -> exists("#sign-now") && exists("#passphrase"));
        assertTrue(run(() -> ((Labeled) lookup("#sign-now")).getText()).contains(role));
        fill("#passphrase", SECRET);
        run(() -> {
            ((CheckBox) lookup("#consent")).setSelected(true);
            return null;
        });
        await("the pages", () -> exists(".page-thumb"));
        await("the button", () -> enabled("#sign-now"));
        press("#sign-now");
        // An approver has approved; what is said covers no button that is pressed next.
        String done = "核准人".equals(role) ? "2026-W06 已核准" : "2026-W06 已簽核";
        await("the signature", () -> said(done) && exists("#sign-back"));
        await("a message above the foot", () -> isAbove(".notice", ".sign-foot"));
        press("#sign-back");
        await("the review", () -> !exists("#sign-now"));
    }

    private Path export() throws Exception {
        Path pdf = folder.resolve("record.pdf");
        desk.choices.add(pdf);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await("the forms", () -> focused("#export-now"));
        robot.push(KeyCode.ENTER);
        await("the file", () -> Files.exists(pdf) && said("record.pdf"));
        return pdf;
    }

    private void receive(Path file) {
        desk.choices.add(file);
        fire("brief.open-markdown");
    }

    private void leaveTheText() {
        run(() -> {
            editor().requestFocus();
            return null;
        });
        await("the text", () -> editor().isFocused());
        robot.push(KeyCode.ESCAPE);
        await("the queue", () -> !editor().isFocused());
    }

    private boolean isReady() {
        return enabled("#review-sign");
    }

    private String figures() {
        return counts(0);
    }

    private String sections() {
        return counts(1);
    }

    private String counts(int number) {
        List<String> counts = window.scene().getRoot().lookupAll(".head-progress .label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text.contains("／") || text.equals("—"))
                .toList();
        return counts.size() > number ? counts.get(number) : "";
    }

    private String state() {
        Node chip = lookup(".review-head .chip");
        return chip == null ? "" : ((Labeled) chip).getText();
    }

    private boolean said(String words) {
        return heard.stream().anyMatch(text -> text.contains(words));
    }

    private boolean isAbove(String selector, String other) {
        Node node = lookup(selector);
        Node below = lookup(other);
        return node != null
                && below != null
                && node.localToScene(node.getLayoutBounds()).getMaxY()
                        <= below.localToScene(below.getLayoutBounds()).getMinY();
    }

    private String shown(String selector) {
        Node node = lookup(selector);
        return node == null
                ? ""
                : String.join(
                        "\n",
                        node.lookupAll(".label").stream()
                                .map(label -> ((Labeled) label).getText())
                                .toList());
    }

    private void fill(String selector, String text) {
        run(() -> {
            TextInputControl field = (TextInputControl) lookup(selector);
            field.requestFocus();
            field.setText(text);
            field.end();
            return field;
        });
        await("the field " + selector, () -> focused(selector));
    }

    private void press(String selector) {
        run(() -> {
            ((ButtonBase) lookup(selector)).fire();
            return selector;
        });
    }

    private void fire(String action) {
        run(() -> {
            window.actions().get(action).fire();
            return action;
        });
    }

    private boolean focused(String selector) {
        Node node = lookup(selector);
        return node != null && node.isFocused();
    }

    private boolean enabled(String selector) {
        Node node = lookup(selector);
        return node != null && !node.isDisabled();
    }

    private Node lookup(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    private boolean exists(String selector) {
        return lookup(selector) != null;
    }

    private SectionEditor editor() {
        return (SectionEditor) lookup("#editor");
    }

    private String editorText() {
        return String.valueOf(editor().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private static <T> T run(Callable<T> work) {
        return FxThread.run(work);
    }

    private void await(String what, Callable<Boolean> condition) {
        try {
            FxThread.await(what, condition);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; state " + run(this::state) + ", said: " + heard, e);
        }
    }
}
