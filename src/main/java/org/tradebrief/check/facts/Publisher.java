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
        if (path.startsWith("us_trade_census/") || path.startsWith("api/census/")) {
            return Optional.of(Provider.CENSUS);
        }
        return path.startsWith("world_macro_indicators/") || path.startsWith("api/worldbank/")
                ? Optional.of(Provider.WORLD_BANK)
                : Optional.empty();
    }
}
