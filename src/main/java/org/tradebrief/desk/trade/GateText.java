package org.tradebrief.desk.trade;

import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.gate.GateResult;

/** What gates say, in the desk's language: the gate's own sentence in Chinese, in English what its code means. */
public final class GateText {
    private final Phrases words;

    public GateText(Words all) {
        words = all.of("trade");
    }

    private boolean isChinese() {
        return words.language().getValue() == Language.ZH_TW;
    }

    /** What is wrong and what follows. */
    public String sentence(GateResult gate) {
        if (isChinese()) {
            return gate.sentence();
        }
        String what = words.get("gate." + gate.code().name());
        return gate.stops() ? what + words.get("gate.kept-out") : what;
    }

    /** What a judgement rests on; see {@link Told}. */
    public String evidence(String text) {
        return told(text);
    }

    /** What the domain says of its data in short Chinese, in the desk's language. */
    public String told(String text) {
        return isChinese() ? text : Told.inEnglish(text, words);
    }

    /** That an earlier vintage stands in; empty where the latest is used. */
    String fallback(@Nullable TradeSheet sheet) {
        if (sheet == null || sheet.fallback().isEmpty()) {
            return "";
        }
        return isChinese()
                ? sheet.fallback()
                : words.get(
                        "gate.fallback", sheet.vintage().map(Object::toString).orElse(""));
    }
}
