package org.tradebrief.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.BriefText;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Missed;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;
import org.tradebrief.review.trail.What;

/**
 * What one person does to one brief. Each call answers the brief as it then stands, refuses what is not legal, and changes
 * nothing where there is nothing to change. In a signed brief every change fells the signatures.
 */
public final class BriefActs {
    private final ReviewDesk desk;
    private final String name;
    private final Person by;

    BriefActs(ReviewDesk desk, String name, Person by) {
        this.desk = desk;
        this.name = name;
        this.by = by;
    }

    /** @param index the section's place; @param before the wording that the person saw, against which it is held */
    public BriefRecord edit(int index, String before, String after) {
        synchronized (desk) {
            BriefText.Part part = part(open(), index);
            if (!part.text().equals(before)) {
                throw Refusals.changed();
            }
            boolean last = index == desk.get(name).content().text().parts().size() - 1;
            // Without a line end the next heading would become words of this section.
            String whole = last || after.isEmpty() || after.endsWith("\n") ? after : after + "\n";
            return before.equals(whole)
                    ? desk.get(name)
                    : add(What.EDITED, Fields.of("part", index).and("title", part.title()), before, whole, "");
        }
    }

    /** Replaces the whole text, as find and replace does. */
    public BriefRecord editAll(String before, String after, String why) {
        synchronized (desk) {
            if (!open().markdown().equals(before)) {
                throw Refusals.changed();
            }
            return before.equals(after) ? desk.get(name) : add(What.EDITED, Fields.of("text", ""), before, after, why);
        }
    }

    /** Puts another wording in a figure's place, and with the one that the checker offers what must change beside it. */
    public BriefRecord correct(Figure figure, String replacement, String why) {
        synchronized (desk) {
            Rewording rewording = rewording(open(), figure, replacement);
            return add(
                    What.CORRECTED,
                    Codec.claim(rewording.start(), Claim.of(figure), figure.verdict()),
                    rewording.before(),
                    rewording.after(),
                    why);
        }
    }

    /** Lets a disputed figure stand, with a reason. */
    public BriefRecord waive(Figure figure, String why) {
        return decide(What.WAIVED, "豁免", figure, why);
    }

    /** Says that what was taken for a figure is none, with a reason. */
    public BriefRecord notAClaim(Figure figure, String why) {
        return decide(What.NOT_A_CLAIM, "標為非數字陳述", figure, why);
    }

    private BriefRecord decide(What what, String chinese, Figure figure, String why) {
        if (why.isBlank()) {
            throw Refusals.reason(chinese);
        }
        synchronized (desk) {
            int start = offset(open(), figure);
            return add(what, Codec.claim(start, Claim.of(figure), figure.verdict()), figure.text(), "", why);
        }
    }

    /** Takes a waiver, or the mark that a figure is none, back. */
    public BriefRecord withdrawWaiver(long entry) {
        synchronized (desk) {
            Optional<Waiver> waiver = open().content().waivers().stream()
                    .filter(w -> w.entry() == entry)
                    .findFirst();
            return waiver.isEmpty()
                    ? desk.get(name)
                    : add(
                            What.WITHDREW,
                            Fields.of("waiver", entry),
                            waiver.get().claim().text(),
                            "",
                            "");
        }
    }

    /** Leaves a finding out that the text does not mention, with a reason. */
    public BriefRecord dismiss(Missed finding, String why) {
        if (why.isBlank()) {
            throw Refusals.reason("略過未提及的發現");
        }
        synchronized (desk) {
            open();
            return add(What.DISMISSED, Fields.of("finding", finding.key()), finding.message(), "", why);
        }
    }

    /** Takes a dismissal back. */
    public BriefRecord withdrawDismissal(long entry) {
        synchronized (desk) {
            Optional<Dismissal> dismissal = open().content().dismissals().stream()
                    .filter(d -> d.entry() == entry)
                    .findFirst();
            return dismissal.isEmpty()
                    ? desk.get(name)
                    : add(
                            What.WITHDREW,
                            Fields.of("dismissal", entry),
                            dismissal.get().message(),
                            "",
                            "");
        }
    }

    /**
     * Accepts a section as it reads; any later change of it undoes the acceptance.
     *
     * @param why must be given where the section holds interpretation
     */
    public BriefRecord accept(int index, String why) {
        synchronized (desk) {
            BriefRecord brief = open();
            BriefText.Part part = part(brief, index);
            BriefRecord.SectionReview section = brief.sections().get(index);
            if (section.decision() != null) {
                return brief;
            }
            if (why.isBlank() && section.holdsInterpretation()) {
                throw Refusals.reason("接受含有解讀的章節");
            }
            return add(
                    What.ACCEPTED,
                    Fields.of("title", part.title())
                            .and("wording", Sha256.of(part.text()))
                            .and("edited", section.edited()),
                    "",
                    part.title(),
                    why);
        }
    }

    public BriefRecord withdrawAcceptance(int index) {
        synchronized (desk) {
            BriefText.Part part = part(open(), index);
            String wording = Sha256.of(part.text());
            return desk.get(name).content().decisions().containsKey(wording)
                    ? add(What.WITHDREW, Fields.of("title", part.title()).and("wording", wording), part.title(), "", "")
                    : desk.get(name);
        }
    }

    public BriefRecord undo() {
        synchronized (desk) {
            open();
            return step(What.UNDID, desk.lastDone(name), "復原");
        }
    }

    public BriefRecord redo() {
        synchronized (desk) {
            open();
            return step(What.REDID, desk.lastUndone(name), "重做");
        }
    }

    private BriefRecord step(What what, long entry, String chinese) {
        if (entry == 0) {
            throw Refusals.nothing(chinese);
        }
        return desk.append(name, by, what, Fields.of("entry", entry), "");
    }

