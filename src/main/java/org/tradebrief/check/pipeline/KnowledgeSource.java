package org.tradebrief.check.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.tradebrief.check.facts.DocumentBook;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;
import org.tradebrief.policy.Register;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.view.TradeView;

/** Where the checker's knowledge comes from. */
public record KnowledgeSource(TradeRecords trade, Register register, Library library, Economies economies) {

    Knowledge asOf(LocalDate day) {
        return new Knowledge(
                day,
                new TradeBook(new TradeView(trade, economies, day)),
                new PolicyBook(register, day),
                new DocumentBook(library, day));
    }

    /** What has become known of trade since that day; empty where nothing has. */
    Optional<LaterVintage> since(Knowledge then) {
        return library.asOf(LocalDate.MAX).stream()
                .filter(d -> d.layer().isOfStatistics() || d.layer() == Layer.API)
                .map(Document::vintage)
                .max(Comparator.naturalOrder())
                .filter(latest -> latest.isAfter(then.asOf()))
                .map(latest -> new LaterVintage(
                        then.asOf(),
                        library,
                        new Knowledge(
                                then.asOf(),
                                new TradeBook(new TradeView(trade, economies, latest)),
                                then.policy(),
                                then.documents())));
    }
}
