package org.tradebrief.desk.platform;

/** The clipboard. */
public interface Clip {

    void put(String text);

    /** What is on it as text; empty where there is none. */
    String text();
}
