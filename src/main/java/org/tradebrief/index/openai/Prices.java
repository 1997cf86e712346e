package org.tradebrief.index.openai;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.tradebrief.search.engine.Cost;
import org.tradebrief.text.Scripts;

/** Estimates what embedding costs, from OpenAI's list prices of 2024 for a million tokens. */
final class Prices {
    private static final Map<String, BigDecimal> USD_PER_MILLION = Map.of(
            "text-embedding-3-small", new BigDecimal("0.02"),
            "text-embedding-3-large", new BigDecimal("0.13"),
            "text-embedding-ada-002", new BigDecimal("0.10"));

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private Prices() {}

    static Cost of(String model, List<String> texts) {
        long tokens = texts.stream().mapToLong(Prices::tokens).sum();
        BigDecimal price = USD_PER_MILLION.get(model);
        BigDecimal usd =
                price == null ? null : price.multiply(new BigDecimal(tokens)).divide(MILLION, 4, RoundingMode.UP);
        return new Cost(texts.size(), tokens, usd);
    }

    /** A Chinese character is about one token and a quarter, four other characters are one. Rather too many than too few. */
    private static long tokens(String text) {
        int han = Scripts.hanCount(text);
        return Math.round(han * 1.25 + (text.length() - han) / 4.0) + 1;
    }
}
