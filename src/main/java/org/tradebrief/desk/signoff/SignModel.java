package org.tradebrief.desk.signoff;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefState;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** Who signs the brief that is open, in which role, with which key, and whether that may be done now. */
final class SignModel {
    private static final String LANE = "sign";
    private static final int SHORTEST = 4;

    private final ReviewModel review;
    private final Signing signing;
    private final Tasks tasks;
    private final Consumer<Exception> failure;
    private final ObjectProperty<@Nullable Person> person;
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.AUTHOR);
    private final ObjectProperty<@Nullable Path> keyFile = new SimpleObjectProperty<>();
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final BooleanProperty consent = new SimpleBooleanProperty();
    private final BooleanProperty annex = new SimpleBooleanProperty();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObjectProperty<byte @Nullable []> pages = new SimpleObjectProperty<>();

    SignModel(
            ReviewModel review,
            Signing signing,
            Tasks tasks,
            ObjectProperty<@Nullable Person> person,
            Consumer<Exception> failure) {
        this.review = review;
        this.signing = signing;
        this.tasks = tasks;
        this.person = person;
        this.failure = failure;
        annex.subscribe((was, is) -> showPages());
    }

    ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    ObjectProperty<Role> roleProperty() {
        return role;
    }

    /** A key file that the person chose; null for the key of this machine. */
    ObjectProperty<@Nullable Path> keyFileProperty() {
        return keyFile;
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    /** That the person answers for the content. */
    BooleanProperty consentProperty() {
        return consent;
    }

    /** Whether an author's PDF has the annex of decisions and comments. */
    BooleanProperty annexProperty() {
        return annex;
    }

    BooleanProperty workingProperty() {
        return working;
    }

    /** The PDF that would be signed, or was; null until it is made. */
    ObjectProperty<byte @Nullable []> pagesProperty() {
        return pages;
    }

    @Nullable
    BriefRecord brief() {
        return review.briefProperty().get();
    }

    boolean hasKey() {
        Person now = person.get();
        return now != null && signing.hasKey(now.name());
    }

    /** Whether the role may sign in the state that the brief is in. */
    BooleanBinding mayRole() {
        return Bindings.createBooleanBinding(
                () -> {
                    BriefRecord brief = brief();
                    if (brief == null) {
                        return false;
                    }
                    boolean author = role.get() == Role.AUTHOR;
                    return author
                            ? review.standingProperty().get().isReady()
                                    && (brief.state() == BriefState.DRAFT || brief.state() == BriefState.IN_REVIEW)
                            : brief.state() == BriefState.SIGNED;
                },
                review.briefProperty(),
                review.standingProperty(),
                role);
    }

    BooleanBinding maySign() {
        return mayRole()
                .and(person.isNotNull())
                .and(Bindings.createBooleanBinding(() -> !isAuthor(), review.briefProperty(), role, person))
                .and(consent)
                .and(Bindings.createBooleanBinding(() -> passphrase.get().length() >= SHORTEST, passphrase))
                .and(working.not());
    }

    /** Whether an approver would sign what they signed as its author, which is refused in the end. */
    private boolean isAuthor() {
        BriefRecord brief = brief();
        Person now = person.get();
        return role.get() == Role.APPROVER
                && brief != null
                && now != null
                && brief.signature(Role.AUTHOR)
                        .filter(s -> now.isSamePersonAs(s.who().name()))
                        .isPresent();
    }

    /** What a person has still to give before they may sign, as the words' keys name it; nothing where the role may not. */
    ObservableValue<List<String>> missing() {
        return Bindings.createObjectBinding(
                () -> {
                    boolean secret = passphrase.get().length() >= SHORTEST;
                    if (!mayRole().get()) {
                        return List.of();
                    }
                    // Whatever else is missing is not theirs to give.
                    return isAuthor()
                            ? List.of("another")
                            : Stream.of(
                                            person.get() == null ? "name" : "",
                                            secret ? "" : "passphrase",
                                            consent.get() ? "" : "consent")
                                    .filter(key -> !key.isEmpty())
                                    .toList();
                },
                review.briefProperty(),
                review.standingProperty(),
                role,
                person,
                passphrase,
                consent);
    }

    /** Starts anew on the brief that is open, in the role that comes next. */
    void open() {
        BriefRecord brief = brief();
        Person now = person.get();
        boolean approve = brief != null && brief.state() == BriefState.SIGNED;
        role.set(approve || now != null && now.role() == Role.APPROVER ? Role.APPROVER : Role.AUTHOR);
        passphrase.set("");
        consent.set(false);
        keyFile.set(null);
        showPages();
    }

    private void showPages() {
        BriefRecord brief = brief();
        boolean with = annex.get();
        pages.set(null);
        if (brief != null) {
            tasks.run("pages", "pages", progress -> signing.pages(brief.name(), with), pages::set, failure);
        }
    }

    /** Signs, and tells the person's name and role from then on as they were given here. */
    void sign(Consumer<BriefRecord> signed) {
        BriefRecord brief = brief();
        Person now = person.get();
        if (brief == null || now == null) {
            return;
        }
        Person by = new Person(now.name(), role.get());
        Path file = keyFile.get();
        char[] secret = passphrase.get().toCharArray();
        String hash = brief.content().hash();
        boolean with = annex.get();
        working.set(true);
        tasks.run(
                LANE,
                LANE,
                progress -> {
                    try {
                        return signing.sign(brief.name(), by, hash, with, file, secret);
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                },
                done -> {
                    working.set(false);
                    passphrase.set("");
                    consent.set(false);
                    person.set(by);
                    review.refresh();
                    showPages();
                    signed.accept(done);
                },
                why -> {
                    working.set(false);
                    failure.accept(why);
                });
    }

    /** Sends a signed brief back to its author, with the reason. */
    void sendBack(String why) {
        Person now = person.get();
        if (now != null) {
            person.set(new Person(now.name(), Role.APPROVER));
            review.act(acts -> acts.sendBack(why));
        }
    }
}
