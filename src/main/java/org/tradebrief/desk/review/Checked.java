package org.tradebrief.desk.review;

import java.util.List;
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
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.Progress;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Findings;

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

    /** Has the text checked, unless what is known still speaks of it. */
    void follow(BriefRecord now, boolean sameText) {
        CheckReport known = report.get();
        if (sameText && known != null) {
            digest(now, known);
        } else {
            outline.setAll(OutlineRow.of(now, null));
            check(now);
        }
    }

    private void check(BriefRecord now) {
        tasks.run(
                LANE,
                LANE,
                progress ->
                        checker.check(now.name(), now.markdown(), now.content().asOf(), new Asked(progress)),
                spoken -> {
                    BriefRecord current = brief.getValue();
                    if (current != null && current.markdown().equals(now.markdown())) {
                        report.set(spoken);
                        digest(current, spoken);
                    }
                },
                failure -> report.set(null));
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

    private void digest(BriefRecord now, CheckReport spoken) {
        Findings findings = Findings.of(now, spoken);
        Places places = new Places(now.content().text());
        outline.setAll(OutlineRow.of(now, spoken));
        queue.setAll(OpenItem.of(findings, places));
        standing.set(Standing.of(findings));
        mark(now, spoken, places);
    }

    /** Marks the figures of the section that is shown now. */
    void mark() {
        BriefRecord now = brief.getValue();
        CheckReport known = report.get();
        if (now == null || known == null) {
            marks.clear();
        } else {
            mark(now, known, new Places(now.content().text()));
        }
    }

    private void mark(BriefRecord now, CheckReport spoken, Places places) {
        Integer index = section.getValue();
        if (index == null || index >= now.content().text().parts().size()) {
            marks.clear();
            return;
        }
        BriefText.Part part = now.content().text().parts().get(index);
        marks.setAll(text.shown(part, places.marks(index, spoken, now)));
        Mark before = chosen.get();
        if (before != null) {
            chosen.set(marks.stream()
                    .filter(mark -> mark.start() == before.start()
                            && mark.figure().text().equals(before.figure().text()))
                    .findFirst()
                    .orElse(null));
        }
    }

    /** Figures move along with what is typed beside them; one that was touched has no verdict until it is checked. */
    void edited(Change change) {
        List<Mark> beside = marks.stream()
                .filter(mark -> SectionText.isBeside(mark, change))
                .map(mark -> SectionText.moved(mark, change))
                .toList();
        marks.setAll(beside);
        Mark mark = chosen.get();
        if (mark != null && beside.stream().noneMatch(m -> m.figure().equals(mark.figure()))) {
            chosen.set(null);
        }
    }

    void forget() {
        report.set(null);
        chosen.set(null);
    }

    void clear() {
        tasks.cancel(LANE);
        forget();
        outline.clear();
        queue.clear();
        marks.clear();
        standing.set(Standing.NONE);
    }
}
