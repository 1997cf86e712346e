package org.tradebrief.desk.session;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.workbench.Workspace;

/** Has the open brief looked at when data came in, and told when newer ones would change it. It never changes the brief. */
final class NewerDataWatch {
    private static final String LANE = "newer-data";

    private final Workspace workspace;
    private final DeskContext context;
    private final ReviewModel review;
    private final Phrases words;
    /** Briefs with what was known when they were looked at, so that nothing is looked at twice. */
    private final Set<Seen> looked = new HashSet<>();

    private record Seen(String brief, LocalDate asOf, long documents) {}

    NewerDataWatch(Workspace workspace, DeskContext context, ReviewModel review) {
        this.workspace = workspace;
        this.context = context;
        this.review = review;
        this.words = context.words().of("session");
    }

    /** Looks at the open brief, in the background. */
    void look() {
        BriefRecord brief = review.briefProperty().get();
        if (brief == null || !workspace.isWritable()) {
            return;
        }
        LocalDate asOf = context.asOf().get();
        Seen now = new Seen(brief.name(), asOf, workspace.library().count());
        if (asOf.isBefore(brief.content().asOf()) || !looked.add(now)) {
            return;
        }
        context.tasks()
                .run(
                        LANE,
                        words.text("task.newer", brief.name()),
                        progress -> workspace
                                .reviewing()
                                .lookForNewerData(brief.name(), asOf, new Steps(progress, words::told)),
                        this::told,
                        why -> {
                            looked.remove(now);
                            context.notices().failed(why);
                        });
    }

    private void told(BriefRecord found) {
        BriefRecord open = review.briefProperty().get();
        if (open != null && open.name().equals(found.name()) && found.seq() != open.seq()) {
            review.refresh();
        }
    }
}
