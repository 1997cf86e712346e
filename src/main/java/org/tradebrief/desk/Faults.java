package org.tradebrief.desk;

import org.tradebrief.desk.screen.Notices;

/** Keeps a fault in one reaction from taking the window, and with it the person's place, down: it is logged and told. */
final class Faults implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(Faults.class.getName());
    private final Notices notices;
    private boolean telling;

    Faults(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, "on the screen's thread", fault);
        if (telling) {
            return; // the telling itself failed
        }
        telling = true;
        try {
            notices.failed(fault instanceof Exception e ? e : new IllegalStateException(fault));
        } finally {
            telling = false;
        }
    }
}
