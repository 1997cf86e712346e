package org.tradebrief.desk.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.BriefText;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.desk.editor.text.Change;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.Progress;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Waiver;

/** What the checker says of the brief that is open, and what therefore waits for a person. */
final class Checked {
    private static final String LANE = "check-brief";

    final ReadOnlyObjectWrapper<@Nullable CheckReport> report = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NONE);
    final ObservableList<OutlineRow> outline = FXCollections.observableArrayList();
    final ObservableList<OpenItem> queue = FXCollections.observableArrayList();
    final ObservableList<Mark> marks = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Mark> chosen = new SimpleObjectProperty<>();

    private final Checker checker;
    private final Tasks tasks;
    private final SectionText text;
    private final ObservableValue<@Nullable BriefRecord> brief;
    private final ObservableValue<@Nullable Integer> section;

    /** @param section the number of the part that is shown; its figures are the marks */
    Checked(
            Checker checker,
            Tasks tasks,
            SectionText text,
            ObservableValue<@Nullable BriefRecord> brief,
            ObservableValue<@Nullable Integer> section) {
        this.checker = checker;
        this.tasks = tasks;
        this.text = text;
        this.brief = brief;
        this.section = section;
    }

    /** Has the text checked, unless what is known still speaks of it; until that is done, what was found stays in sight. */
    void follow(BriefRecord now, boolean sameText) {
        CheckReport known = report.get();
        if (sameText && known != null) {
            take(Spoken.of(now, known));
        } else {
            if (known == null) {
                unspoken(now);
            }
            check(now);
        }
    }

    private void check(BriefRecord now) {
        tasks.run(
                LANE,
                LANE,
                progress -> Spoken.of(
                        now,
                        checker.check(now.name(), now.markdown(), now.content().asOf(), new Asked(progress))),
                this::spoken,
                failure -> unspoken(now));
    }

    private void unspoken(BriefRecord now) {
        report.set(null);
        Changed.to(outline, OutlineRow.of(now, null));
    }

    /** A check that a later one has overtaken stops at its next block. */
    private record Asked(org.tradebrief.desk.work.Progress of) implements Progress {
        @Override
        public void at(String step, long done, long total) {
            // The bar of verdicts says that figures are being checked; how far is nobody's question.
        }

        @Override
        public boolean isCancelled() {
            return of.cancelled();
        }
    }

    /** What was done meanwhile that is no text, such as a comment, is in a later record of the same brief. */
    private void spoken(Spoken spoken) {
        BriefRecord now = brief.getValue();
        if (now != null && now.markdown().equals(spoken.brief().markdown())) {
            report.set(spoken.report());
            take(now.equals(spoken.brief()) ? spoken : Spoken.of(now, spoken.report()));
        }
    }

    private void take(Spoken spoken) {
        Changed.to(outline, spoken.outline());
        standing.set(spoken.standing());
        mark();
        // At last: whoever watches the queue may go to what waits in it, whose marks stand by now.
        Changed.to(queue, spoken.queue());
    }

    /** Marks the figures of the section that is shown now. */
    void mark() {
        BriefRecord now = brief.getValue();
        CheckReport known = report.get();
        if (now == null || known == null) {
            marks.clear();
        } else {
            mark(now, known);
        }
    }

    private void mark(BriefRecord now, CheckReport spoken) {
        Integer index = section.getValue();
        if (index == null || index >= now.content().text().parts().size()) {
            marks.clear();
            return;
        }
        BriefText.Part part = now.content().text().parts().get(index);
        Changed.to(marks, text.shown(part, new Places(now.content().text()).marks(index, spoken, now)));
        Mark before = chosen.get();
        if (before != null) {
            chosen.set(marks.stream()
                    .filter(mark -> mark.start() == before.start()
                            && mark.figure().text().equals(before.figure().text()))
                    .findFirst()
                    .orElse(null));
        }
    }

    /** Where what is shown stands in the queue, from 0; -1 if it is nothing that waits. */
    int position() {
        Integer index = section.getValue();
        BriefRecord now = brief.getValue();
        return index == null || now == null
                ? -1
                : OpenItem.find(queue, index, chosen.get(), Places.bodyStart(now, index));
    }

    /** The waiver of a figure of the section that is shown. */
    Optional<Waiver> waiver(Mark mark) {
        Integer index = section.getValue();
        BriefRecord now = brief.getValue();
        return index == null || now == null
                ? Optional.empty()
                : now.waiver(mark.figure(), Places.bodyStart(now, index) + mark.start());
    }

    /** The figures of a section that is not being written, in places of its body. */
    List<Mark> marksOf(int part) {
        BriefRecord now = brief.getValue();
        CheckReport known = report.get();
        return now == null || known == null
                ? List.of()
                : SectionText.inBody(
                        now.content().text().parts().get(part),
                        new Places(now.content().text()).marks(part, known, now));
    }

    /** Figures move along with what is typed beside them; one that was touched has no verdict until it is checked. */
    void edited(Change change) {
        List<Mark> beside = marks.stream()
                .filter(mark -> SectionText.isBeside(mark, change))
                .map(mark -> SectionText.moved(mark, change))
                .toList();
        Changed.to(marks, beside);
        Mark mark = chosen.get();
        if (mark != null && beside.stream().noneMatch(m -> m.figure().equals(mark.figure()))) {
            chosen.set(null);
        }
    }

    /** Before another brief: what was open in this one stands at places that the other may not have. */
    void forget() {
        report.set(null);
        chosen.set(null);
        queue.clear();
    }

    void clear() {
        tasks.cancel(LANE);
        forget();
        outline.clear();
        marks.clear();
        standing.set(Standing.NONE);
    }
}
