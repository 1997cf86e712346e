package org.tradebrief.desk.work;

import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.image.WritableImage;

/** Runs something once what the window shows now has been drawn. */
public final class Drawn extends AnimationTimer {
    /** It is called before a picture is laid out: the first time before this one, the second time behind it. */
    private static final int CALLS = 2;

    private final Runnable then;
    private int calls;

    private Drawn(Runnable then) {
        this.then = then;
    }

    public static void then(Runnable then) {
        new Drawn(then).start();
    }

    @Override
    public void handle(long now) {
        calls++;
        if (calls == CALLS) {
            stop();
            // Drawn by the thread that is still at the picture, and therefore behind it.
            new Group().snapshot(behind -> done(), null, new WritableImage(1, 1));
        }
    }

    private Void done() {
        then.run();
        return null;
    }
}
