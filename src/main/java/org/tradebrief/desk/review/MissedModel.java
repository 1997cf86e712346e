package org.tradebrief.desk.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Missed;
import org.tradebrief.desk.screen.Cited;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Dismissal;

/** What the text passes over, and what people have left out of it. */
final class MissedModel {
    private final ReviewModel model;
    private final ObservableList<Missed> open = FXCollections.observableArrayList();
    private final ObservableList<Dismissal> dismissed = FXCollections.observableArrayList();

    MissedModel(ReviewModel model) {
        this.model = model;
        model.reportProperty().subscribe(this::look);
        model.briefProperty().subscribe(this::look);
        look();
    }

    /** The findings that wait for somebody, the weightiest first. */
    ObservableList<Missed> open() {
        return open;
    }

    /** Whether the checker has spoken. */
    ObservableBooleanValue known() {
        return model.reportProperty().isNotNull();
    }

    ObservableList<Dismissal> dismissed() {
        return dismissed;
    }

    /** Writes the finding with its sources at the end of the section where it belongs: one edit, which undo takes back. */
    void insert(Missed missed) {
        model.flush();
        section(missed.section()).ifPresent(part -> {
            boolean elsewhere =
                    !Integer.valueOf(part).equals(model.sectionProperty().get());
            model.goTo(part);
            if (elsewhere) {
                model.editor().moveTo(model.editor().source().stripTrailing().length(), false);
            }
        });
        new ReviewCiting(model).cite(new Cited(missed.message(), missed.sources()));
        model.flush();
    }

    void dismiss(Missed missed, String why) {
        model.act(acts -> acts.dismiss(missed, why));
    }

    void withdraw(Dismissal dismissal) {
        model.act(acts -> acts.withdrawDismissal(dismissal.entry()));
    }

    /** The part of the brief under that heading; texts from elsewhere may number it otherwise. */
    private Optional<Integer> section(SectionKind kind) {
        BriefRecord brief = model.briefProperty().get();
        List<BriefText.Part> parts =
                brief == null ? List.of() : brief.content().text().parts();
        String name = kind.title().substring(kind.title().indexOf('、') + 1);
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).title().contains(name))
                .boxed()
                .findFirst();
    }

    private void look() {
        CheckReport report = model.reportProperty().get();
        BriefRecord brief = model.briefProperty().get();
        List<Dismissal> left = brief == null ? List.of() : brief.content().dismissals();
        Set<String> keys = left.stream().map(Dismissal::finding).collect(Collectors.toSet());
        Changed.to(dismissed, left);
        Changed.to(
                open,
                report == null
                        ? List.of()
                        : report.missed().stream()
                                .filter(m -> !keys.contains(m.key()))
                                .toList());
    }
}
