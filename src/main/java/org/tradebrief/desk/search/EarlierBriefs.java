package org.tradebrief.desk.search;

import java.util.List;
import org.tradebrief.review.BriefRecord;

/** The workspace's briefs, in which a passage may have been written of before. */
public interface EarlierBriefs {

    /** A workspace without any. */
    EarlierBriefs NONE = new EarlierBriefs() {
        @Override
        public List<BriefRecord> all() {
            return List.of();
        }

        @Override
        public void open(String brief, int part) {}
    };

    /** Called off the screen's thread. */
    List<BriefRecord> all();

    /** Shows a brief at a part of its text; called on the screen's thread. */
    void open(String brief, int part);
}
