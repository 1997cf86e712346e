package org.tradebrief.check.facts;

import java.util.Optional;
import org.tradebrief.trade.Provider;

/** Whose statistics a document holds, by the folder that it came in. */
public final class Publisher {
    private Publisher() {}

    /** Empty for documents that are no trade statistics. */
    public static Optional<Provider> of(String path) {
        if (path.startsWith("bilateral_trade_flows/") || path.startsWith("api/comtrade/")) {
            return Optional.of(Provider.COMTRADE);
        }
        return path.startsWith("us_trade_census/") || path.startsWith("api/census/")
                ? Optional.of(Provider.CENSUS)
                : Optional.empty();
    }
}
