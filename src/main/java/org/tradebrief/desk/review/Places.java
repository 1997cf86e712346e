package org.tradebrief.desk.review;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.brief.BriefText;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Waiver;

/** Where the parts and figures of a brief stand in its whole text. */
final class Places {
    private final List<Integer> parts = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private final String text;

    Places(BriefText brief) {
        int at = 0;
        for (BriefText.Part part : brief.parts()) {
            parts.add(at);
            at += part.text().length();
        }
        text = brief.markdown();
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines.add(end + 1);
        }
    }

    /** Where what is written of a part begins in the whole text, behind its heading. */
    static int bodyStart(BriefRecord brief, int part) {
        BriefText whole = brief.content().text();
        return new Places(whole).startOfPart(part)
                + SectionText.headingOf(whole.parts().get(part)).length();
    }

    int startOfPart(int index) {
        return parts.get(index);
    }

    /** The part in which a place of the whole text lies. */
    int partAt(int offset) {
        int found = 0;
        for (int i = 0; i < parts.size() && parts.get(i) <= offset; i++) {
            found = i;
        }
        return found;
    }

    /** Where a figure's words begin; -1 if they do not stand there, for it is one of another text. */
    int offset(Figure figure) {
        if (figure.line() < 1 || figure.line() > lines.size()) {
            return -1;
        }
        int offset = lines.get(figure.line() - 1) + figure.column() - 1;
        return text.startsWith(figure.text(), offset) ? offset : -1;
    }

    /** The figures of one part as marks in its own text. */
    List<Mark> marks(int part, CheckReport report, BriefRecord brief) {
        List<Mark> marks = new ArrayList<>();
        for (Figure figure : report.figures()) {
            int offset = offset(figure);
            if (offset >= 0 && partAt(offset) == part) {
                int start = offset - parts.get(part);
                Mark.Decided decided =
                        brief.waiver(figure, offset).map(Places::decided).orElse(Mark.Decided.OPEN);
                marks.add(new Mark(start, start + figure.text().length(), figure, decided));
            }
        }
        return marks;
    }

    private static Mark.Decided decided(Waiver waiver) {
        return switch (waiver.kind()) {
            case WAIVED -> Mark.Decided.WAIVED;
            case NOT_A_CLAIM -> Mark.Decided.NO_CLAIM;
        };
    }
}
