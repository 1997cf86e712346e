package org.tradebrief.check.extract.passage;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.AtOnce;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.extract.policy.ActScopes;
import org.tradebrief.check.extract.policy.ActorStatements;
import org.tradebrief.check.extract.policy.AimStatements;
import org.tradebrief.check.extract.policy.GapStatements;
import org.tradebrief.check.extract.policy.IssuerStatements;
import org.tradebrief.check.extract.policy.LegalStatements;
import org.tradebrief.check.extract.policy.NationalStatements;
import org.tradebrief.check.extract.policy.PolicyStatements;
import org.tradebrief.check.extract.policy.RuleOwners;
import org.tradebrief.check.extract.policy.StateStatements;
import org.tradebrief.check.extract.policy.StopTalk;
import org.tradebrief.check.resolve.CitedFiles;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.FrameWalk;
import org.tradebrief.check.resolve.Today;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Finds the statements of one run: a paragraph, an item, a cell. */
public final class PassageExtractor {
    private final Today today;
    private final CitedFiles files;

    public PassageExtractor(Today today, CitedFiles files) {
        this.today = today;
        this.files = files;
    }

    /**
     * @param outer what stands around the run
     * @param acts the measures that its row, item or label points to
     * @param topic the words of row and heading by which a measure may be found
     */
    public List<Statement> extract(Words words, Frame outer, Hint hint, Acts acts, String topic) {
        return extract(words, outer, hint, acts, topic, Subject.AMOUNT);
    }

    /** @param home what the part of the text is on, where the run itself names nothing */
    public List<Statement> extract(Words words, Frame outer, Hint hint, Acts acts, String topic, Subject home) {
        boolean partnersOnly = hint.kind() == Hint.Kind.MARKETS && outer.reporter() != null;
        Reading r = new Reading(
                words, new FrameWalk(words, outer, today, files, partnersOnly), hint, today.monthly(), home);
        Comparisons comparisons = new Comparisons(r);
        int i = 0;
        while (i < words.size()) {
            if (comparisons.ends(i)) {
                comparisons.end();
            }
            r.moveTo(i);
            if (i > 0 && !words.sameSentence(i, i - 1)) {
                r.modes.newSentence();
            }
            r.modes.take(words, i);
            comparisons.take(i);
            i = take(r, i);
        }
        comparisons.end();
        AimStatements.takeAll(r, !acts.isEmpty());
        GapStatements.takeAll(r);
        StopTalk.takeAll(r);
        return finished(r, acts, topic);
    }

    /** Adds what begins at that token; the first token after what was taken. */
    private int take(Reading r, int i) {
        int past = GroupWays.take(r, i);
        for (int at = i + 1; at < past; at++) {
            r.moveTo(at);
            r.modes.take(r.words, at);
        }
        if (past > i) {
            return past;
        }
        switch (r.words.get(i)) {
            case Token.Number _, Token.Part _ -> {
                int next = LevelsPassed.take(r, i) ? i + 1 : NumberStatements.take(r, i);
                SignStatements.beside(r, i, next);
                for (int at = i + 1; at < next && at < r.words.size(); at++) {
                    r.moveTo(at);
                    r.modes.take(r.words, at);
                }
                return next;
            }
            case Token.Day d -> {
                int next = PolicyStatements.day(r, i, d);
                r.walk.moveTo(Math.min(next, r.words.size()) - 1);
                return next;
            }
            case Token.Act a -> PolicyStatements.act(r, i, a);
            case Token.Span s -> {
                if (!PolicyStatements.month(r, i, s)) {
                    PeriodStatements.take(r, i, s);
                }
            }
            case Token.Word w -> {
                r.spoken(i);
                WordStatements.take(r, i);
                OrderStatements.take(r, i);
                Sequences.take(r, i);
                if (w.isAny(Sense.EFFECTIVE, Sense.SUSPENDED, Sense.STOPPED, Sense.REPEALED, Sense.RESUMED)) {
                    StateStatements.take(r, i);
                }
                ActorStatements.take(r, i);
                SpreadCompared.take(r, i);
                IssuerStatements.take(r, i);
                RuleOwners.take(r, i);
                AtOnce.take(r, i);
                absence(r, i);
            }
            case Token.Top _, Token.Ordinal _ -> OrderStatements.take(r, i);
            case Token.Name n -> {
                markets(r, i, n);
                NextPlaces.take(r, i, n);
                SecondTo.take(r, i, n);
                Ahead.take(r, i, n);
                NationalStatements.take(r, i, n);
            }
            case Token.Mark _ -> {
                LegalStatements.take(r, i);
                Sequences.opened(r, i);
            }
            case Token.Unknown u -> EnglishCounts.take(r, i, u);
        }
        return i + 1;
    }

    /** 資料庫未收錄: said of an economy in running words; a cell says it by itself. */
    private static void absence(Reading r, int i) {
        boolean text = r.hint.kind() == Hint.Kind.TEXT && r.words.is(i, Sense.MISSING);
        Frame f = r.walk.frame();
        if (text
                && r.words.get(i).end() - r.words.get(i).start() > 1
                && (f.reporter() != null || f.partners() != null)) {
            String what = r.words.text(r.words.get(i));
            r.add(FigureKind.ABSENCE, i, i, f, new Claim.Absence(what));
        }
    }

    /** In a column of first, second and third markets each name is a statement of its place. */
    private static void markets(Reading r, int i, Token.Name n) {
        if (r.hint.kind() != Hint.Kind.MARKETS || r.words.opener(i) >= 0) {
            return;
        }
        int before = (int)
                r.found().stream().filter(s -> s.claim() instanceof Claim.Order).count();
        int rank = r.hint.rank() + before;
        r.add(
                FigureKind.RANK,
                i,
                i,
                r.walk.frame(),
                new Claim.Order(rank, rank, List.of(new Claim.Item(n.economy(), n.start(), n.end()))));
    }

    private static List<Statement> finished(Reading r, Acts outerActs, String topic) {
        ActScopes scopes = new ActScopes(r.words, outerActs, topic);
        List<Statement> done = new ArrayList<>();
        for (int i = 0; i < r.found().size(); i++) {
            Statement s = r.found().get(i);
            done.add(s.withActs(scopes.at(r.place(i)))
                    .withOthers(others(r, i))
                    .withMentions(Mentioned.around(r.words, r.walk, r.place(i))));
        }
        return done;
    }

    /** What the amounts and flows around a relation speak of, those before it first. */
    private static List<Frame> others(Reading r, int index) {
        if (!Neighbours.relates(r.found().get(index))) {
            return List.of();
        }
        int place = r.place(index);
        List<Frame> frames = new ArrayList<>();
        for (int i = index - 1; i >= 0 && frames.size() < 6; i--) {
            add(frames, r.found().get(i));
        }
        frames.addAll(r.spokenAround(place));
        for (int i = index + 1; i < r.found().size() && frames.size() < 14; i++) {
            add(frames, r.found().get(i));
        }
        return frames.stream().distinct().toList();
    }

    private static void add(List<Frame> frames, Statement s) {
        if (s.claim() instanceof Claim.Amount || s.claim() instanceof Claim.Share) {
            frames.add(s.frame());
        }
    }
}
