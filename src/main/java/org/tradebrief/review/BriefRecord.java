package org.tradebrief.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.Figure;
import org.tradebrief.review.diff.TextDiff;
import org.tradebrief.review.trail.Role;
import org.tradebrief.review.trail.What;

/**
 * A brief under review as it stands: what its trail comes to.
 *
 * @param seq the last entry of the trail that is in it
 * @param proposal newer data that nobody has decided on; null for none
 * @param undo what undo would take back; null for nothing
 * @param redo what redo would bring back; null for nothing
 */
public record BriefRecord(
        String name,
        @Nullable IsoWeek week,
        BriefState state,
        Content content,
        List<Annotation> annotations,
        List<Signature> signatures,
        @Nullable Proposal proposal,
        @Nullable What undo,
        @Nullable What redo,
        long seq,
        Instant changedAt) {
    public BriefRecord {
        annotations = List.copyOf(annotations);
        signatures = List.copyOf(signatures);
    }

    /**
     * A section under review.
     *
     * @param index its place among the text's parts
     * @param flags raised in it when the draft was written
     * @param decision that holds for its wording; null while none does
     * @param edited whether it reads otherwise than the machine wrote it
     */
    public record SectionReview(
            int index,
            BriefText.Part part,
            List<Flag> flags,
            @Nullable Decision decision,
            boolean edited) {
        /** Whether it holds what a machine made of the facts, which nobody accepts without a reason. */
        public boolean holdsInterpretation() {
            return flags.stream().anyMatch(flag -> flag.kind() == Flag.Kind.INTERPRETATION);
        }

        /** Whether a person must decide on it and has not. */
        public boolean isOpen() {
            return !flags.isEmpty() && decision == null;
        }
    }

    /** The name as people say it: the week, or that of a file from elsewhere without its ending. */
    public String label() {
        return name.replaceFirst("(?i)\\.(?:md|markdown)$", "");
    }

    /** Whether it was composed from the workspace, under the name of its week, and not written elsewhere. */
    public boolean isOfOwnWeek() {
        return week != null && week.toString().equals(name);
    }

    public List<SectionReview> sections() {
        List<SectionReview> sections = new ArrayList<>();
        for (int i = 0; i < content.text().parts().size(); i++) {
            BriefText.Part part = content.text().parts().get(i);
            sections.add(new SectionReview(
                    i,
                    part,
                    content.flags().getOrDefault(part.title(), List.of()),
                    content.decisions().isEmpty() ? null : content.decisions().get(Sha256.of(part.text())),
                    content.machine().parts().stream().noneMatch(p -> p.text().equals(part.text()))));
        }
        return sections;
    }

    /**
     * The waiver that speaks of a figure; empty where none does.
     *
     * @param offset of the figure in the whole text, for the same words may stand elsewhere too
     */
    public Optional<Waiver> waiver(Figure figure, int offset) {
        if (content.waivers().isEmpty()) {
            return Optional.empty();
        }
        String text = markdown();
        Claim claim = Claim.of(figure);
        return content.waivers().stream()
                .filter(w -> w.covers(claim, offset, text))
                .findFirst();
    }

    public String markdown() {
        return content.text().markdown();
    }

    /** What people changed in a draft since the machine wrote it. */
    public TextDiff tracked() {
        return TextDiff.between(content.machine().markdown(), markdown());
    }

    /** The signature of that role that holds. */
    public Optional<Signature> signature(Role role) {
        return signatures.stream()
                .filter(Signature::holds)
                .filter(s -> s.who().role() == role)
                .findFirst();
    }
}
