package org.tradebrief.search.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What embedding would cost.
 *
 * @param tokens that the service would count, estimated
 * @param usd in US dollars; zero on this machine, null where the price is not known
 */
public record Cost(int texts, long tokens, @Nullable BigDecimal usd) {
    public static Cost free(int texts) {
        return new Cost(texts, 0, BigDecimal.ZERO);
    }

    public boolean isFree() {
        return usd != null && usd.signum() == 0;
    }
}
