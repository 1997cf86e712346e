package org.tradebrief.desk.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Signature;

/** Says so when a change fells the signatures of the open brief: what was done, by whom, and the way back. */
final class FallenSignatures {
    private final DeskContext context;
    private final Phrases words;
    private @Nullable BriefRecord before;

    FallenSignatures(DeskContext context, ReviewModel review) {
        this.context = context;
        this.words = context.words().of("session");
        review.briefProperty().subscribe(this::look);
    }

    private void look(@Nullable BriefRecord now) {
        BriefRecord was = before;
        before = now;
        if (was == null || now == null || !was.name().equals(now.name())) {
            return;
        }
        List<Signature> fallen = new ArrayList<>();
        // Signatures are only ever added, so that each keeps its place.
        for (int i = 0; i < was.signatures().size(); i++) {
            if (was.signatures().get(i).holds() && !now.signatures().get(i).holds()) {
                fallen.add(now.signatures().get(i));
            }
        }
        if (!fallen.isEmpty()) {
            String names = String.join(
                    words.get("list.comma"),
                    fallen.stream().map(s -> s.who().name()).toList());
            String told =
                    words.get("fallen", names, String.valueOf(fallen.getFirst().fallen()));
            if (now.undo() == null) {
                context.notices().say(told);
            } else {
                context.notices().say(told, context.actions().get("edit.undo"));
            }
        }
    }
}
