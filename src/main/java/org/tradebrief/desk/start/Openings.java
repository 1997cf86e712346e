package org.tradebrief.desk.start;

import java.nio.file.Path;
import java.util.List;

/**
 * The ways into a workspace. Called off the screen's thread; what cannot be opened is refused.
 *
 * @param <S> an open workspace
 */
public interface Openings<S extends AutoCloseable> {

    /** Whether a workspace lies in a folder. */
    boolean isWorkspace(Path folder);

    /** The steps that {@link #sample} goes through, for a list that is there before the first one begins. */
    List<String> sampleSteps();

    /** The sample workspace, made and filled if it is not there yet. */
    S sample(Preparation steps);

    S open(Path folder, Preparation steps);

    /** Makes an empty workspace in an empty folder. */
    S create(Path folder, Preparation steps);
}
