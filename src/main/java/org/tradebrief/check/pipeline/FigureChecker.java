package org.tradebrief.check.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.BriefWeek;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Missed;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.missed.MissedFindings;
import org.tradebrief.check.missed.Speech;
import org.tradebrief.check.missed.Spoken;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.ReadText;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.check.words.Vocabulary;
import org.tradebrief.library.Progress;

/**
 * Checks texts against a workspace. What is known on a day is read once and kept, as are the results of the blocks checked
 * last; make a new one after an import.
 */
public final class FigureChecker implements Checker {
    private static final String OWN_NOTE = "〔來源：";
    private static final int DAYS_KEPT = 4;
    /** Those of eight hundred pages: neither a person nor a window does anything with more. */
    private static final int MOST_FIGURES = 20_000;

    private final KnowledgeSource source;
    private final @Nullable ProvenanceSource composer;
    private final Lexer lexer;
    private final Map<LocalDate, Kept> days = new LinkedHashMap<>();

    /** @param composer proves the lines of texts that we composed ourselves, and keeps them; null for none */
    public FigureChecker(KnowledgeSource source, @Nullable ProvenanceSource composer) {
        this.source = source;
        this.composer = composer;
        this.lexer = new Lexer(Vocabulary.standard(), source.economies());
    }

    /** A day's desk and the blocks that it has checked, with the runs that the results point into. */
    private static final class Kept {
        final Desk desk;
        final Speech speech;
        final Map<Optional<IsoWeek>, MissedFindings> missed = new LinkedHashMap<>();
        final KnownBlocks blocks = new KnownBlocks();

        Kept(Desk desk) {
            this.desk = desk;
            this.speech = new Speech(desk.knowledge());
        }
    }

    @Override
    public CheckReport check(String name, String markdown, LocalDate asOf, Progress progress) {
        ReadText text = ReadText.of(markdown);
        Optional<IsoWeek> week = BriefWeek.of(name, markdown);
        Kept kept = kept(asOf);
        Told told = new Told(week, FetchDays.of(markdown, asOf));
        List<Figure> found = new ArrayList<>();
        List<Spoken> said = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<KnownBlocks.Result> results = new ArrayList<>();
        int proven = 0;
        long done = 0;
        for (Block block : text.blocks()) {
            if (progress.isCancelled()) {
                return new CheckReport(name, asOf, placed(new Figures(text), blocks, results), List.of());
            }
            if (proven >= MOST_FIGURES) {
                found.add(Unread.from(block, text));
                break;
            }
            KnownBlocks.Result result = check(block, told, kept);
            proven += result.proven().size();
            blocks.add(block);
            results.add(result);
            said.addAll(result.spoken());
            progress.at("查核數字", ++done, text.blocks().size());
        }
        found.addAll(placed(new Figures(text), blocks, results));
        List<Figure> all = new ArrayList<>(proven(found, markdown, week, asOf));
        all.sort(Comparator.comparingInt(Figure::line).thenComparingInt(Figure::column));
        return new CheckReport(name, asOf, all, missed(said, week, kept));
    }

    /** Where each finding stands in the text. */
    private static List<Figure> placed(Figures figures, List<Block> blocks, List<KnownBlocks.Result> results) {
        List<List<Proven>> worked = WorkedOut.of(results);
        List<Figure> placed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            placed.addAll(figures.of(worked.get(i), results.get(i).runs(), Runs.of(blocks.get(i))));
        }
        return placed;
    }

    private static List<Missed> missed(List<Spoken> said, Optional<IsoWeek> week, Kept kept) {
        MissedFindings findings;
        synchronized (kept.missed) {
            findings = kept.missed.computeIfAbsent(week, w -> new MissedFindings(kept.desk.knowledge(), w));
        }
        return findings.notIn(said);
    }

    /** Lines that the composer would write today are proven by its facts, where the text looks like ours. */
    private List<Figure> proven(List<Figure> found, String markdown, Optional<IsoWeek> week, LocalDate asOf) {
        boolean open = found.stream().anyMatch(f -> f.verdict() == Verdict.UNSUPPORTED);
        if (composer == null || week.isEmpty() || !open || !markdown.contains(OWN_NOTE)) {
            return found;
        }
        Composed composed = new Composed(composer.of(week.get(), asOf), markdown);
        return found.stream().map(composed::prove).toList();
    }

    private synchronized Kept kept(LocalDate asOf) {
        Kept known = days.remove(asOf);
        if (known == null) {
            Knowledge knowledge = source.asOf(asOf);
            known = new Kept(new Desk(
                    knowledge,
                    lexer,
                    source.economies(),
                    source.since(knowledge).orElse(null)));
        }
        days.put(asOf, known);
        if (days.size() > DAYS_KEPT) {
            days.remove(days.keySet().iterator().next());
        }
        return known;
    }

    private static KnownBlocks.Result check(Block block, Told told, Kept kept) {
        BlockKey key = BlockKey.of(block, told);
        KnownBlocks.Result known = kept.blocks.get(key);
        if (known == null) {
            List<Proven> proven = kept.desk.check(block, told);
            known = new KnownBlocks.Result(
                    Runs.of(block),
                    proven,
                    proven.stream()
                            .map(p -> kept.speech.of(p.statement(), p.finding()))
                            .toList());
            kept.blocks.put(key, known);
        }
        return known;
    }
}
