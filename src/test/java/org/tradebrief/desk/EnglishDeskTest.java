package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tradebrief.desk.words.Cited;
import org.tradebrief.desk.words.Language;

/** What stands on the screens of an English desk, seen and spoken, on the sample workspace. */
class EnglishDeskTest {
    /** @param selector of something that stands there when the screen is filled */
    private record Shown(String action, String selector) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown("view.review", ".evidence-block"),
            new Shown("view.trade", ".data-set"),
            new Shown("view.hhi", "#hhi-parts"),
            new Shown("view.policy", ".relation-row"),
            new Shown("view.search", "#search-query"),
            new Shown("app.preferences", "#preferences-search"),
            new Shown("app.shortcuts", "#key-search"),
            new Shown("app.tasks", "#sheet-close"),
            new Shown("app.diagnostics", "#health-save"),
            new Shown("app.palette", "#palette-field"),
            new Shown("data.refresh", "#refresh-calls"),
            new Shown("data.search-settings", "#sheet-close"));

    private static final Path BRIEF = Path.of("src/test/resources/org/tradebrief/check/unseen/memo-1.md");
    private static final int FIGURES = 12;

    /** What a brief, a document or the register says in its own words, or a language of itself. */
    private static final Set<String> CONTENT = Set.of(
            "section-editor",
            "brief-title",
            "section-title",
            "outline-name",
            "outline-row",
            "outline-heading",
            "claim-text",
            "flag-excerpt",
            "quotation",
            "excerpt",
            "official-title",
            "register-words");

    private static final String PERSON = "測試";

    @RegisterExtension
    static final SampleDesk AT = new SampleDesk();

    @BeforeAll
    static void speakEnglish() {
        FxThread.run(() -> {
            AT.window().words().languageProperty().set(Language.EN);
            return AT.window();
        });
    }

    @Test
    void nothingOfTheDesksOwnIsChinese() {
        Set<String> chinese = new TreeSet<>();
        for (Shown shown : SHOWN) {
            AT.fire(shown.action());
            AT.await(shown.selector());
            collect(shown.action(), chinese);
            AT.closeSheet();
        }
        assertEquals("", String.join("\n", chinese));
    }

    /** A brief by other hands, with what is wrong in it, not comparable, and without support. */
    @Test
    void whatTheCheckerSaysOfABriefIsNotChinese() throws Exception {
        Set<String> chinese = new TreeSet<>();
        AT.fire("view.review");
        AT.desk().choices.add(Files.copy(BRIEF, AT.folder().resolve("memo.md")));
        AT.fire("brief.open-markdown");
        FxThread.await("a disputed figure", () -> {
            AT.window().actions().get("review.next").fire();
            return AT.window().scene().lookup(".claim-message") != null;
        });
        for (int i = 0; i < FIGURES; i++) {
            collect("a figure", chinese);
            AT.fire("review.next");
        }
        assertEquals("", String.join("\n", chinese));
    }

    @Test
    void whyAPdfIsNotOfRecordIsNotChinese() throws Exception {
        Set<String> chinese = new TreeSet<>();
        AT.fire("view.review");
        AT.desk().choices.add(Files.writeString(AT.folder().resolve("forged.pdf"), "%PDF-1.7\nno signature\n%%EOF\n"));
        AT.fire("brief.verify");
        AT.await(".verify-reason");
        collect("verify", chinese);
        assertEquals("", String.join("\n", chinese));
    }

    private static void collect(String where, Set<String> into) {
        FxThread.run(() -> {
            walk(where, AT.window().scene().getRoot(), into);
            return into;
        });
    }

    private static void walk(String where, Node node, Set<String> into) {
        if (!node.isVisible() || node.getStyleClass().stream().anyMatch(CONTENT::contains)) {
            return;
        }
        texts(node)
                .map(text -> text.replace(PERSON, "").replace(Language.ZH_TW.ownName(), ""))
                .filter(Cited::leavesChinese)
                .forEach(text -> into.add(where + " " + node.getStyleClass() + ": " + text));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(where, child, into));
        }
    }

    private static Stream<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        texts.add(node.getAccessibleText());
        if (node instanceof Labeled labeled) {
            texts.add(labeled.getText());
        }
        if (node instanceof TextInputControl input) {
            texts.add(input.getPromptText());
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.add(control.getTooltip().getText());
        }
        return texts.stream().filter(Objects::nonNull);
    }
}
