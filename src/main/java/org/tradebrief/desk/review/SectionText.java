package org.tradebrief.desk.review;

import java.util.List;
import org.tradebrief.brief.BriefText;
import org.tradebrief.desk.editor.text.Change;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Mark;

/**
 * The section that is being written, and the wording of it that the trail holds: what the editor shows may be ahead. The
 * heading is not written here, for flags and decisions are kept by it; nor are the line ends behind the text, which keep
 * it apart from the next heading.
 */
final class SectionText {
    private final EditorModel editor = new EditorModel();
    private String heading = "";
    private String tail = "";
    private String kept = "";

    EditorModel editor() {
        return editor;
    }

    /** The wording that the trail holds. */
    String kept() {
        return kept;
    }

    /** The wording as the person sees it. */
    String wording() {
        return heading + editor.source() + tail;
    }

    boolean isAhead() {
        return !wording().equals(kept);
    }

    /** What the person sees is on its way into the trail. */
    void keep() {
        kept = wording();
    }

    void show(BriefText.Part part) {
        kept = part.text();
        heading = headingOf(part);
        tail = tailOf(part);
        editor.open(bodyOf(part));
    }

    /** Shows the part as the trail has it now, unless the person has typed on. */
    void follow(BriefText.Part part) {
        if (part.text().equals(kept)) {
            return;
        }
        boolean ahead = isAhead();
        kept = part.text();
        if (!ahead) {
            heading = headingOf(part);
            tail = tailOf(part);
            String body = bodyOf(part);
            Change change = Change.between(editor.source(), body, 0);
            editor.show(
                    body, Math.min(body.length(), change.start() + change.text().length()));
        }
    }

    void clear() {
        heading = "";
        tail = "";
        kept = "";
        editor.show("", 0);
    }

    /** Marks of the part's text as marks of what the editor shows; those in what was typed meanwhile fall away. */
    List<Mark> shown(BriefText.Part part, List<Mark> marks) {
        Change ahead = Change.between(bodyOf(part), editor.source(), 0);
        return inBody(part, marks).stream()
                .filter(mark -> isBeside(mark, ahead))
                .map(mark -> moved(mark, ahead))
                .toList();
    }

    /** Marks of the part's text as marks of what is written of it. */
    static List<Mark> inBody(BriefText.Part part, List<Mark> marks) {
        int head = headingOf(part).length();
        return marks.stream()
                .filter(mark -> mark.start() >= head)
                .map(mark -> moved(mark, -head))
                .toList();
    }

    /** A figure that was touched is another one now: it has no mark until the checker has spoken. */
    static boolean isBeside(Mark mark, Change change) {
        return change.isNone() || mark.end() < change.start() || mark.start() > change.end();
    }

    static Mark moved(Mark mark, Change change) {
        return new Mark(change.moved(mark.start()), change.moved(mark.end()), mark.figure(), mark.decided());
    }

    private static Mark moved(Mark mark, int by) {
        return new Mark(mark.start() + by, mark.end() + by, mark.figure(), mark.decided());
    }

    /** The heading's line; empty for the text before the first heading. */
    static String headingOf(BriefText.Part part) {
        int end = part.text().indexOf('\n') + 1;
        return part.title().isEmpty() || end == 0 ? "" : part.text().substring(0, end);
    }

    /** What is written of a part: without its heading, and without the line ends behind it. */
    static String bodyOf(BriefText.Part part) {
        String text = part.text();
        return text.substring(
                headingOf(part).length(), text.length() - tailOf(part).length());
    }

    private static String tailOf(BriefText.Part part) {
        String text = part.text();
        int head = headingOf(part).length();
        int end = text.length();
        while (end > head && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(end);
    }
}
