package org.tradebrief.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.review.anchor.Moves;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.What;

/**
 * What a brief's trail comes to, entry by entry. It only follows: whether something may be done was decided before it was
 * written down.
 */
final class Fold {
    private final String name;
    private final History history = new History();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final Map<Long, Proposal> adopted = new HashMap<>();
    private final Set<DataVintage> declined = new HashSet<>();
    private @Nullable IsoWeek week;
    private @Nullable Content content;
    private @Nullable Proposal proposal;
    private @Nullable Entry last;
    private BriefState state = BriefState.DRAFT;

    private Fold(String name) {
        this.name = name;
    }

    static Fold of(String name, List<Entry> entries) {
        Fold fold = new Fold(name);
        entries.forEach(fold::apply);
        return fold;
    }

    void apply(Entry entry) {
        switch (entry.what()) {
            case COMPOSED, OPENED, RECOMPOSED -> begin(entry);
            case EDITED, CORRECTED, ACCEPTED, WITHDREW, WAIVED, NOT_A_CLAIM, DISMISSED, ADOPTED -> step(entry);
            case UNDID -> undo(entry);
            case REDID -> redo(entry);
            case COMMENTED -> comment(entry);
            case REPLIED -> onComment(entry, a -> a.with(new Annotation.Reply(who(entry), entry.at(), entry.after())));
            case RESOLVED -> onComment(entry, a -> a.resolved(true));
            case REOPENED_COMMENT -> onComment(entry, a -> a.resolved(false));
            case SIGNED -> sign(entry);
            case RETURNED -> reopen("退回：" + entry.why());
            case PROPOSED -> proposal = new Proposal(entry.seq(), entry.at(), Codec.draft(entry));
            case DECLINED -> decline();
            case SUPERSEDED -> state = BriefState.SUPERSEDED;
            case EXPORTED, REGISTERED, CHOSE_VERSION, TOOK_BACK -> {
                // This changes nothing about the brief; acts on the register stand in a trail of their own.
            }
        }
        revisions.add(new Revision(entry.seq(), entry.at(), who(entry), entry.what(), where(entry), entry.why()));
        last = entry;
    }

    private void begin(Entry entry) {
        NewDraft draft = Codec.draft(entry);
        week = draft.week();
        Content before = content;
        content = Content.of(draft);
        if (before != null) {
            follow(before, content);
        }
        history.clear();
    }

    private void step(Entry entry) {
        Content before = content();
        Content after = Steps.after(entry, before, proposal);
        history.done(entry, before, after);
        moveTo(after, entry);
        if (entry.what() == What.ADOPTED && proposal != null) {
            adopted.put(entry.seq(), proposal);
            proposal = null;
        }
    }

    /** With newer data no longer taken over, people have to decide on them again. */
    private void undo(Entry entry) {
        long step = entry.fields().number("entry");
        moveTo(history.undo(step), entry);
        if (proposal == null) {
            proposal = adopted.get(step);
        }
    }

    private void redo(Entry entry) {
        long step = entry.fields().number("entry");
        moveTo(history.redo(step), entry);
        if (adopted.containsKey(step)) {
            proposal = null;
        }
    }

    private void decline() {
        if (proposal != null) {
            declined.add(proposal.draft().vintage());
        }
        proposal = null;
    }

    private void moveTo(Content next, Entry entry) {
        Content before = content();
        content = next;
        follow(before, next);
        reopen(entry.what().chinese() + "（" + entry.who() + "）");
    }

    private void follow(Content before, Content next) {
        if (annotations.isEmpty() || before.text().equals(next.text())) {
            return;
        }
        Moves moves = Moves.between(before.text().markdown(), next.text().markdown());
        annotations.replaceAll(a -> a.at(a.anchor().moved(moves)));
    }

    /** Whatever happens to a brief brings it into review; where it was signed the signatures fall. */
    private void reopen(String why) {
        state = BriefState.IN_REVIEW;
        signatures.replaceAll(s -> s.felledBy(why));
    }

    private void comment(Entry entry) {
        annotations.add(new Annotation(
                entry.seq(),
                Codec.passage(entry, content().text().markdown()),
                who(entry),
                entry.at(),
                entry.after(),
                List.of(),
                false));
        if (state == BriefState.DRAFT) {
            state = BriefState.IN_REVIEW;
        }
    }

    private void onComment(Entry entry, UnaryOperator<Annotation> change) {
        long named = entry.fields().number("comment");
        annotations.replaceAll(a -> a.entry() == named ? change.apply(a) : a);
    }

    private void sign(Entry entry) {
        signatures.add(new Signature(
                who(entry),
                entry.at(),
                entry.fields().get("hash"),
                entry.fields().get("certificate"),
                null));
        state = switch (entry.role()) {
            case AUTHOR -> BriefState.SIGNED;
            case APPROVER -> BriefState.APPROVED;
            case MACHINE -> throw new IllegalStateException("a machine does not sign");
        };
    }

    private static Person who(Entry entry) {
        return new Person(entry.who(), entry.role());
    }

    private static String where(Entry entry) {
        Fields fields = entry.fields();
        return fields.find("title").or(() -> fields.find("text")).orElse("");
    }

    Content content() {
        if (content == null) {
            throw new NoSuchElementException("the trail of " + name + " does not begin with a draft");
        }
        return content;
    }

    History history() {
        return history;
    }

    @Nullable
    Entry last() {
        return last;
    }

    List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** Whether people said that the brief stays as it is although there are these data. */
    boolean hasDeclined(DataVintage vintage) {
        return declined.contains(vintage);
    }

    BriefRecord record() {
        Entry latest = last;
        if (latest == null) {
            throw new NoSuchElementException("no trail is named " + name);
        }
        return new BriefRecord(
                name,
                week,
                state,
                content(),
                annotations,
                signatures,
                proposal,
                history.undo(),
                history.redo(),
                latest.seq(),
                latest.at());
    }
}
