package org.tradebrief.desk.work;

/** What a piece of work reports while it runs, and asks: whether it should stop. Callable from its own thread. */
public interface Progress {

    /** @param done between 0 and 1; negative where it cannot be told */
    void at(double done, String step);

    boolean cancelled();
}
