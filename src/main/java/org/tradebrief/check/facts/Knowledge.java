package org.tradebrief.check.facts;

import java.time.LocalDate;

/** All that is known on a day. */
public record Knowledge(LocalDate asOf, TradeBook trade, PolicyBook policy, DocumentBook documents) {}
