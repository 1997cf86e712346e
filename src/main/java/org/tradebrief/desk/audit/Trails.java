package org.tradebrief.desk.audit;

import java.util.List;
import org.tradebrief.review.trail.Entry;

/** What the pane asks of the workspace. Called off the screen's thread. */
public interface Trails {

    /** The whole trail of a brief as it lies on the disk, the oldest entry first. */
    List<Entry> of(String brief);

    /** The trail as JSON, from which {@link #read} makes the same entries again. */
    byte[] json(List<Entry> entries);

    /** Reads an exported trail. Refuses what is none. */
    List<Entry> read(byte[] json);
}
