package org.tradebrief.desk.signoff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.desk.review.ReviewBench;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefState;
import org.tradebrief.review.Findings;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

class SignModelTest {
    private static final Person WANG = new Person("王怡君", Role.AUTHOR);
    private static final Person CHEN = new Person("陳柏宏", Role.APPROVER);

    @TempDir
    Path folder;

    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>(WANG);
    private final List<Exception> failures = new ArrayList<>();
    private final List<char[]> secrets = new ArrayList<>();
    private ReviewBench bench;
    private SignModel model;

    @BeforeEach
    void open() {
        bench = new ReviewBench(folder.resolve("ws"));
        model = new SignModel(
                bench.model,
                new Paper(),
                new Tasks(Runnable::run, Runnable::run, ReviewBench.CLOCK),
                person,
                failures::add);
        model.open();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Signs in the trail alone, with pages that are no PDF. */
    private final class Paper implements Signing {
        @Override
        public boolean hasKey(String name) {
            return false;
        }

        @Override
        public byte[] pages(String brief, boolean annex) {
            return bench.desk().get(brief).state().name().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public BriefRecord sign(
                String brief, Person by, String hash, boolean annex, @Nullable Path keyFile, char[] passphrase) {
            secrets.add(passphrase);
            return bench.desk().on(brief, by).sign(hash, "");
        }
    }

    private void decideAll() {
        bench.model.step(1);
        bench.model.decide((acts, figure) -> acts.correct(figure, "29.9%", ""));
        bench.model.act(acts -> acts.accept(2, "看過"));
    }

    private void fillIn() {
        model.passphraseProperty().set("secret");
        model.consentProperty().set(true);
    }

    @Test
    void nobodySignsBeforeAllIsDecidedAndWithoutAnsweringForIt() {
        fillIn();
        assertFalse(model.maySign().get());
        decideAll();
        assertTrue(model.maySign().get());
        model.consentProperty().set(false);
        assertFalse(model.maySign().get());
        fillIn();
        model.passphraseProperty().set("abc");
        assertFalse(model.maySign().get(), "a passphrase of three letters");
    }

    @Test
    void theAuthorSignsThenTheApproverAndThePagesFollow() {
        decideAll();
        model.open();
        fillIn();
        model.sign(done -> assertEquals(BriefState.SIGNED, done.state()));
        assertEquals(BriefState.SIGNED, bench.desk().get(ReviewBench.NAME).state());
        assertEquals("SIGNED", new String(model.pagesProperty().get(), StandardCharsets.UTF_8));
        assertEquals("", model.passphraseProperty().get());
        assertArrayEquals(new char[6], secrets.getFirst(), "the passphrase does not stay in memory");

        person.set(CHEN);
        model.open();
        assertEquals(Role.APPROVER, model.roleProperty().get());
        fillIn();
        model.sign(done -> assertEquals(BriefState.APPROVED, done.state()));
        assertEquals(List.of(), failures);
    }

    @Test
    void thePersonWhoWroteItCannotApproveIt() {
        decideAll();
        model.open();
        fillIn();
        model.sign(done -> {});
        assertFalse(model.mayRole().get(), "an author who has signed has nothing left to sign");
        model.open();
        fillIn();
        assertEquals(List.of("another"), model.missing().getValue(), "told before anything is tried");
        assertFalse(model.maySign().get());
        model.sign(done -> {
            throw new AssertionError("signed");
        });
        assertEquals("REV-SAME-PERSON", ((Refusal) failures.getFirst()).code());
        assertFalse(model.workingProperty().get());
    }

    @Test
    void theLinesThatAreCheckedStandBeforeTheCheckIsDone() {
        Phrases words = new Words().of("signoff");
        Findings findings = Findings.of(
                bench.desk().get(ReviewBench.NAME), bench.model.reportProperty().get());
        assertEquals(
                CheckLine.of(findings, 0, words).stream().map(CheckLine::name).toList(),
                CheckLine.expected(words).stream().map(CheckLine::name).toList());
    }

    @Test
    void aBriefSentBackIsInReviewAgainWithTheReason() {
        decideAll();
        model.open();
        fillIn();
        model.sign(done -> {});
        person.set(CHEN);
        bench.person = CHEN;
        model.sendBack("補上出處");
        BriefRecord back = bench.desk().get(ReviewBench.NAME);
        assertEquals(BriefState.IN_REVIEW, back.state());
        assertEquals("退回：補上出處", back.signatures().getFirst().fallen());
    }
}
