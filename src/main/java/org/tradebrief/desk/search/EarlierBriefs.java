package org.tradebrief.desk.search;

import java.util.List;
import java.util.function.Supplier;
import org.tradebrief.review.BriefRecord;

/** The workspace's briefs, in which a passage may have been written of before. */
public interface EarlierBriefs {

    /** A workspace without any. */
    EarlierBriefs NONE = new EarlierBriefs() {
        @Override
        public Supplier<List<BriefRecord>> earlier() {
            return List::of;
        }

        @Override
        public void open(String brief, int part) {}
    };

    /** All but the one that is open, read off the screen's thread; called on it. */
    Supplier<List<BriefRecord>> earlier();

    /** Shows a brief at a part of its text; called on the screen's thread. */
    void open(String brief, int part);
}
