package org.tradebrief.search.judging;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How good an answer is, or several on average; each from 0 to 1.
 *
 * @param ndcg normalised discounted cumulated gain over the first ten, with gain 2^grade - 1 (Järvelin and Kekäläinen, 2002)
 * @param mrr one over the rank of the first page of grade 2 or better
 * @param recall5 share of the pages of grade 2 or better that are among the first five, of five at most
 */
public record Scores(double ndcg, double mrr, double recall5) {

    static Scores mean(List<Scores> all) {
        return new Scores(mean(all, Scores::ndcg), mean(all, Scores::mrr), mean(all, Scores::recall5));
    }

    private static double mean(List<Scores> all, ToDoubleFunction<Scores> part) {
        return all.stream().mapToDouble(part).average().orElse(0);
    }
}
