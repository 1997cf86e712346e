package org.tradebrief.desk.start;

/** What opening a workspace tells of itself while it goes on. */
public interface Preparation {

    /**
     * A step begins; those before it are done.
     *
     * @param key as in the bundle under {@code step.KEY}
     * @param done between 0 and 1, of the whole
     */
    void begin(String key, double done);

    /** Whether the person has thought otherwise. */
    boolean cancelled();
}
