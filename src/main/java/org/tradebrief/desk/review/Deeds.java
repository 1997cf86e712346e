package org.tradebrief.desk.review;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tradebrief.review.BriefActs;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.trail.Person;

/** Carries out what people do to briefs, one after the other in the order asked, off the screen's thread. */
public final class Deeds {
    private final ReviewDesk desk;
    private final Executor order;
    private final Executor screen;
    private final Consumer<Exception> failure;

    /**
     * @param order runs one thing at a time, in order
     * @param screen where answers arrive
     * @param failure told what was refused
     */
    public Deeds(ReviewDesk desk, Executor order, Executor screen, Consumer<Exception> failure) {
        this.desk = desk;
        this.order = order;
        this.screen = screen;
        this.failure = failure;
    }

    public ReviewDesk desk() {
        return desk;
    }

    /** Does something to a brief and hands on how it then stands, or that it was refused. */
    void act(
            String brief,
            Person by,
            Function<BriefActs, BriefRecord> deed,
            Consumer<BriefRecord> then,
            Runnable refused) {
        order.execute(() -> {
            try {
                BriefRecord now = deed.apply(desk.on(brief, by));
                screen.execute(() -> then.accept(now));
            } catch (RuntimeException e) {
                screen.execute(() -> {
                    refused.run();
                    failure.accept(e);
                });
            }
        });
    }
}
