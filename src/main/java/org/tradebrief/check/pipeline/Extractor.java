package org.tradebrief.check.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.extract.Surroundings;
import org.tradebrief.check.extract.passage.PassageExtractor;
import org.tradebrief.check.extract.table.TableExtractor;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.DeclaredUnits;
import org.tradebrief.check.read.Run;
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
        Frame outer = surroundings.frame(p.outline());
        Hint hint = p.outline().headings().stream().anyMatch(Extractor::isOfSources)
                ? Hint.of(Hint.Kind.SOURCES)
                : Hint.NONE;
        Acts acts = surroundings.acts(p.outline());
        String topic = Surroundings.topic(p.outline());
        DeclaredUnits units = DeclaredUnits.ofCaption(p.run()).over(p.outline().units());
        Hint scaled = hint.scale(units.text());
        Subject home = surroundings.subject(p.outline());
        List<Statement> found = new ArrayList<>();
        for (Run piece : p.run().pieces()) {
            found.addAll(passages.extract(new Words(piece, lexer.tokens(piece)), outer, scaled, acts, topic, home));
        }
        return found;
    }

    /** 資料來源, 參考文件: what stands below lists sources. */
    private static boolean isOfSources(Run heading) {
        String words = heading.folded().strip();
        return words.endsWith("来源")
                || words.endsWith("sources")
                || words.endsWith("references")
                || words.endsWith("参考资料")
                || words.endsWith("参考文献")
                || words.endsWith("引用文件");
    }
}
