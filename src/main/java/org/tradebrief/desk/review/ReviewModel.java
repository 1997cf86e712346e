package org.tradebrief.desk.review;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.BriefText;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.desk.editor.text.Change;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.work.Later;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.review.BriefActs;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefState;
import org.tradebrief.review.Waiver;
import org.tradebrief.review.trail.Person;

/**
 * A brief under review: the section that is being written, its figures with their verdicts, what waits for a decision and
 * what a person does about it. Whatever is written is kept after a pause of {@link Keeping#PAUSE}.
 */
public final class ReviewModel {
    private final Deeds deeds;
    private final Keeping keeping;
    private final Supplier<@Nullable Person> person;
    private final InstantSource clock;
    private final ZoneId zone;
    private final SectionText text = new SectionText();
    private final ReadOnlyObjectWrapper<@Nullable BriefRecord> brief = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalTime> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Integer> section = new ReadOnlyObjectWrapper<>();
    private final Checked checked;

    private final Remarks remarks = new Remarks(this);
    private final Showing showing = new Showing();
    private final QueueWalk walk = new QueueWalk();
    private int underWay;

    /** What was written of parts and is on its way into the trail: a section that is entered again shows it. */
    private final Map<Integer, String> written = new HashMap<>();

    public ReviewModel(
            Deeds deeds,
            Checker checker,
            Tasks tasks,
            Later later,
            Supplier<@Nullable Person> person,
            InstantSource clock,
            ZoneId zone) {
        this.deeds = deeds;
        checked = new Checked(checker, tasks, text, brief, section);
        keeping = new Keeping(later, this::flush);
        this.person = person;
        this.clock = clock;
        this.zone = zone;
        text.editor().onEdited(this::edited);
        checked.queue.addListener((InvalidationListener) o -> goOn());
    }

    public EditorModel editor() {
        return text.editor();
    }

    /** The brief as it stands in the trail; null while none is open. */
    public ReadOnlyObjectProperty<@Nullable BriefRecord> briefProperty() {
        return brief.getReadOnlyProperty();
    }

    /** What the checker says of the text as it stands in the trail; null until it has spoken. */
    public ReadOnlyObjectProperty<@Nullable CheckReport> reportProperty() {
        return checked.report.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return checked.standing.getReadOnlyProperty();
    }

    /** When the last edit was kept; null where none was. */
    public ReadOnlyObjectProperty<@Nullable LocalTime> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ObservableList<OutlineRow> outline() {
        return checked.outline;
    }

    /** What waits for a decision, the weightiest first. */
    public ObservableList<OpenItem> queue() {
        return checked.queue;
    }

    /** The figures of the section, in places of the editor's text. */
    public ObservableList<Mark> marks() {
        return checked.marks;
    }

    /** The figures of another section, in places of its body; empty where nothing is known of them. */
    public List<Mark> marksOf(int part) {
        return checked.marksOf(part);
    }

    /** The number of the part that is shown; null while no brief is open. */
    public ReadOnlyObjectProperty<@Nullable Integer> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    /** Goes to another part of the brief. */
    public void goTo(int part) {
        Integer now = section.get();
        if (now != null && now == part) {
            return;
        }
        flush();
        walk.stay();
        section.set(part);
        showSection();
    }

    /** The figure whose evidence is shown; null for none. */
    public ObjectProperty<@Nullable Mark> chosenProperty() {
        return checked.chosen;
    }

    /** Shows a brief from its first section on. */
    public void open(String name) {
        flush();
        showing.reset();
        walk.reset();
        checked.forget();
        BriefRecord opened = deeds.desk().get(name);
        section.set(null);
        take(opened);
        goTo(outline().isEmpty() ? 0 : outline().getFirst().part());
    }

    /** Shows none. */
    public void close() {
        flush();
        brief.set(null);
        section.set(null);
        checked.clear();
        text.clear();
    }

    public Optional<BriefText.Part> part() {
        BriefRecord now = brief.get();
        Integer index = section.get();
        return now == null
                        || index == null
                        || index >= now.content().text().parts().size()
                ? Optional.empty()
                : Optional.of(now.content().text().parts().get(index));
    }

    /** Where an open item stands in the queue, from 0; -1 if what is shown is none. */
    public int position() {
        return checked.position();
    }

    /** Shows the open item so many places on in the queue, over its end to its start. */
    public void step(int direction) {
        if (!checked.queue.isEmpty()) {
            // A section alone is where one happens to be; a figure was chosen.
            int shown = checked.chosen.get() == null ? -1 : position();
            show(checked.queue.get(walk.next(direction, shown, checked.queue)));
        }
    }

    public void show(OpenItem item) {
        BriefRecord now = brief.get();
        if (now == null) {
            return;
        }
        walk.at(item, checked.queue);
        goTo(item.part());
        int start = Places.bodyStart(now, item.part());
        switch (item) {
            case OpenItem.Dispute d ->
                choose(marks().stream()
                        .filter(mark -> mark.start() == d.offset() - start)
                        .findFirst()
                        .orElse(null));
            case OpenItem.Flagged f -> choose(null);
        }
    }

