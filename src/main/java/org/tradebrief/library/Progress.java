package org.tradebrief.library;

/** Told by long work how far it is, and asked whether to go on. Called from the thread that works. */
public interface Progress {
    /** For work that nobody watches. */
    Progress NONE = (step, done, total) -> {};

    /**
     * @param step what is being done, in Traditional Chinese: 讀取文件
     * @param done parts finished
     * @param total parts in all, 0 where that is not known
     */
    void at(String step, long done, long total);

    /** Whether a person asked to stop. Work stops at its next whole part and keeps what is finished. */
    default boolean isCancelled() {
        return false;
    }
}
