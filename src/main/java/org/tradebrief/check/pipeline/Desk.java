package org.tradebrief.check.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.tradebrief.library.Layer;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** Checks one block at a time against what is known on one day. */
final class Desk {
    private static final Set<Layer> TRADE = Set.of(Layer.BILATERAL, Layer.CENSUS, Layer.OPEN_TRADE_STATS, Layer.API);
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

    List<Proven> check(Block block, Told told) {
        List<String> cited = cited(block.outline());
        List<Proven> proven = new ArrayList<>();
        for (Statement s : extractor.statements(block)) {
            Finding finding = quoted(s, newer(told, provers.prove(s, cited, told.week())));
            if (proven.stream().noneMatch(p -> p.covers(s))) {
                proven.add(new Proven(s, finding));
            }
            if (s.claim() instanceof Claim.Order order && order.items().size() > 1) {
                items(s, order, told, proven);
            }
        }
        return proven;
    }

    /** Who rests on data fetched later than ours may be right: other values are told, and left to a person. */
    private Finding newer(Told told, Finding f) {
        boolean accused = f.verdict() == Verdict.CONTRADICTED || f.verdict() == Verdict.INCOMPARABLE;
        LocalDate fetched = told.fetched().orElse(null);
        if (!accused || fetched == null) {
            return f;
        }
        LocalDate ours = null;
        for (SourceRow row : f.sources()) {
            LocalDate known = Layer.ofFolder(row.path().split("/", 2)[0])
                    .filter(TRADE::contains)
                    .flatMap(knowledge.documents()::newest)
                    .orElse(null);
            ours = known != null && (ours == null || known.isAfter(ours)) ? known : ours;
        }
        return ours != null && fetched.isAfter(ours)
                ? f.asNewer("文中資料擷取於 " + fetched + "，晚於資料庫最新的 " + ours + "，不判為錯誤；資料庫中，")
                : f;
    }

    /** What stands in quotation marks is not the text's own saying. */
    private static Finding quoted(Statement s, Finding f) {
        boolean accused = f.verdict() == Verdict.CONTRADICTED || f.verdict() == Verdict.INCOMPARABLE;
        return s.quoted() && accused ? f.asQuoted() : f;
    }

    /** The partners of an order that stand in the wrong place, each where it is named. */
    private void items(Statement s, Claim.Order order, Told told, List<Proven> proven) {
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
                                s.quoted(),
                                s.mentions()),
                        newer(told, wrong)));
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
