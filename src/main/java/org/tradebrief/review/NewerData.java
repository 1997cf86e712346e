package org.tradebrief.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.brief.BriefText;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.review.anchor.Moves;
import org.tradebrief.review.diff.Piece;
import org.tradebrief.review.diff.TextDiff;

/**
 * What newer data would change in a brief, place by place: where the machine's draft would now read otherwise, and figures
 * that people wrote which the newer data dispute. Nothing here changes the brief.
 */
public final class NewerData {
    /** Changes with no more than this between them are one: the words around a figure change with it. */
    private static final int GAP = 3;

    private static final int AROUND = 40;

    private final BriefRecord brief;
    private final String now;

    private NewerData(BriefRecord brief) {
        this.brief = brief;
        this.now = brief.markdown();
    }

    /**
     * All changes in the order of the text.
     *
     * @param draft the brief on newer data
     * @param known the present text checked on the brief's own data
     * @param newer the present text checked on the newer data
     */
    public static List<DataChange> of(BriefRecord brief, NewDraft draft, CheckReport known, CheckReport newer) {
        NewerData data = new NewerData(brief);
        List<DataChange> changes = new ArrayList<>(data.reworded(draft));
        for (DataChange disputed : data.disputed(draft, known, newer)) {
            if (changes.stream().noneMatch(c -> overlap(c, disputed))) {
                changes.add(disputed);
            }
        }
        changes.sort(Comparator.comparingInt((DataChange c) -> c.isPossible() ? c.start() : Integer.MAX_VALUE));
        return changes;
    }

    private static boolean overlap(DataChange a, DataChange b) {
        return a.isPossible() && a.start() < b.end() && b.start() < a.end();
    }

    private List<DataChange> reworded(NewDraft draft) {
        BriefText machine = brief.content().machine();
        String old = machine.markdown();
        if (old.equals(draft.markdown())) {
            return List.of();
        }
        Moves moves = Moves.between(old, now);
        List<DataChange> changes = new ArrayList<>();
        for (Hunk hunk : hunks(TextDiff.between(old, draft.markdown()))) {
            int start = moves.exact(hunk.start, hunk.start + hunk.before.length());
            int place = moves.behind(hunk.start);
            boolean writtenAlready =
                    start < 0 && place >= 0 && !hunk.after.isEmpty() && now.startsWith(hunk.after, place);
            if (!writtenAlready) {
                changes.add(change(old, machine, hunk, start));
            }
        }
        return changes;
    }

    private static DataChange change(String old, BriefText machine, Hunk hunk, int start) {
        return new DataChange(
                title(machine, hunk.start),
                hunk.before,
                hunk.after,
                lead(old, hunk.start),
                tail(old, hunk.start + hunk.before.length()),
                start);
    }

    private record Hunk(int start, String before, String after) {}

    private static List<Hunk> hunks(TextDiff diff) {
        List<Hunk> hunks = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        String gap = "";
        int at = 0;
        int start = 0;
        for (Piece piece : diff.pieces()) {
            String text = piece.text();
            boolean open = before.length() + after.length() > 0;
            if (piece.kind() != Piece.Kind.SAME) {
                start = open ? start : at;
                before.append(gap);
                after.append(gap);
                gap = "";
                (piece.kind() == Piece.Kind.REMOVED ? before : after).append(text);
            } else if (open && text.length() <= GAP && text.indexOf('\n') < 0) {
                gap = text;
            } else if (open) {
                hunks.add(new Hunk(start, before.toString(), after.toString()));
                before.setLength(0);
                after.setLength(0);
            }
            at += piece.kind() == Piece.Kind.INSERTED ? 0 : text.length();
        }
        if (before.length() + after.length() > 0) {
            hunks.add(new Hunk(start, before.toString(), after.toString()));
        }
        return hunks;
    }

    /**
     * Figures that stand on the brief's own data and fall on the newer ones. Where the machine writes anew, only those that
     * people wrote: the machine's own are told as its changes.
     */
    private List<DataChange> disputed(NewDraft draft, CheckReport known, CheckReport newer) {
        Lines lines = new Lines(now);
        String machine = brief.content().machine().markdown();
        boolean writesAnew = !machine.equals(draft.markdown());
        Moves back = Moves.between(now, machine);
        Map<Integer, Figure> before = new HashMap<>();
        known.figures().forEach(f -> before.put(lines.offset(f), f));
        List<DataChange> changes = new ArrayList<>();
        for (Figure figure : newer.figures()) {
            int at = lines.offset(figure);
            Figure earlier = before.get(at);
            boolean fell = Findings.isDisputed(figure.verdict())
                    && (earlier == null
                            || !Findings.isDisputed(earlier.verdict())
                            || !earlier.expected().equals(figure.expected()));
            boolean byMachine = back.exact(at, at + figure.text().length()) >= 0;
            if (fell && !(writesAnew && byMachine)) {
                changes.add(change(figure, at));
            }
        }
        return changes;
    }

    private DataChange change(Figure figure, int at) {
        String correction = figure.correction();
        String title = title(brief.content().text(), at);
        if (correction == null) {
            int end = at + figure.text().length();
            return new DataChange(title, figure.text(), figure.expected(), lead(now, at), tail(now, end), -1);
        }
        Rewording r = Rewording.of(now, figure, correction);
        return new DataChange(title, r.before(), r.after(), lead(now, r.start()), tail(now, r.end()), r.start());
    }

    private static String title(BriefText text, int place) {
        int at = 0;
        String title = "";
        for (BriefText.Part part : text.parts()) {
            if (at > place) {
                break;
            }
            title = part.title();
            at += part.text().length();
        }
        return title;
    }

    private static String lead(String text, int place) {
        int line = text.lastIndexOf('\n', place - 1) + 1;
        return text.substring(Math.max(line, place - AROUND), place);
    }

    private static String tail(String text, int place) {
        int end = text.indexOf('\n', place);
        return text.substring(place, Math.min(end < 0 ? text.length() : end, place + AROUND));
    }

    /** A text with the changes made. Throws {@link IllegalArgumentException} where one does not stand at its place. */
    static String applied(String text, List<DataChange> changes) {
        StringBuilder made = new StringBuilder(text);
        changes.stream()
                .sorted(Comparator.comparingInt(DataChange::start).reversed())
                .forEach(change -> {
                    if (!change.isPossible() || !text.startsWith(change.before(), change.start())) {
                        throw new IllegalArgumentException("at " + change.start() + " is no " + change.before());
                    }
                    made.replace(change.start(), change.end(), change.after());
                });
        return made.toString();
    }
}
