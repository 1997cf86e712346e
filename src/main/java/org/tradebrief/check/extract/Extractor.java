package org.tradebrief.check.extract;

import java.util.List;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.resolve.CitedFiles;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Today;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.trade.Economies;

/** Finds the checkable statements of a block, each with what it speaks of. */
public final class Extractor {
    private final Lexer lexer;
    private final Surroundings surroundings;
    private final PassageExtractor passages;
    private final TableExtractor tables;

    public Extractor(Lexer lexer, Economies economies, Today today) {
        this.lexer = lexer;
        CitedFiles files = new CitedFiles(economies);
        this.surroundings = new Surroundings(lexer, files, today);
        this.passages = new PassageExtractor(today, files);
        this.tables = new TableExtractor(lexer, surroundings, passages);
    }

    /** The block's statements in the order of the text. */
    public List<Statement> statements(Block block) {
        return switch (block) {
            case Block.Passage p -> passage(p);
            case Block.Table t -> tables.extract(t);
        };
    }

    private List<Statement> passage(Block.Passage p) {
        Words words = new Words(p.run(), lexer.tokens(p.run()));
        Frame outer = surroundings.frame(p.outline());
        return passages.extract(
                words, outer, Hint.NONE, surroundings.acts(p.outline()), Surroundings.topic(p.outline()));
    }
}
