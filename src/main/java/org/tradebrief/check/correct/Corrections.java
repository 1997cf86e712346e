package org.tradebrief.check.correct;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Value;
import org.tradebrief.text.number.NumberWriter;
import org.tradebrief.text.number.ReadNumber;

/** Writes a statement anew with the right value: 億 stays 億, the digits keep their number, the words around stay. */
public final class Corrections {
    private static final String UP = "增加";
    private static final String DOWN = "減少";

    private Corrections() {}

    /** The statement's words with its number replaced; null where the number is a word (三成) or cannot be found. */
    public static @Nullable String number(Statement s, Value v, BigDecimal size) {
        ReadNumber style = v.style();
        if (style == null || style.start() < s.start() || style.end() > s.end()) {
            return null;
        }
        String text = s.run().text();
        String digits = text.substring(style.start(), style.end());
        BigDecimal shown = size.abs().divide(v.scale(), 12, RoundingMode.HALF_UP);
        return text.substring(s.start(), style.start())
                + NumberWriter.like(digits, style, shown)
                + text.substring(style.end(), s.end());
    }

    /** The statement's words with the other sign: +1.4 becomes −1.4 as the text writes it; null where words tell the side. */
    public static @Nullable String turnedSign(Statement s, Value v, BigDecimal right) {
        String text = s.text();
        ReadNumber style = v.style();
        if (style == null || style.start() < s.start() || style.start() > s.start() + 2) {
            return null;
        }
        String digits = text.substring(style.start() - s.start());
        String said = text.substring(0, style.start() - s.start());
        return said.isEmpty() ? (right.signum() < 0 ? "-" + digits : null) : (right.signum() < 0 ? "-" : "+") + digits;
    }

    /** The same for a change: where the direction is wrong as well, its word is exchanged. */
    public static @Nullable String change(Statement s, Value v, BigDecimal percent, Trend said, boolean balance) {
        String written = number(s, v, percent);
        Trend right = percent.signum() < 0 ? Trend.DOWN : Trend.UP;
        if (written == null || said == right || said == Trend.FLAT) {
            return written;
        }
        return turned(written, right, balance);
    }

    /** The words with the direction turned; null where they hold no word that we know how to turn. */
    public static @Nullable String turned(String words, Trend right, boolean balance) {
        String up = balance ? "擴大" : UP;
        String down = balance ? "收窄" : DOWN;
        String[][] pairs = {
            {"擴大", "收窄"},
            {"扩大", "收窄"},
            {"擴大", "縮小"},
            {up, down},
            {"增長", "下降"},
            {"成長", "衰退"},
            {"上升", "下降"},
            {"年增", "年減"},
            {"月增", "月減"},
            {"增", "減"},
            {"+", "−"},
            {"up", "down"},
            {"rose", "fell"},
            {"widened", "narrowed"}
        };
        for (String[] pair : pairs) {
            String wrong = right == Trend.UP ? pair[1] : pair[0];
            String good = right == Trend.UP ? pair[0] : pair[1];
            int at = words.indexOf(wrong);
            if (at >= 0) {
                return words.substring(0, at) + good + words.substring(at + wrong.length());
            }
        }
        return null;
    }
}
