package org.tradebrief.desk.editor;

import java.util.List;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Leaf;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.words.Phrases;

/** The section as a screen reader reads it: its leaves, a line each. */
final class SpokenText {
    private SpokenText() {}

    static String of(EditorModel model, List<Mark> marks, Phrases words) {
        StringBuilder text = new StringBuilder();
        for (Leaf leaf : model.leaves()) {
            text.append(text.isEmpty() ? "" : "\n").append(leaf.shown());
        }
        marks.stream()
                .filter(mark -> mark.figure().verdict() != Verdict.VERIFIED && !mark.settled())
                .map(Mark::figure)
                .forEach(figure -> text.append('\n')
                        .append(words.get(
                                "figure.spoken",
                                figure.text(),
                                words.get("verdict." + figure.verdict().name()),
                                words.told(figure.message()))));
        return text.toString();
    }

    /** A place of the Markdown as an offset of the spoken text. */
    static int place(EditorModel model, int source) {
        int before = 0;
        int index = model.indexOfLeaf(source);
        for (int i = 0; i < index; i++) {
            before += model.leaves().get(i).length() + 1;
        }
        return index < 0 ? 0 : before + model.leaves().get(index).indexOf(source);
    }
}
