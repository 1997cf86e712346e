package org.tradebrief.index.lucene;

import java.nio.file.Path;
import java.time.LocalDate;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.CharacterEmbedder;
import org.tradebrief.search.FolderLibrary;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.Samples;
import org.tradebrief.search.VectorJob;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

/** A program that indexes a library that changes all the time, and tells each step, until it is killed or refused. */
final class IndexingProgram {
    static final LocalDate DAY = LocalDate.of(2026, 2, 8);

    private static final int MANY = 150;

    private IndexingProgram() {}

    /** The library as it is in a round: every document's text names the round. */
    static FolderLibrary library(int round) {
        FolderLibrary library = Samples.fill(new FolderLibrary(), DAY);
        for (int i = 0; i < MANY; i++) {
            String text = "# 第" + i + "件\n\n## S\n第" + round + "輪鎢粉的條文" + i + "。\n";
            library.add("cn_export_control/piece-" + i + ".md", text, DAY);
        }
        return library;
    }

    public static void main(String[] args) {
        Tokens tokens = new Tokens(Vocabulary.standard(Economies.standard()));
        Fitting fitting = new Fitting(tokens);
        Progress told = (step, done, total) -> System.out.println(step + " " + done);
        try (LuceneIndex index = LuceneIndex.open(Path.of(args[0]), tokens)) {
            for (int round = Integer.parseInt(args[1]); ; round++) {
                FolderLibrary library = library(round);
                new Indexer(fitting).run(library, index, told);
                new VectorJob(fitting, new MeaningText(tokens), new CharacterEmbedder("characters"), index)
                        .run(library, told);
            }
        } catch (Refusal e) {
            System.out.println(e.code());
        }
    }
}