    /** What may be done to its comments, which never fells a signature. */
    public CommentActs comments() {
        return new CommentActs(desk, name, by);
    }

    /**
     * Takes newer data over: the brief stands on them from now on, the chosen changes are made, and what else they dispute
     * shows when it is checked.
     *
     * @param proposal that the person saw, by its entry
     */
    public BriefRecord adopt(long proposal, List<DataChange> chosen, String why) {
        synchronized (desk) {
            BriefRecord brief = open();
            refuseOther(brief.proposal(), proposal);
            Fields subject = Fields.of("proposal", proposal);
            for (DataChange change : chosen) {
                subject = subject.and("change", change.before() + " → " + change.after());
            }
            try {
                return add(What.ADOPTED, subject, brief.markdown(), NewerData.applied(brief.markdown(), chosen), why);
            } catch (IllegalArgumentException e) {
                throw Refusals.changed();
            }
        }
    }

    /** Leaves the brief on the data that it stands on, with the reason. */
    public BriefRecord decline(long proposal, String why) {
        if (why.isBlank()) {
            throw Refusals.reason("不採用新版資料");
        }
        synchronized (desk) {
            refuseOther(open().proposal(), proposal);
            return add(What.DECLINED, Fields.of("proposal", proposal), "", "", why);
        }
    }

    private static void refuseOther(@Nullable Proposal there, long seen) {
        if (there == null || there.entry() != seen) {
            throw Refusals.noProposal();
        }
    }

    /**
     * Signs the content. An author's signature needs every flagged section decided and every disputed figure corrected or
     * waived; an approver's needs the author's, by another person.
     *
     * @param hash of the content that the person saw
     * @param certificate the SHA-256 of the certificate that the person signs with; empty for none
     */
    public BriefRecord sign(String hash, String certificate) {
        synchronized (desk) {
            BriefRecord brief = maySign(hash);
            Fields subject = Fields.of("hash", hash)
                    .and("certificate", certificate)
                    .and("vintage", brief.content().vintage().day())
                    .and("digest", brief.content().vintage().digest());
            return desk.append(name, by, What.SIGNED, subject, "");
        }
    }

    /** Refuses what {@link #sign} would refuse, and answers the brief that would be signed. */
    public BriefRecord maySign(String hash) {
        synchronized (desk) {
            BriefRecord brief = open();
            if (!brief.content().hash().equals(hash)) {
                throw Refusals.stale();
            }
            switch (by.role()) {
                case AUTHOR -> mayAuthorSign(brief);
                case APPROVER -> mayApproverSign(brief);
                case MACHINE -> throw Refusals.role("簽核");
            }
            return brief;
        }
    }

    private void mayAuthorSign(BriefRecord brief) {
        boolean draft = brief.state() == BriefState.DRAFT;
        if (!draft && !brief.state().mayBecome(BriefState.SIGNED)) {
            throw Refusals.state(brief.state(), "由撰稿人簽核");
        }
        Findings findings = desk.findings(name);
        if (!findings.isReady()) {
            throw Refusals.notReady(findings);
        }
    }

    private void mayApproverSign(BriefRecord brief) {
        if (!brief.state().mayBecome(BriefState.APPROVED)) {
            throw Refusals.state(brief.state(), "由核准人簽核");
        }
        String author = brief.signature(Role.AUTHOR).map(s -> s.who().name()).orElse("");
        if (by.isSamePersonAs(author)) {
            throw Refusals.samePerson(by.name());
        }
    }

    /** Sends a signed brief back with the reason. */
    public BriefRecord sendBack(String why) {
        synchronized (desk) {
            BriefRecord brief = open();
            if (by.role() != Role.APPROVER) {
                throw Refusals.role("退回");
            }
            if (brief.state() != BriefState.SIGNED) {
                throw Refusals.state(brief.state(), "退回");
            }
            if (why.isBlank()) {
                throw Refusals.reason("退回");
            }
            return desk.append(
                    name, by, What.RETURNED, Fields.of("from", brief.state().name()), why);
        }
    }

    /** Ends the brief in favour of another. */
    public BriefRecord supersede(String other, String why) {
        synchronized (desk) {
            open();
            return desk.append(name, by, What.SUPERSEDED, Fields.of("by", other), why);
        }
    }

    /** Writes down that the brief was let out. */
    public BriefRecord exported(String file, String sha256) {
        synchronized (desk) {
            return desk.append(name, by, What.EXPORTED, Fields.of("file", file).and("sha256", sha256), "");
        }
    }

    private BriefRecord open() {
        BriefRecord brief = desk.get(name);
        if (brief.state() == BriefState.SUPERSEDED) {
            throw Refusals.superseded(name);
        }
        return brief;
    }

    private static BriefText.Part part(BriefRecord brief, int index) {
        List<BriefText.Part> parts = brief.content().text().parts();
        if (index < 0 || index >= parts.size()) {
            throw Refusals.changed();
        }
        return parts.get(index);
    }

    private static Rewording rewording(BriefRecord brief, Figure figure, String replacement) {
        try {
            return Rewording.of(brief.markdown(), figure, replacement);
        } catch (IllegalArgumentException e) {
            throw Refusals.noPassage();
        }
    }

    private static int offset(BriefRecord brief, Figure figure) {
        try {
            return new Lines(brief.markdown()).offset(figure);
        } catch (IllegalArgumentException e) {
            throw Refusals.noPassage();
        }
    }

    private BriefRecord add(What what, Fields subject, String before, String after, String why) {
        return desk.append(name, new Entry.Draft(by, what, subject, before, after, why));
    }
}
