package org.tradebrief.check.indicator;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.CitedFiles;
import org.tradebrief.check.words.IndicatorWords;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.check.words.Sense;
import org.tradebrief.trade.Economies;

/**
 * Gives the statements of a block that speak of an economy's growth, current account or trade as a part of GDP as what they
 * are; found as statements of trade they could not be placed, or would be held against the wrong facts.
 */
public final class Indicators {
    private final Backdrops backdrops;

    public Indicators(Lexer lexer, Economies economies) {
        this.backdrops = new Backdrops(lexer, IndicatorWords.standard(), new CitedFiles(economies));
    }

    /** The statements in their order, each as it was or read anew. */
    public List<Statement> read(Block block, List<Statement> statements) {
        return switch (block) {
            case Block.Passage p -> passage(p, statements);
            case Block.Table t -> table(t, statements);
        };
    }

    private List<Statement> passage(Block.Passage passage, List<Statement> statements) {
        Backdrop around = backdrops.of(passage.outline());
        List<Statement> all = new ArrayList<>();
        for (Run piece : passage.run().pieces()) {
            List<Statement> own = of(piece, statements);
            Sight sight = backdrops.text(piece);
            boolean bank = around.bank() || sight.says(Sense.WORLD_BANK);
            boolean spoken = bank || sight.namesAny() || around.meanings() != null || Output.isNamed(sight.words());
            all.addAll(spoken ? new TextReader(sight, around).read(own) : own);
        }
        return all;
    }

    /** The statements of that piece, wherever the same words stand elsewhere. */
    static List<Statement> of(Run piece, List<Statement> statements) {
        return piece.length() == 0
                ? List.of()
                : statements.stream()
                        .filter(s -> s.run().length() > 0 && s.run().rawStart(0) == piece.rawStart(0))
                        .toList();
    }

    private List<Statement> table(Block.Table table, List<Statement> statements) {
        TableReader reader = new TableReader(backdrops, table);
        return reader.mayBe() ? reader.read(statements) : statements;
    }
}
