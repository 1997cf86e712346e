package org.tradebrief.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Flag;
import org.tradebrief.review.anchor.Moves;

/**
 * All that undo and redo move through, and all that a signature answers for.
 *
 * @param machine the draft as the machine, or somebody else, wrote it
 * @param flags by the title of the section that they were raised in
 * @param decisions by the hash of the section's wording
 * @param dismissals findings that a person left out
 */
public record Content(
        LocalDate asOf,
        DataVintage vintage,
        BriefText machine,
        BriefText text,
        Map<String, List<Flag>> flags,
        Map<String, Decision> decisions,
        List<Waiver> waivers,
        List<Correction> corrections,
        List<Dismissal> dismissals) {
    public Content {
        dismissals = List.copyOf(dismissals);
        flags = Map.copyOf(flags);
        decisions = Map.copyOf(decisions);
        waivers = List.copyOf(waivers);
        corrections = List.copyOf(corrections);
    }

    static Content of(NewDraft draft) {
        BriefText text = BriefText.of(draft.markdown());
        return new Content(
                draft.asOf(), draft.vintage(), text, text, draft.flags(), Map.of(), List.of(), List.of(), List.of());
    }

    /** The same with another text, to which all marks are moved. */
    Content withText(BriefText next) {
        BriefText shared = sharing(next);
        if (waivers.isEmpty() && corrections.isEmpty()) {
            return new Content(asOf, vintage, machine, shared, flags, decisions, waivers, corrections, dismissals);
        }
        Moves moves = Moves.between(text.markdown(), shared.markdown());
        return new Content(
                asOf,
                vintage,
                machine,
                shared,
                flags,
                decisions,
                waivers.stream().map(w -> w.at(w.anchor().moved(moves))).toList(),
                corrections.stream().map(c -> c.at(c.anchor().moved(moves))).toList(),
                dismissals);
    }

    /** Unchanged sections keep their strings, so that an undo history as long as a day's work stays small. */
    private BriefText sharing(BriefText next) {
        Map<String, String> known = new HashMap<>();
        text.parts().forEach(p -> known.put(p.text(), p.text()));
        return new BriefText(next.parts().stream()
                .map(p -> new BriefText.Part(p.key(), p.title(), known.getOrDefault(p.text(), p.text()), p.firstLine()))
                .toList());
    }

    Content withDecision(String wording, Decision decision) {
        Map<String, Decision> more = new HashMap<>(decisions);
        more.put(wording, decision);
        return new Content(asOf, vintage, machine, text, flags, more, waivers, corrections, dismissals);
    }

    Content withoutDecision(String wording) {
        Map<String, Decision> less = new HashMap<>(decisions);
        less.remove(wording);
        return new Content(asOf, vintage, machine, text, flags, less, waivers, corrections, dismissals);
    }

    Content with(Waiver waiver) {
        List<Waiver> more = new ArrayList<>(waivers);
        more.removeIf(w -> w.anchor().start() == waiver.anchor().start());
        more.add(waiver);
        return new Content(asOf, vintage, machine, text, flags, decisions, more, corrections, dismissals);
    }

    Content withoutWaiver(long entry) {
        List<Waiver> less = waivers.stream().filter(w -> w.entry() != entry).toList();
        return new Content(asOf, vintage, machine, text, flags, decisions, less, corrections, dismissals);
    }

    Content with(Correction correction) {
        List<Correction> more = new ArrayList<>(corrections);
        more.add(correction);
        return new Content(asOf, vintage, machine, text, flags, decisions, waivers, more, dismissals);
    }

    /** The same on newer data, with the draft that the machine makes of them. */
    Content on(Proposal proposal) {
        NewDraft draft = proposal.draft();
        return new Content(
                draft.asOf(),
                draft.vintage(),
                BriefText.of(draft.markdown()),
                text,
                draft.flags(),
                decisions,
                waivers,
                corrections,
                dismissals);
    }

    Content with(Dismissal dismissal) {
        List<Dismissal> more = new ArrayList<>(dismissals);
        more.removeIf(d -> d.finding().equals(dismissal.finding()));
        more.add(dismissal);
        return withDismissals(more);
    }

    Content withoutDismissal(long entry) {
        return withDismissals(
                dismissals.stream().filter(d -> d.entry() != entry).toList());
    }

    private Content withDismissals(List<Dismissal> others) {
        return new Content(asOf, vintage, machine, text, flags, decisions, waivers, corrections, others);
    }

    /** The SHA-256, in hexadecimal, over the text, the as-of day, the data's vintage, the waivers and the dismissals. */
    public String hash() {
        Sha256 digest = new Sha256()
                .add("tradebrief-content-1")
                .add(asOf.toString())
                .add(vintage.digest())
                .add(text.markdown());
        waivers.stream()
                .sorted(Comparator.comparingInt((Waiver w) -> w.anchor().start())
                        .thenComparingLong(Waiver::entry))
                .forEach(w -> digest.add(w.kind().name())
                        .add(w.anchor().start() + "-" + w.anchor().end())
                        .add(w.claim().toString())
                        .add(w.who().name())
                        .add(w.why()));
        dismissals.stream()
                .sorted(Comparator.comparingLong(Dismissal::entry))
                .forEach(d -> digest.add("dismissed")
                        .add(d.finding())
                        .add(d.who().name())
                        .add(d.why()));
        return digest.hex();
    }
}
