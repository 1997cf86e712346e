package org.tradebrief.check.pipeline;

import java.time.LocalDate;
import org.tradebrief.check.facts.DocumentBook;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.facts.TradeBook;
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
}
