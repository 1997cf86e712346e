package org.tradebrief.brief.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.library.Fact;

/**
 * How a brief writes a figure: rounded half up on the exact decimal, thousands set off by commas, the minus sign U+2212.
 * Amounts are in 億美元 with one decimal, changes in percent with one, shares and concentrations with two.
 */
public enum FigureFormat {
    OKU("oku1", 8, 1, "", Sign.MINUS),
    OKU_ABS("oku1abs", 8, 1, "", Sign.NONE),
    OKU_SIGNED("oku1signed", 8, 1, "", Sign.ALWAYS),
    PERCENT("pct1", 0, 1, "%", Sign.MINUS),
    PERCENT_ABS("pct1abs", 0, 1, "%", Sign.NONE),
    PERCENT_SIGNED("pct1signed", 0, 1, "%", Sign.ALWAYS),
    SHARE("pct2", 0, 2, "%", Sign.MINUS),
    POINTS("num2", 0, 2, "", Sign.MINUS),
    POINTS_ABS("num2abs", 0, 2, "", Sign.NONE),
    TENTHS("num1", 0, 1, "", Sign.MINUS),
    WHOLE("num0", 0, 0, "", Sign.MINUS),
    TEXT("text", 0, 0, "", Sign.NONE);

    private enum Sign {
        MINUS,
        NONE,
        ALWAYS
    }

    private final String code;
    private final int powersOfTen;
    private final int decimals;
    private final String unit;
    private final Sign sign;

    FigureFormat(String code, int powersOfTen, int decimals, String unit, Sign sign) {
        this.code = code;
        this.powersOfTen = powersOfTen;
        this.decimals = decimals;
        this.unit = unit;
        this.sign = sign;
    }

    public static Optional<FigureFormat> named(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }

    /** What a template may ask for. */
    static String codes() {
        return Arrays.stream(values()).map(f -> f.code).collect(Collectors.joining("、"));
    }

    /** The format that goes with the fact's unit. */
    public static FigureFormat of(Fact fact) {
        if (fact.value() == null) {
            return TEXT;
        }
        return switch (fact.unit()) {
            case "USD" -> OKU;
            case "%" -> PERCENT;
            case "點", "倍", "百分點" -> POINTS;
            default -> WHOLE;
        };
    }

    public String write(Fact fact) {
        BigDecimal value = fact.value();
        return value == null || this == TEXT ? fact.text() : write(value);
    }

    public String write(BigDecimal value) {
        BigDecimal rounded = value.movePointLeft(powersOfTen).setScale(decimals, RoundingMode.HALF_UP);
        String digits = digits(rounded.abs());
        return switch (sign) {
                    case NONE -> digits;
                    case MINUS -> (rounded.signum() < 0 ? "−" : "") + digits;
                    case ALWAYS -> (rounded.signum() < 0 ? "−" : rounded.signum() > 0 ? "+" : "") + digits;
                }
                + unit;
    }

    private String digits(BigDecimal rounded) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded);
    }
}
