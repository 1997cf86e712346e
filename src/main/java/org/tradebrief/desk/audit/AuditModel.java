package org.tradebrief.desk.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.Problem;
import org.tradebrief.review.trail.Chain;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.What;

/** The trail of one brief: what of it is shown, whether it holds together, and the files made of it. */
final class AuditModel {
    private static final String LANE = "audit";

    private final Trails trails;
    private final Tasks tasks;
    private final Consumer<Exception> failure;
    private final ObservableList<Entry> shown = FXCollections.observableArrayList();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> who = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<What>> what = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable List<Problem>> faults = new ReadOnlyObjectWrapper<>();
    private List<Entry> all = List.of();
    private String brief = "";

    AuditModel(Trails trails, Tasks tasks, Consumer<Exception> failure) {
        this.trails = trails;
        this.tasks = tasks;
        this.failure = failure;
        words.addListener((o, was, is) -> filter());
        who.addListener((o, was, is) -> filter());
        what.addListener((o, was, is) -> filter());
    }

    /** Reads the trail from the disk and holds it against its hashes. */
    void open(String name) {
        if (!name.equals(brief)) {
            brief = name;
            all = List.of();
            who.set(Optional.empty());
            what.set(Optional.empty());
            words.set("");
        }
        faults.set(null);
        tasks.run(LANE, LANE, progress -> Look.at(name, trails.of(name)), this::take, failure);
    }

    private record Look(List<Entry> entries, List<Problem> faults) {
        static Look at(String name, List<Entry> entries) {
            return new Look(entries, Chain.faults(name, entries));
        }
    }

    private void take(Look look) {
        all = look.entries();
        people.setAll(all.stream().map(Entry::who).distinct().sorted().toList());
        filter();
        faults.set(look.faults());
    }

    private void filter() {
        String wanted = words.get().strip().toLowerCase(Locale.ROOT);
        shown.setAll(all.reversed().stream()
                .filter(entry -> who.get().isEmpty() || who.get().get().equals(entry.who()))
                .filter(entry -> what.get().isEmpty() || what.get().get() == entry.what())
                .filter(entry -> wanted.isEmpty() || holds(entry, wanted))
                .toList());
    }

    private static boolean holds(Entry entry, String wanted) {
        String text = String.join("\n", entry.subject(), entry.before(), entry.after(), entry.why(), entry.who())
                + entry.what().chinese();
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    String brief() {
        return brief;
    }

    /** What passes the filters, the latest first. */
    ObservableList<Entry> shown() {
        return shown;
    }

    int count() {
        return all.size();
    }

    /** The kinds of deeds that occur, in the order of their kind. */
    List<What> kinds() {
        return all.stream().map(Entry::what).distinct().sorted().toList();
    }

    ObservableList<String> people() {
        return people;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** Whose deeds alone are shown; empty for everybody's. */
    ObjectProperty<Optional<String>> whoProperty() {
        return who;
    }

    ObjectProperty<Optional<What>> whatProperty() {
        return what;
    }

    /** What is wrong with the trail; empty for one that nobody touched, null until that is known. */
    ReadOnlyObjectProperty<@Nullable List<Problem>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /** The whole trail as a file by the name's ending; only JSON can be held against its hashes again. */
    byte[] file(String name, Function<What, String> called) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? csv(called).getBytes(StandardCharsets.UTF_8)
                : trails.json(all);
    }

    private String csv(Function<What, String> called) {
        List<String> heads = List.of(
                "seq", "at", "who", "role", "what", "name", "subject", "before", "after", "why", "previous", "hash");
        List<List<String>> rows = all.stream()
                .map(e -> List.of(
                        String.valueOf(e.seq()),
                        e.at().toString(),
                        e.who(),
                        e.role().code(),
                        e.what().name(),
                        called.apply(e.what()),
                        e.subject(),
                        e.before(),
                        e.after(),
                        e.why(),
                        e.previous(),
                        e.hash()))
                .toList();
        return new TextTable(heads, java.util.Set.of(), rows, "").csv();
    }

    /** Whether an exported file holds together, and is what the workspace has. */
    void verify(Path file, Consumer<Verified> told) {
        String name = brief;
        tasks.run(
                "audit-verify",
                "audit-verify",
                progress -> {
                    List<Entry> read = trails.read(Files.readAllBytes(file));
                    List<Entry> here = trails.of(name);
                    boolean same = read.size() <= here.size()
                            && !read.isEmpty()
                            && here.subList(0, read.size()).equals(read);
                    return new Verified(read.size(), Chain.faults(name, read), same, here.size() - read.size());
                },
                told,
                failure);
    }

    /**
     * What became of holding a file against the trail.
     *
     * @param same whether the workspace's trail begins with just these entries
     * @param since how many entries came after it was exported
     */
    record Verified(int entries, List<Problem> faults, boolean same, int since) {
        boolean isValid() {
            return faults.isEmpty() && same;
        }
    }
}
