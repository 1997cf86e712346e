package org.tradebrief.source.standard;

import java.util.List;
import org.tradebrief.source.Readers;
import org.tradebrief.source.census.BalancePageReader;
import org.tradebrief.source.census.CensusReader;
import org.tradebrief.source.comtrade.ComtradeReader;
import org.tradebrief.source.corpus.CorpusReader;
import org.tradebrief.source.mofcom.ArticleReader;
import org.tradebrief.source.worldbank.WorldBankReader;
import org.tradebrief.trade.Economies;

/** The readers of everything that the program can import. */
public final class StandardReaders {
    private StandardReaders() {}

    public static Readers all(Economies economies) {
        return new Readers(List.of(
                new CorpusReader(economies),
                new ComtradeReader(economies),
                new CensusReader(economies),
                new BalancePageReader(economies),
                new WorldBankReader(economies),
                new ArticleReader()));
    }
}
