package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/**
 * Says in English what the domain says of its data in Chinese: names of sets, what they cover, what a gate saw. Each
 * pattern is a form in which the domain writes; what none of them knows stays as it is.
 */
final class Told {
    private record Form(Pattern pattern, String key, UnaryOperator<String> part) {
        Form(Pattern pattern, String key) {
            this(pattern, key, UnaryOperator.identity());
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile("其他報告國 ([\\d,]+) 至 ([\\d,]+)"), "told.peers"),
            new Form(Pattern.compile("([\\d,]+) 個有 (\\d+) 筆"), "told.with-records"),
            new Form(Pattern.compile("(\\d+) 年應有 (\\d+) 筆"), "told.expected-records"),
            new Form(Pattern.compile("另有 ([\\d,]+) 個"), "told.more"),
            new Form(Pattern.compile("所列 ([\\d,]+) 個夥伴"), "told.listed"),
            new Form(Pattern.compile("([\\d,]+) 個夥伴"), "told.partners"),
            new Form(Pattern.compile("([\\d,]+) 個(?![有夥])"), "told.number"),
            new Form(Pattern.compile("([\\d,.]+) 億美元"), "told.billions", Told::billions),
            new Form(Pattern.compile("前一版 ([\\d,]+\\.\\d)$"), "told.billions-before", Told::billions),
            new Form(Pattern.compile("(?<=\\d{4} 年 )([\\d,]+\\.\\d)$"), "told.billions", Told::billions),
            new Form(Pattern.compile("([\\d,.−]+) 百萬美元"), "told.millions"),
            new Form(Pattern.compile("前一版 "), "told.before"),
            new Form(Pattern.compile("各月相加 "), "told.sum-of-months"),
            new Form(Pattern.compile("(\\d{4})–(\\d{4}) [兩三四五六七八九\\d]+年合計"), "told.years"),
            new Form(Pattern.compile("(\\d{4}) 年 (\\d+)–(\\d+) 月"), "told.months"),
            new Form(Pattern.compile("(\\d{4}) 年"), "told.year"),
            new Form(Pattern.compile("申報對(\\p{IsHan}+?)出口"), "told.reports-exports"),
            new Form(Pattern.compile("申報進口"), "told.reports-imports"),
            new Form(Pattern.compile("的申報"), "told.reports"),
            new Form(Pattern.compile("的完整表"), "told.full-table"),
            new Form(Pattern.compile("每夥伴筆數"), "told.records"),
            new Form(Pattern.compile("缺少夥伴"), "told.missing"),
            new Form(Pattern.compile("缺少月份"), "told.missing-months"),
            new Form(Pattern.compile("來源所載"), "told.given"),
            new Form(Pattern.compile("雙邊貿易"), "told.bilateral"),
            new Form(Pattern.compile("夥伴"), "told.partner"),
            new Form(Pattern.compile("合計"), "told.total"),
            new Form(Pattern.compile("鏡像"), "told.mirror"),
            new Form(Pattern.compile("舊值"), "told.old"),
            new Form(Pattern.compile("新值"), "told.new"),
            new Form(Pattern.compile("出口"), "told.exports"),
            new Form(Pattern.compile("進口"), "told.imports"),
            new Form(Pattern.compile("差額"), "told.balances"),
            new Form(Pattern.compile("美國普查局"), "told.census"),
            new Form(Pattern.compile(" 至 "), "told.to"),
            new Form(Pattern.compile("不明"), "told.unknown"),
            new Form(Pattern.compile("[，、]"), "and"));

    private static final Map<String, String> ECONOMIES = Economies.standard().all().stream()
            .collect(Collectors.toUnmodifiableMap(Economy::nameZhTw, Economy::nameEn, (a, b) -> a));
    private static final Pattern NAMES = Pattern.compile(ECONOMIES.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private Told() {}

    /** English counts dollars by the billion, of which the domain's unit is a tenth. */
    private static String billions(String hundredMillions) {
        BigDecimal billions = new BigDecimal(hundredMillions.replace(",", "")).movePointLeft(1);
        return Digits.grouped(billions, billions.scale());
    }

    static String inEnglish(String text, Phrases words) {
        String told = text;
        for (Form form : FORMS) {
            told = form.pattern().matcher(told).replaceAll(found -> {
                Object[] parts = new Object[found.groupCount()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = form.part().apply(found.group(i + 1));
                }
                return java.util.regex.Matcher.quoteReplacement(words.get(form.key(), parts));
            });
        }
        return NAMES.matcher(told)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        ECONOMIES.getOrDefault(found.group(), found.group()) + " "))
                .replaceAll(" +", " ")
                .replace(" ,", ",")
                .strip();
    }
}
