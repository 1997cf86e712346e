package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.trade.Economy;

/**
 * What one partner, or all the others together, adds to a concentration.
 *
 * @param partner empty for the rest
 * @param partners how many it stands for
 * @param share in percent, computed where the total is known; empty for a rest of unknown size
 * @param squared the squared share, of the rest what is left of the concentration
 * @param ofHhi that as a percentage of the concentration
 */
public record Contribution(
        Optional<Economy> partner, int partners, Optional<BigDecimal> share, BigDecimal squared, BigDecimal ofHhi) {}
