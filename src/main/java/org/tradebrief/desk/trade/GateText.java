package org.tradebrief.desk.trade;

import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.gate.GateResult;

/** What gates and data sets say of themselves, in the desk's language. */
public final class GateText {
    private final Phrases words;

    public GateText(Words all) {
        words = all.of("trade");
    }

    /** What is wrong and what follows. */
    public String sentence(GateResult gate) {
        return told(gate.sentence());
    }

    /** What a judgement rests on, or a set is. */
    public String told(String text) {
        return words.told(text);
    }

    /** That an earlier vintage stands in; empty where the latest is used. */
    String fallback(@Nullable TradeSheet sheet) {
        return sheet == null ? "" : told(sheet.fallback());
    }
}
