package org.tradebrief.desk.trade;

import java.util.List;
import org.tradebrief.chart.trade.ChartWords;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** The words of drawings in the desk's language. */
public final class ChartTexts {
    private ChartTexts() {}

    public static ChartWords of(Words words) {
        if (words.language() == Language.ZH_TW) {
            return ChartWords.chinese();
        }
        Phrases phrases = words.of("trade");
        return new ChartWords(
                e -> e.nameEn(),
                p -> p.isWholeYears() && !p.isYear()
                        ? phrases.get(
                                "drawing.sum", Integer.toString(p.from().getYear()), Integer.toString(p.to().getYear()))
                        : p.toString(),
                m -> java.time.Month.of(m).getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.ENGLISH),
                List.of(phrases.get("drawing.low"), phrases.get("drawing.moderate"), phrases.get("drawing.high")),
                phrases.get("drawing.stopped"),
                name -> phrases.get("drawing.stopped-name", name),
                phrases.get("drawing.seam"),
                List.of(
                        phrases.get("drawing.partner"),
                        phrases.get("drawing.share"),
                        phrases.get("drawing.squared"),
                        phrases.get("drawing.part"),
                        phrases.get("drawing.contribution")),
                n -> phrases.get("drawing.others", n));
    }
}