    /** Shows a passage of the whole text, selected. */
    public void showPlace(int start, int end) {
        BriefRecord now = brief.get();
        if (now == null) {
            return;
        }
        int part = new Places(now.content().text()).partAt(start);
        goTo(part);
        int body = Places.bodyStart(now, part);
        text.editor().select(Math.max(0, start - body), Math.max(0, end - body));
    }

    /** Shows a figure's evidence; the caret goes behind it. */
    public void choose(@Nullable Mark mark) {
        checked.chosen.set(mark);
        if (mark != null) {
            text.editor().moveTo(mark.end(), false);
        }
    }

    /** Does something to the brief, what was typed before it kept first. Refused where nobody has said who they are. */
    public void act(Function<BriefActs, BriefRecord> deed) {
        flush();
        perform(deed);
    }

    /** Does something to the chosen figure; once it waits no more, what follows it in the queue is shown. */
    public void decide(java.util.function.BiFunction<BriefActs, Figure, BriefRecord> deed) {
        Mark mark = checked.chosen.get();
        if (mark != null) {
            walk.decide(position(), checked.queue);
            checked.chosen.set(null);
            act(acts -> deed.apply(acts, mark.figure()));
        }
    }

    /** Accepts the section. What follows it in the queue is shown at once, for the text stays as it is. */
    void accept(String why) {
        Integer part = section.get();
        if (part != null && person.get() != null) {
            Optional<OpenItem> next = QueueWalk.behindSection(part, checked.queue);
            act(acts -> acts.accept(part, why));
            next.ifPresent(this::show);
        }
    }

    /** Nothing takes the person away from what they have begun here. */
    void stay() {
        walk.stay();
    }

    /** The waiver of a figure of the section that is shown; empty where nobody waived it. */
    Optional<Waiver> waiver(Mark mark) {
        return checked.waiver(mark);
    }

    /** The comments of the brief that is open. */
    public Remarks remarks() {
        return remarks;
    }

    /** How the brief that is open is shown. */
    public Showing showing() {
        return showing;
    }

    /** What the trail says of the brief that is open. */
    BriefReading reading() {
        return new BriefReading(deeds.desk(), brief.getReadOnlyProperty());
    }

    public Instant now() {
        return clock.instant();
    }

    /** Looks again at how the trail has the brief, as after something else changed it. */
    public void refresh() {
        BriefRecord now = brief.get();
        if (now != null) {
            take(deeds.desk().get(now.name()));
        }
    }

    /** Whether something was typed that is not kept yet. */
    boolean isAhead() {
        return text.isAhead();
    }

    /** Keeps what was typed and is not kept yet. */
    public void flush() {
        keeping.kept();
        Integer index = section.get();
        if (brief.get() != null && index != null && text.isAhead()) {
            String before = text.kept();
            text.keep();
            String after = text.kept();
            written.put(index, after);
            perform(acts -> acts.edit(index, before, after));
        }
    }

    void perform(Function<BriefActs, BriefRecord> deed) {
        BriefRecord now = brief.get();
        Person by = person.get();
        if (now == null || by == null) {
            return;
        }
        underWay++;
        deeds.act(
                now.name(),
                by,
                deed,
                after -> {
                    underWay--;
                    saved.set(LocalTime.ofInstant(clock.instant(), zone));
                    if (brief.get() != null) {
                        take(after);
                    }
                },
                () -> {
                    underWay--;
                    refused(now.name());
                });
    }

    /** What was refused is not in the trail; what was typed stays in the editor and is kept with the next edit. */
    private void refused(String name) {
        BriefRecord now = brief.get();
        if (now != null && now.name().equals(name)) {
            refresh();
            part().ifPresent(text::follow);
        }
    }

    private void goOn() {
        if (checked.chosen.get() == null && walk.goesOn(checked.queue)) {
            step(1);
        }
    }

    private void edited(Change change) {
        walk.stay();
        checked.edited(change);
        keeping.typed();
    }

    /**
     * Takes over how the brief stands, unless another one was opened meanwhile, or what was done since is still on its way:
     * an answer that the person is ahead of would take back what they see.
     */
    private void take(BriefRecord now) {
        BriefRecord before = brief.get();
        boolean same = before != null && before.name().equals(now.name());
        if (before != null && (same ? underWay > 0 : section.get() != null)) {
            return;
        }
        written.clear();
        boolean sameText = before != null && before.markdown().equals(now.markdown());
        brief.set(now);
        text.editor().setWritable(now.state() != BriefState.SUPERSEDED);
        part().ifPresent(text::follow);
        checked.follow(now, sameText);
    }

    /** Has the text checked anew, as after the rules of the checker were changed. */
    public void recheck() {
        BriefRecord now = brief.get();
        if (now != null) {
            checked.follow(now, false);
        }
    }

    private void showSection() {
        BriefRecord now = brief.get();
        Integer index = section.get();
        if (now == null || index == null) {
            return;
        }
        checked.chosen.set(null);
        BriefText.Part part = now.content().text().parts().get(index);
        text.show(new BriefText.Part(
                part.key(), part.title(), written.getOrDefault(index, part.text()), part.firstLine()));
        checked.mark();
    }
}
