package org.tradebrief.desk.signoff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.platform.Browser;
import org.tradebrief.desk.platform.Clip;
import org.tradebrief.desk.platform.Files;
import org.tradebrief.desk.review.ReviewBench;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Notices;
import org.tradebrief.desk.screen.Selection;
import org.tradebrief.desk.screen.Sheets;
import org.tradebrief.desk.theme.Theme;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** Whoever sits down at the desk while the pane is open is who signs, and the pane says so. */
class SignPaneTest {
    private static final Person WANG = new Person("王怡君", Role.AUTHOR);
    private static final Person CHEN = new Person("陳柏宏", Role.APPROVER);

    @TempDir
    Path folder;

    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>(WANG);
    private ReviewBench bench;
    private SignPane pane;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        bench = new ReviewBench(folder.resolve("ws"));
        bench.model.step(1);
        bench.model.decide((acts, figure) -> acts.correct(figure, "29.9%", ""));
        bench.model.act(acts -> acts.accept(2, "看過"));
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, ReviewBench.CLOCK);
        pane = run(() -> {
            SignModel model = new SignModel(bench.model, new NoPaper(), tasks, person, e -> {});
            DeskContext context = context(tasks);
            SignPane made = new SignPane(model, context, new SignForm(model, bench.model, context), () -> {});
            model.open();
            made.show();
            return made;
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theNameAndTheKeyFollowThePersonWhoSitsDown() {
        assertTrue(told().contains("王怡君") && told().contains("王怡君（本機，簽核時建立）"), told().toString());
        run(() -> {
            person.set(CHEN);
            return null;
        });
        assertTrue(told().contains("陳柏宏") && told().contains("陳柏宏（本機，簽核時建立）"), told().toString());
        assertFalse(told().stream().anyMatch(text -> text.contains("王怡君")), "the name, or that of a key, is another's");
    }

    private List<String> told() {
        return run(() -> texts(pane).toList());
    }

    /** What is scrolled has no skin here, and is asked for what it holds. */
    private static Stream<String> texts(Node node) {
        return switch (node) {
            case Labeled labeled -> Stream.of(labeled.getText());
            case ScrollPane scroll -> texts(scroll.getContent());
            case SplitPane split -> split.getItems().stream().flatMap(SignPaneTest::texts);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(SignPaneTest::texts);
            default -> Stream.empty();
        };
    }

    private static DeskContext context(Tasks tasks) {
        return new DeskContext(
                new Words(),
                new Theme(),
                tasks,
                new Actions(),
                new Selection(),
                new Notices(),
                unused(Sheets.class),
                unused(Files.class),
                unused(Clip.class),
                unused(Browser.class),
                new SimpleObjectProperty<>(LocalDate.parse("2026-02-08")),
                screen -> {});
    }

    private static <T> T unused(Class<T> of) {
        return of.cast(Proxy.newProxyInstance(of.getClassLoader(), new Class<?>[] {of}, (proxy, method, args) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    private static <T> T run(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    /** Nobody has a key yet, and nothing is signed or printed. */
    private static final class NoPaper implements Signing {
        @Override
        public boolean hasKey(String name) {
            return false;
        }

        @Override
        public byte[] pages(String brief, boolean annex) {
            try (PDDocument paper = new PDDocument();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                paper.addPage(new PDPage());
                paper.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public BriefRecord sign(
                String brief, Person by, String hash, boolean annex, @Nullable Path keyFile, char[] passphrase) {
            throw new UnsupportedOperationException();
        }
    }
}
