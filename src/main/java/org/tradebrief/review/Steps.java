package org.tradebrief.review;

import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.BriefText;
import org.tradebrief.review.anchor.Anchor;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.What;

/** What each step that can be undone makes of a content. */
final class Steps {
    private Steps() {}

    static Content after(Entry entry, Content content, @Nullable Proposal proposal) {
        return switch (entry.what()) {
            case EDITED -> content.withText(edited(entry, content.text()));
            case CORRECTED -> corrected(entry, content);
            case ACCEPTED -> content.withDecision(entry.fields().get("wording"), decision(entry));
            case WITHDREW -> withdrawn(entry.fields(), content);
            case WAIVED, NOT_A_CLAIM ->
                content.with(waiver(entry, content.text().markdown()));
            case DISMISSED ->
                content.with(new Dismissal(
                        entry.seq(),
                        entry.fields().get("finding"),
                        entry.before(),
                        who(entry),
                        entry.at(),
                        entry.why()));
            case ADOPTED -> adopted(entry, content, proposal);
            default -> throw new IllegalArgumentException(entry.what() + " is not a step");
        };
    }

    /** A section by its place, or the whole text where no place is named. */
    private static BriefText edited(Entry entry, BriefText text) {
        return entry.fields()
                .find("part")
                .map(part -> text.with(Integer.parseInt(part), entry.after()))
                .orElseGet(() -> BriefText.of(entry.after()));
    }

    private static Content corrected(Entry entry, Content content) {
        int start = entry.fields().number("start");
        String old = content.text().markdown();
        String text = old.substring(0, start)
                + entry.after()
                + old.substring(start + entry.before().length());
        return content.withText(BriefText.of(text))
                .with(new Correction(
                        entry.seq(),
                        Anchor.at(text, start, start + entry.after().length()),
                        entry.before(),
                        entry.after(),
                        Codec.verdict(entry.fields()),
                        who(entry),
                        entry.at(),
                        entry.why()));
    }

    private static Decision decision(Entry entry) {
        return new Decision(
                who(entry),
                entry.at(),
                entry.why(),
                Boolean.parseBoolean(entry.fields().get("edited")));
    }

    private static Content withdrawn(Fields fields, Content content) {
        return fields.find("waiver")
                .map(w -> content.withoutWaiver(Long.parseLong(w)))
                .or(() -> fields.find("dismissal").map(d -> content.withoutDismissal(Long.parseLong(d))))
                .orElseGet(() -> content.withoutDecision(fields.get("wording")));
    }

    private static Waiver waiver(Entry entry, String text) {
        return new Waiver(
                entry.seq(),
                entry.what() == What.WAIVED ? Waiver.Kind.WAIVED : Waiver.Kind.NOT_A_CLAIM,
                Codec.passage(entry, text),
                Codec.claim(entry.fields()),
                Codec.verdict(entry.fields()),
                who(entry),
                entry.at(),
                entry.why());
    }

    private static Content adopted(Entry entry, Content content, @Nullable Proposal proposal) {
        if (proposal == null) {
            throw new IllegalArgumentException("entry " + entry.seq() + " adopts what nobody proposed");
        }
        return content.on(proposal).withText(BriefText.of(entry.after()));
    }

    private static Person who(Entry entry) {
        return new Person(entry.who(), entry.role());
    }
}
