package org.tradebrief.desk;

import java.util.concurrent.CountDownLatch;
import org.tradebrief.desk.session.Session;
import org.tradebrief.desk.start.Openings;
import org.tradebrief.desk.start.Preparation;

/** Opens real workspaces, but halts before a step of the sample until it is let go, so that the step can be looked at. */
final class HaltingOpenings extends PassedOpenings {
    private final String before;
    private final CountDownLatch go = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);

    HaltingOpenings(Openings<Session> real, String before) {
        super(real);
        this.before = before;
    }

    void awaitHalt() throws InterruptedException {
        reached.await();
    }

    void letGo() {
        go.countDown();
    }

    @Override
    public Session sample(Preparation steps) {
        return super.sample(new Preparation() {
            @Override
            public void begin(String key, double done) {
                steps.begin(key, done);
                if (key.equals(before)) {
                    halt();
                }
            }

            @Override
            public boolean cancelled() {
                return steps.cancelled();
            }
        });
    }

    private void halt() {
        reached.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
