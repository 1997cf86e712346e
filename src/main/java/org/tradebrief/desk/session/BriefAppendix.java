package org.tradebrief.desk.session;

import java.util.List;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.screen.Cited;
import org.tradebrief.desk.screen.Citing;
import org.tradebrief.desk.search.Appending;
import org.tradebrief.review.BriefRecord;

/** Takes searches to the end of the open brief's appendix, whichever section is being written. */
final class BriefAppendix implements Appending {
    private final ReviewModel model;
    private final Citing citing;

    /** @param citing puts a table where the caret stands */
    BriefAppendix(ReviewModel model, Citing citing) {
        this.model = model;
        this.citing = citing;
    }

    @Override
    public void append(Cited table) {
        Integer before = model.sectionProperty().get();
        int appendix = appendix();
        if (appendix >= 0) {
            model.goTo(appendix);
            model.editor().moveTo(model.editor().source().length(), false);
        }
        citing.cite(table);
        if (before != null) {
            model.goTo(before);
        }
    }

    /** Its place among the text's parts; -1 where the brief has none, and the section being written takes its place. */
    private int appendix() {
        BriefRecord brief = model.briefProperty().get();
        List<BriefText.Part> parts =
                brief == null ? List.of() : brief.content().text().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).key().equals(SectionKind.SEARCH.key())) {
                return i;
            }
        }
        return -1;
    }
}
