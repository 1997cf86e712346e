package org.tradebrief.brief.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.brief.markdown.Sentences;
import org.tradebrief.library.Fact;

/**
 * How much of a brief a machine wrote and verified: sentences whose every figure states a fact, in a paragraph with a
 * source note, over all sentences of the body. The body reaches from the summary to the known limits; headings, tables,
 * source notes and explanations of method do not count, flagged sentences count as not verified.
 */
public record Automation(Fact percent, Fact sentences, Fact verified, Fact flagged) {

    /**
     * @param bodies the sections' text with its marks
     * @param proven confirms a line of the text once more; what it does not confirm is not counted as verified
     * @return nothing where the body has no sentence
     */
    static @Nullable Automation of(List<String> bodies, Predicate<String> proven, LocalDate asOf) {
        int all = 0;
        int verified = 0;
        int flagged = 0;
        for (String body : bodies) {
            for (Sentences.Line line : Sentences.lines(body)) {
                all += line.sentences();
                if (line.flagged()) {
                    flagged += line.sentences();
                } else if (line.cited() && proven.test(line.plain())) {
                    verified += line.sentences() - line.withBareNumber();
                }
            }
        }
        return all == 0 ? null : of(all, verified, flagged, asOf);
    }

    private static Automation of(int all, int verified, int flagged, LocalDate asOf) {
        BigDecimal percent = BigDecimal.valueOf(verified)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(all), 6, RoundingMode.HALF_UP);
        Origin self = new Origin(asOf, List.of());
        return new Automation(
                Facts.number(
                        "automation/percent",
                        "自動化比率",
                        percent,
                        "%",
                        List.of(String.format(Locale.ROOT, "%d ÷ %d", verified, all)),
                        self),
                Facts.count("automation/sentences", "正文句數", all, "句", List.of(), self),
                Facts.count("automation/verified", "查核通過句數", verified, "句", List.of(), self),
                Facts.count("automation/flagged", "標記待審句數", flagged, "句", List.of(), self));
    }

    BigDecimal value() {
        BigDecimal value = percent.value();
        return value == null ? BigDecimal.ZERO : value.setScale(1, RoundingMode.HALF_UP);
    }
}
