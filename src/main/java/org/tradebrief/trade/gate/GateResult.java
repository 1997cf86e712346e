package org.tradebrief.trade.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.library.SourceRow;

/**
 * A gate that closed, or that asks to look.
 *
 * @param stops whether the set is kept out of briefs; else it may be used within the limits that the sentence names
 * @param subject what it is about, such as 德國出口，2023–2024 兩年合計
 * @param sentence what is wrong and what follows, in Traditional Chinese
 * @param evidence what the judgement rests on, a line each
 * @param vintage of the set
 * @param sources rows to look at
 */
public record GateResult(
        GateCode code,
        boolean stops,
        String subject,
        String sentence,
        List<Evidence> evidence,
        LocalDate vintage,
        List<SourceRow> sources) {
    /** What a set that is stopped says in the end. */
    static final String KEPT_OUT = "這組數值不會進入簡報。";

    public GateResult {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
    }

    /**
     * One thing seen beside what was to be expected.
     *
     * @param name 夥伴
     * @param found 62 個
     * @param expected 其他報告國 218 至 225; empty where nothing was
     */
    public record Evidence(String name, String found, String expected) {
        public String line() {
            return name + "：" + found + (expected.isEmpty() ? "" : "（" + expected + "）");
        }
    }

    /** The sentence with its evidence, for a log or a flag. */
    public String text() {
        return subject + "：" + sentence + evidence.stream().map(Evidence::line).collect(Collectors.joining("；"));
    }
}
