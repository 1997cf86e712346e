package org.tradebrief.review;

import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.What;

/** What one person does to the comments of one brief. Comments are no content: signatures stand. */
public final class CommentActs {
    private final ReviewDesk desk;
    private final String name;
    private final Person by;

    CommentActs(ReviewDesk desk, String name, Person by) {
        this.desk = desk;
        this.name = name;
        this.by = by;
    }

    /** Comments on a passage of the whole text, the end excluded. */
    public BriefRecord add(int start, int end, String text) {
        if (text.isBlank()) {
            throw Refusals.reason("註解");
        }
        synchronized (desk) {
            String whole = desk.get(name).markdown();
            if (start < 0 || end < start || end > whole.length()) {
                throw Refusals.noPassage();
            }
            return append(What.COMMENTED, Codec.passage(start, end), whole.substring(start, end), text);
        }
    }

    public BriefRecord reply(long comment, String text) {
        if (text.isBlank()) {
            throw Refusals.reason("回覆");
        }
        synchronized (desk) {
            Annotation annotation = annotation(comment);
            return append(What.REPLIED, Fields.of("comment", comment), annotation.text(), text);
        }
    }

    public BriefRecord resolve(long comment) {
        synchronized (desk) {
            return annotation(comment).resolved()
                    ? desk.get(name)
                    : append(What.RESOLVED, Fields.of("comment", comment), "", "");
        }
    }

    public BriefRecord reopen(long comment) {
        synchronized (desk) {
            return annotation(comment).resolved()
                    ? append(What.REOPENED_COMMENT, Fields.of("comment", comment), "", "")
                    : desk.get(name);
        }
    }

    private Annotation annotation(long comment) {
        return desk.get(name).annotations().stream()
                .filter(a -> a.entry() == comment)
                .findFirst()
                .orElseThrow(Refusals::noComment);
    }

    private BriefRecord append(What what, Fields subject, String before, String after) {
        return desk.append(name, new Entry.Draft(by, what, subject, before, after, ""));
    }
}
