package org.tradebrief.desk.review;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.screen.History;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.screen.ScreenHead;

/** The review tab as the window knows it. */
public final class ReviewScreen implements Screen {
    private final ScreenHead head;
    private final ReviewContext context;
    private final Node withoutBrief;
    private final ReviewPanes panes;
    private final Supplier<List<Node>> tools;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty covered = new SimpleBooleanProperty();
    private final ReviewHistory history;
    private Map<String, String> kept = Map.of();
    private @Nullable ReviewView view;
    private @Nullable OutlineView outline;

    /**
     * @param withoutBrief what stands in the tab while no brief is open
     * @param panes that can be opened in its place
     * @param tools at the right end of the tab bar
     */
    public ReviewScreen(ReviewContext context, Node withoutBrief, ReviewPanes panes, Supplier<List<Node>> tools) {
        this.context = context;
        head = ScreenHead.of("review", context.words(), Icon.REVIEW);
        this.withoutBrief = withoutBrief;
        this.panes = panes;
        this.tools = tools;
        history = new ReviewHistory(context.model());
    }

    public History history() {
        return history;
    }

    @Override
    public ScreenHead head() {
        return head;
    }

    @Override
    public Node view() {
        return made();
    }

    @Override
    public List<Node> tools() {
        return tools.get();
    }

    @Override
    public Node side() {
        if (outline == null) {
            outline = new OutlineView(context);
        }
        return outline;
    }

    @Override
    public boolean sideOpen() {
        return true;
    }

    @Override
    public List<Action> actions() {
        return new ReviewActions(context.model(), context.words(), new Acts(), shown.and(covered.not())).all();
    }

    @Override
    public void shown() {
        shown.set(true);
    }

    @Override
    public void hidden() {
        context.model().flush();
        shown.set(false);
    }

    @Override
    public Map<String, String> state() {
        return ReviewState.of(context.model(), view);
    }

    @Override
    public void restore(Map<String, String> state) {
        ReviewState.apply(state, context.model());
        kept = Map.copyOf(state);
        if (view != null) {
            view.restore(kept);
        }
    }

    @Override
    public void close() {
        context.model().close();
    }

    private ReviewView made() {
        ReviewView made = view;
        if (made == null) {
            made = new ReviewView(context, withoutBrief, panes, covered);
            view = made;
            made.restore(kept);
        }
        return made;
    }

    /** What the actions ask of the view. */
    private final class Acts implements ReviewActions.View {
        @Override
        public void step(int by) {
            context.model().step(by);
            made().toQueue();
        }

        @Override
        public void edit() {
            made().section().editor().requestFocus();
        }

        @Override
        public void accept() {
            made().evidence().evidence().accept();
        }

        @Override
        public void askToWaive() {
            made().evidence().evidence().askToWaive();
        }

        @Override
        public void askNotAClaim() {
            made().evidence().evidence().askNotAClaim();
        }

        @Override
        public void askComment() {
            made().evidence().evidence().askComment();
        }

        @Override
        public void find(boolean replace) {
            made().find().open(replace);
        }

        @Override
        public void toggleDraft() {
            made().toggleDraft();
        }

        @Override
        public void sign() {
            made().openSigning();
        }

        @Override
        public void newerData() {
            made().openNewer();
        }

        @Override
        public void audit() {
            made().openAudit();
        }
    }
}
