package org.tradebrief.check.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Extractor;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.prove.Finding;
import org.tradebrief.check.prove.Provers;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Citation;
import org.tradebrief.check.read.Outline;
import org.tradebrief.check.resolve.Today;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** Checks one block at a time against what is known on one day. */
final class Desk {
    private final Knowledge knowledge;
    private final Extractor extractor;
    private final Provers provers;

    Desk(Knowledge knowledge, Lexer lexer, Economies economies) {
        this.knowledge = knowledge;
        this.extractor = new Extractor(lexer, economies, today(knowledge));
        this.provers = new Provers(knowledge);
    }

    private static Today today(Knowledge knowledge) {
        TradeBook trade = knowledge.trade();
        List<Economy> monthly = trade.view().monthlyReporters();
        return monthly.isEmpty()
                ? new Today(knowledge.asOf(), trade.latest(), null, List.of())
                : new Today(
                        knowledge.asOf(),
                        trade.latest(),
                        monthly.getFirst(),
                        trade.view().partners(monthly.getFirst()));
    }

    Knowledge knowledge() {
        return knowledge;
    }

    List<Proven> check(Block block, Optional<IsoWeek> week) {
        List<String> cited = cited(block.outline());
        List<Proven> proven = new ArrayList<>();
        for (Statement s : extractor.statements(block)) {
            Finding finding = quoted(s, provers.prove(s, cited, week));
            if (proven.stream().noneMatch(p -> p.covers(s))) {
                proven.add(new Proven(s, finding));
            }
            if (s.claim() instanceof Claim.Order order && order.items().size() > 1) {
                items(s, order, proven);
            }
        }
        return proven;
    }

    /** What stands in quotation marks is not the text's own saying. */
    private static Finding quoted(Statement s, Finding f) {
        boolean accused = f.verdict() == Verdict.CONTRADICTED || f.verdict() == Verdict.INCOMPARABLE;
        return s.quoted() && accused ? f.asQuoted() : f;
    }

    /** The partners of an order that stand in the wrong place, each where it is named. */
    private void items(Statement s, Claim.Order order, List<Proven> proven) {
        for (int i = 0; i < order.items().size(); i++) {
            Claim.Item item = order.items().get(i);
            Finding wrong = provers.item(s, order, i);
            if (wrong != null) {
                proven.add(new Proven(
                        new Statement(
                                FigureKind.RANK,
                                s.run(),
                                item.start(),
                                item.end(),
                                s.frame(),
                                order,
                                s.acts(),
                                List.of(),
                                s.quoted()),
                        wrong));
            }
        }
    }

    private static List<String> cited(@Nullable Outline outline) {
        if (outline == null) {
            return List.of();
        }
        List<String> files = new ArrayList<>();
        for (Citation c : outline.own()) {
            files.addAll(c.files());
        }
        for (Citation c : outline.near()) {
            files.addAll(c.files());
        }
        if (files.isEmpty()) {
            outline.section().forEach(c -> files.addAll(c.files()));
        }
        return files.stream().distinct().limit(30).toList();
    }
}
