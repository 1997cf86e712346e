package org.tradebrief.brief.template;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.tradebrief.library.Fact;

/**
 * What templates call to state a fact: {@code fig(fact, "oku1")} its value, {@code say(fact, "最高")} words that it bears
 * out, {@code few(fact)} a small count in words, {@code dir(fact, "增加", "減少")} the word that goes with its sign, {@code change(fact, "增加", "減少")} the word
 * and the rate, or 持平.
 */
final class Functions {
    static final String FLAT = "持平";
    private static final String NUMERALS = "零一二三四五六七八九十";

    private final Ledger ledger;

    Functions(Ledger ledger) {
        this.ledger = ledger;
    }

    Map<String, TemplateMethodModelEx> all() {
        return Map.of(
                "few", args -> markup(few(fact(args))),
                "fig", args -> markup(figure(fact(args), words(args, 1))),
                "say", args -> markup(ledger.figure(fact(args), required(args, 1))),
                "dir", args -> markup(direction(fact(args), args)),
                "change", args -> markup(change(fact(args), args)),
                "moves", args -> moves(fact(args)));
    }

    private String figure(Fact fact, String code) throws TemplateModelException {
        FigureFormat format = code.isEmpty() ? FigureFormat.of(fact) : format(code);
        return ledger.figure(fact, format.write(fact));
    }

    private static FigureFormat format(String code) throws TemplateModelException {
        return FigureFormat.named(code)
                .orElseThrow(() -> new TemplateModelException("沒有數字格式「" + code + "」；可用：" + FigureFormat.codes()));
    }

    /** A count of a few in words; larger ones as a figure. */
    private String few(Fact fact) throws TemplateModelException {
        int count = value(fact).intValueExact();
        return ledger.figure(fact, count >= 0 && count < NUMERALS.length() ? numeral(count) : " " + count + " ");
    }

    private static String numeral(int count) {
        return count == 2 ? "兩" : NUMERALS.substring(count, count + 1);
    }

    private String direction(Fact fact, List<?> args) throws TemplateModelException {
        int sign = value(fact).signum();
        String word = sign > 0 ? required(args, 1) : sign < 0 ? required(args, 2) : words(args, 3);
        return ledger.figure(fact, word.isEmpty() ? FLAT : word);
    }

    private String change(Fact fact, List<?> args) throws TemplateModelException {
        if (fact.value() == null) {
            return ledger.figure(fact, fact.text());
        }
        if (!moves(fact)) {
            return ledger.figure(fact, FLAT);
        }
        return direction(fact, args) + " " + ledger.figure(fact, FigureFormat.PERCENT_ABS.write(fact));
    }

    /** Whether the value still differs from nought when written with one decimal. */
    private static boolean moves(Fact fact) throws TemplateModelException {
        return value(fact).setScale(1, RoundingMode.HALF_UP).signum() != 0;
    }

    private static BigDecimal value(Fact fact) throws TemplateModelException {
        if (fact.value() == null) {
            throw new TemplateModelException("事實「" + fact.key() + "」不是數值，沒有方向");
        }
        return fact.value();
    }

    private static Fact fact(List<?> args) throws TemplateModelException {
        if (!args.isEmpty()
                && args.getFirst() instanceof WrapperTemplateModel w
                && w.getWrappedObject() instanceof Fact f) {
            return f;
        }
        throw new TemplateModelException("第一個引數必須是一項事實");
    }

    private static String required(List<?> args, int at) throws TemplateModelException {
        String words = words(args, at);
        if (words.isEmpty()) {
            throw new TemplateModelException("缺少第 " + (at + 1) + " 個引數（文字）");
        }
        return words;
    }

    private static String words(List<?> args, int at) throws TemplateModelException {
        return at < args.size() && args.get(at) instanceof TemplateScalarModel s ? s.getAsString() : "";
    }

    private static TemplateModel markup(String markdown) throws TemplateModelException {
        return MarkdownOutput.FORMAT.fromMarkup(markdown);
    }
}
