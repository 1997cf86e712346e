package org.tradebrief.desk.session;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.search.EarlierBriefs;
import org.tradebrief.desk.shell.BriefEntry;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.ReviewDesk;

/** The workspace's briefs as the search tab looks through and opens them. */
final class PastBriefs implements EarlierBriefs {
    private final ReviewDesk desk;
    private final ShellModel shell;
    private final ReviewModel model;
    private final Consumer<String> go;

    PastBriefs(ReviewDesk desk, ShellModel shell, ReviewModel model, Consumer<String> go) {
        this.desk = desk;
        this.shell = shell;
        this.model = model;
        this.go = go;
    }

    @Override
    public Supplier<List<BriefRecord>> earlier() {
        BriefEntry entry = shell.briefProperty().get();
        String open = entry == null ? "" : entry.id();
        return () -> desk.briefs().stream()
                .filter(brief -> !brief.name().equals(open))
                .toList();
    }

    @Override
    public void open(String brief, int part) {
        shell.briefs().stream()
                .filter(entry -> entry.id().equals(brief))
                .findFirst()
                .ifPresent(shell.briefProperty()::set);
        go.accept("review");
        model.goTo(part);
    }
}
