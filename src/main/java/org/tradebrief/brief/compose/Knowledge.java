package org.tradebrief.brief.compose;

import org.tradebrief.library.Library;
import org.tradebrief.policy.Register;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.record.SearchLog;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.TradeRecords;

/** Where the composer gets what it tells. Everything is asked for as of a day. */
public record Knowledge(
        Library library,
        TradeRecords trade,
        Economies economies,
        Register register,
        SearchEngine search,
        SearchLog searches) {}
