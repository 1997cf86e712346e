package org.tradebrief.review;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tradebrief.brief.BriefText;
import org.tradebrief.check.Checker;
import org.tradebrief.library.Problem;
import org.tradebrief.review.diff.TextDiff;
import org.tradebrief.review.trail.Chain;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;
import org.tradebrief.review.trail.Journal;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.What;

/**
 * The briefs under review. {@link #on} hands out what may be done to one; whatever was done is on the disk when the call
 * returns. May be used by several threads; who only reads never waits for what is being written.
 */
public final class ReviewDesk {
    /** The trails that belong to briefs; other trails have names that no brief can have. */
    private static final String BRIEF = "brief/";

    private final Journal journal;
    private final Checker check;
    private final InstantSource clock;
    private final Map<String, Fold> folds = new HashMap<>();
    private final Map<String, Standing> standing = new ConcurrentHashMap<>();

    /** A brief after its last entry that is on the disk. */
    private record Standing(BriefRecord record, List<Revision> revisions) {}

    public ReviewDesk(Journal journal, Checker check, InstantSource clock) {
        this.journal = journal;
        this.check = check;
        this.clock = clock;
    }

    /** Every brief as it stands, the latest changed first. */
    public List<BriefRecord> briefs() {
        return journal.trails().stream()
                .filter(t -> t.startsWith(BRIEF))
                .map(t -> get(t.substring(BRIEF.length())))
                .sorted((a, b) -> b.changedAt().compareTo(a.changedAt()))
                .toList();
    }

    public Optional<BriefRecord> find(String name) {
        return standing(name).map(Standing::record);
    }

    private Optional<Standing> standing(String name) {
        Standing known = standing.get(name);
        return known != null ? Optional.of(known) : read(name);
    }

    private synchronized Optional<Standing> read(String name) {
        boolean there =
                folds.containsKey(name) || !journal.entries(BRIEF + name).isEmpty();
        if (there && fold(name).last() != null) {
            stands(name, fold(name));
        }
        return Optional.ofNullable(standing.get(name));
    }

    /** The brief of that name; refuses where there is none. */
    public BriefRecord get(String name) {
        return find(name).orElseThrow(() -> Refusals.unknown(name));
    }

    private boolean exists(String name) {
        return find(name).isPresent();
    }

    /**
     * Takes in what the machine composed. A brief that nobody has touched is composed anew; beside one that people worked
     * on it becomes a proposal. The same draft again changes nothing.
     */
    public synchronized BriefRecord compose(NewDraft draft) {
        return takeIn(draft, What.COMPOSED, Person.MACHINE);
    }

    /** Takes in a text from elsewhere, the same way. */
    public synchronized BriefRecord open(NewDraft draft, Person by) {
        return takeIn(draft, What.OPENED, by);
    }

    private BriefRecord takeIn(NewDraft draft, What first, Person by) {
        if (!exists(draft.name())) {
            return append(draft.name(), new Entry.Draft(by, first, Codec.draft(draft), "", draft.markdown(), ""));
        }
        BriefRecord brief = get(draft.name());
        if (isKnown(brief, draft)) {
            return brief;
        }
        boolean untouched = brief.state() == BriefState.DRAFT;
        return append(draft, untouched ? What.RECOMPOSED : What.PROPOSED, by, brief);
    }

    private BriefRecord append(NewDraft draft, What what, Person by, BriefRecord brief) {
        String before = brief.content().machine().markdown();
        return append(draft.name(), new Entry.Draft(by, what, Codec.draft(draft), before, draft.markdown(), ""));
    }

    /**
     * Sets what newer data make of a brief beside it, and changes nothing in it. Asked once: the same data again, or such as
     * people declined, are passed over.
     */
    public synchronized BriefRecord propose(NewDraft draft) {
        BriefRecord brief = get(draft.name());
        boolean over = brief.state() == BriefState.SUPERSEDED || !isNews(brief, draft.vintage());
        return over ? brief : append(draft, What.PROPOSED, Person.MACHINE, brief);
    }

    /** Whether a brief stands on other data than these, and nobody has been asked about them yet. */
    public synchronized boolean isNews(BriefRecord brief, DataVintage vintage) {
        boolean asked =
                brief.proposal() != null && brief.proposal().draft().vintage().equals(vintage);
        return !brief.content().vintage().equals(vintage)
                && !asked
                && !fold(brief.name()).hasDeclined(vintage);
    }

    private static boolean isKnown(BriefRecord brief, NewDraft draft) {
        Content content = brief.content();
        boolean same = content.machine().markdown().equals(draft.markdown())
                && content.asOf().equals(draft.asOf())
                && content.vintage().equals(draft.vintage());
        return same || brief.proposal() != null && brief.proposal().draft().equals(draft);
    }

    /** What that person may do to the brief. */
    public BriefActs on(String name, Person by) {
        get(name);
        return new BriefActs(this, name, by);
    }

    /** The brief held against what the checker says of its present text. */
    public Findings findings(String name) {
        BriefRecord brief = get(name);
        return Findings.of(
                brief, check.check(name, brief.markdown(), brief.content().asOf()));
    }

    /** The steps of a brief's history, the oldest first. */
    public List<Revision> revisions(String name) {
        return standing(name).map(Standing::revisions).orElseThrow(() -> Refusals.unknown(name));
    }

    /** The text as it stood after that step. */
    public BriefText at(String name, long seq) {
        return Fold.of(name, trail(name).stream().filter(e -> e.seq() <= seq).toList())
                .content()
                .text();
    }

    /** What changed from one step to another. */
    public TextDiff diff(String name, long from, long to) {
        return TextDiff.between(at(name, from).markdown(), at(name, to).markdown());
    }

    /** The whole audit trail of a brief. */
    public List<Entry> trail(String name) {
        return journal.entries(BRIEF + name);
    }

    /** What is wrong with the audit trail; empty for one that nobody touched. */
    public List<Problem> verify(String name) {
        return Chain.faults(name, trail(name));
    }

    synchronized long lastDone(String name) {
        return fold(name).history().lastDone();
    }

    synchronized long lastUndone(String name) {
        return fold(name).history().lastUndone();
    }

    synchronized BriefRecord append(String name, Entry.Draft draft) {
        Fold fold = fold(name);
        Entry entry = Entry.next(fold.last(), draft, clock.instant());
        journal.append(BRIEF + name, entry);
        fold.apply(entry);
        return stands(name, fold).record();
    }

    private Standing stands(String name, Fold fold) {
        Standing now = new Standing(fold.record(), fold.revisions());
        standing.put(name, now);
        return now;
    }

    synchronized BriefRecord append(String name, Person by, What what, Fields subject, String why) {
        return append(name, new Entry.Draft(by, what, subject, "", "", why));
    }

    private Fold fold(String name) {
        return folds.computeIfAbsent(name, n -> Fold.of(n, journal.entries(BRIEF + n)));
    }
}
