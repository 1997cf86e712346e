package org.tradebrief.desk.start;

import org.jspecify.annotations.Nullable;

/**
 * One line of what is done before a workspace opens.
 *
 * @param key of its name and its hint in the bundle
 * @param seconds that it took; null while it is not done
 */
public record Step(String key, Stage stage, @Nullable Double seconds) {

    /** How far it has come. */
    public enum Stage {
        WAITING,
        RUNNING,
        DONE
    }
}
