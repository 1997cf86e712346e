package org.tradebrief.check.extract.passage;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.TimeUnit;
import org.tradebrief.check.extract.Distribution;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Measures;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Occurrences;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.SideReader;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Decides by its unit what a number states. */
final class NumberStatements {
    /** 一天|都沒施行: no length of time. */
    private static final Pattern NOT_A_DAY = Pattern.compile("(?:都|也|亦)?(?:没|未|不曾)");

    private static final BigDecimal SMALLEST_HHI = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_HHI = BigDecimal.valueOf(10_000);

    private NumberStatements() {}

    /** Adds what the number at that token states; the first token after it. */
    static int take(Reading r, int i) {
        Measured m = Measures.at(r.words, i);
        if (m == null) {
            return i + 1;
        }
        boolean streak = StreakStatements.begins(r.words, i, m);
        if (isName(r.words, i) && m.unit() != Measured.Unit.PERCENT && !streak) {
            numbered(r, i, m);
            return m.nextToken();
        }
        int behind = Ranges.take(r, i, m);
        if (behind >= 0) {
            return behind;
        }
        if (streak) {
            StreakStatements.add(r, i, m);
            return m.nextToken();
        }
        boolean counts = m.unit() == Measured.Unit.TIME || m.unit() == Measured.Unit.COUNTER;
        if (counts && Occurrences.take(r, i, m)) {
            return m.nextToken();
        }
        switch (m.unit()) {
            case USD -> AmountStatements.add(r, i, m);
            case OTHER_CURRENCY -> add(r, i, m, FigureKind.AMOUNT, new Claim.Unplaced("不是美元金額，工作區沒有可比的值"));
            case PERCENT, PERMILLE -> PercentStatements.add(r, i, m);
            case POINTS -> points(r, i, m);
            case TIMES -> times(r, i, m);
            case HHI_POINT -> hhiPoints(r, i, m);
            case COUNTER -> count(r, i, m);
            case TIME -> time(r, i, m);
            case PHYSICAL -> add(r, i, m, FigureKind.THRESHOLD, new Claim.Limit(m.value(), m.unitText()));
            case NONE -> {
                if (!EnergyDensities.take(r, i, m)) {
                    bare(r, i, m);
                }
            }
        }
        return m.nextToken();
    }

    /** 第 18 輪, 第 4 頁: counts in an order that nothing known keeps; parts of laws (第二款) count nothing. */
    private static void numbered(Reading r, int i, Measured m) {
        Token before = r.words.at(i - 1);
        boolean counted = before != null
                && r.words.text(before).endsWith("第")
                && (m.unit() == Measured.Unit.COUNTER || r.words.run().folded().startsWith("期", m.end()));
        boolean law = m.end() > 0 && "款条项".indexOf(r.words.run().folded().charAt(m.end() - 1)) >= 0;
        if (counted && !law && before != null && r.hint.kind() == Hint.Kind.TEXT) {
            Claim nth = new Claim.Nth(m.value().amount().intValue(), m.unitText());
            r.addAt(FigureKind.COUNT, before.start(), m.end(), i, r.walk.frame(), nth);
        }
    }

    static FigureKind kind(Measured m) {
        return switch (m.unit()) {
            case USD, OTHER_CURRENCY -> FigureKind.AMOUNT;
            case PERCENT, PERMILLE -> FigureKind.SHARE;
            case POINTS -> FigureKind.CHANGE;
            case TIMES -> FigureKind.RATIO;
            case HHI_POINT -> FigureKind.HHI;
            case COUNTER -> FigureKind.COUNT;
            case TIME -> FigureKind.DURATION;
            case PHYSICAL -> FigureKind.THRESHOLD;
            case NONE -> FigureKind.OTHER;
        };
    }

    static void add(Reading r, int i, Measured m, FigureKind kind, Claim claim) {
        Frame said = claim instanceof Claim.Hhi
                ? Distribution.apply(r.words, i, Distribution.named(r.words, i, r.walk.indicator()))
                : r.walk.frame();
        Frame frame = Residue.check(r.words, r.walk, i, m.nextToken(), said);
        int from = kind == FigureKind.THRESHOLD && r.words.isMark(i - 1, "≥≤><")
                        || r.words.isAny(i - 1, Sense.AT_LEAST) && "≥≤".contains(r.words.text(r.words.get(i - 1)))
                ? i - 1
                : i;
        r.addAt(kind, r.words.get(from).start(), m.end(), i, frame, claim);
    }

    /** 1,500 點的門檻 is where a level begins, 316.85 點 a distance; 台灣為 1,183 點 the concentration itself. */
    private static void hhiPoints(Reading r, int i, Measured m) {
        Token left = r.words.at(Near.left(r.words, i));
        boolean border = isHhi(r, m) && r.words.is(m.nextToken(), Sense.THRESHOLD);
        boolean own =
                left == null || left instanceof Token.Name || left.isAny(Sense.HHI, Sense.CONCENTRATION, Sense.EXACT);
        if (Thresholds.take(r, i, m)) {
            return;
        }
        boolean value = border || isHhi(r, m) && own && !isFar(r.words, i, m.nextToken());
        Claim gap = Thresholds.gap(r, i, m);
        add(r, i, m, FigureKind.HHI, value ? new Claim.Hhi(m.value()) : gap);
    }

    /** 離門檻還有, 比南韓高, 317 points short of: set against something, and no concentration itself. */
    private static boolean isFar(Words words, int i, int next) {
        boolean led =
                Near.before(words, i, Sense.THRESHOLD, Sense.THAN, Sense.DIFFERENCE, Sense.HIGHER, Sense.LOWER) >= 0;
        boolean followed = Near.after(words, next, Sense.THAN, Sense.HIGHER, Sense.LOWER, Sense.THRESHOLD) >= 0;
        return led || followed || next > 0 && words.isBehind(next - 1, "short");
    }

    /** 增加 1.18 倍 is a change; 是去年的 2 倍 is a ratio. */
    private static void times(Reading r, int i, Measured m) {
        Token left = r.words.at(Near.left(r.words, i));
        if (left != null && left.is(Sense.UP) && !left.is(Sense.DIFFERENCE)) {
            PercentStatements.times(r, i, m);
        } else {
            Value value = SideReader.valued(r, m);
            add(r, i, m, FigureKind.RATIO, new Claim.Ratio(value, false, false, SideReader.multiple(r, m)));
        }
    }

    private static void points(Reading r, int i, Measured m) {
        int at = Near.left(r.words, i);
        Token left = r.words.at(at);
        Trend trend = left != null && Trends.isTrend(left) ? Trends.of(left) : r.modes.trend();
        Basis basis = PercentStatements.basis(r, i, m, r.walk.frame());
        add(r, i, m, FigureKind.CHANGE, new Claim.Points(m.value(), trend, basis, SideReader.gap(r, m)));
    }

    private static void count(Reading r, int i, Measured m) {
        if (r.words.is(m.to(), Sense.PARTNERS)
                || r.words.is(m.nextToken(), Sense.PARTNERS)
                || Near.before(r.words, i, Sense.PARTNERS) >= 0) {
            add(r, i, m, FigureKind.COUNT, new Claim.Partners(m.value(), isPartnerCount(r.words, i, m)));
            return;
        }
        add(r, i, m, FigureKind.COUNT, new Claim.Count(m.value(), m.unitText()));
    }

    private static void time(Reading r, int i, Measured m) {
        if (r.words.run().folded().startsWith("最后", r.words.get(i).start() - 2)) {
            return; // 暫停期最後一天
        }
        if (NOT_A_DAY
                .matcher(r.words.run().folded())
                .region(m.end(), r.words.run().length())
                .lookingAt()) {
            return; // 一天都沒施行
        }
        TimeUnit unit = unit(m.unitText());
        if (unit == TimeUnit.YEAR && YearExtremes.isOfYears(r.words, i)) {
            return; // 四年當中以 2022 年最高
        }
        add(r, i, m, FigureKind.DURATION, new Claim.Length(m.value(), unit, r.hint.kind() == Hint.Kind.DAYS_LEFT));
    }

    private static TimeUnit unit(String said) {
        String text = said.toLowerCase(Locale.ROOT);
        if (text.contains("年") || text.startsWith("y")) {
            return TimeUnit.YEAR;
        }
        if (text.contains("月") || text.startsWith("m")) {
            return TimeUnit.MONTH;
        }
        if (text.contains("週") || text.contains("周") || text.startsWith("week")) {
            return TimeUnit.WEEK;
        }
        return text.contains("日") || text.contains("天") || text.startsWith("day") ? TimeUnit.DAY : TimeUnit.OTHER;
    }

    /** A number without a unit: by its column, by the word before it, by its magnitude. */
    private static void bare(Reading r, int i, Measured m) {
        switch (r.hint.kind()) {
            case AMOUNT, DIFFERENCE -> AmountStatements.add(r, i, m);
            case HHI -> add(r, i, m, FigureKind.HHI, new Claim.Hhi(m.value()));
            case PARTNERS -> add(r, i, m, FigureKind.COUNT, new Claim.Partners(m.value(), true));
            case SCORE -> add(r, i, m, FigureKind.SCORE, new Claim.Score());
            case POINTS -> points(r, i, m);
            case CHANGE, SHARE, TOP_SHARE, COVERAGE, RATIO -> PercentStatements.add(r, i, m);
            case RANK ->
                add(r, i, m, FigureKind.RANK, new Claim.Rank(m.value().amount().intValue(), r.hint.top() > 0));
            case MARKETS -> {
                if (r.hint.shares()) {
                    PercentStatements.add(r, i, m);
                } else {
                    AmountStatements.add(r, i, m);
                }
            }
            case DAYS_LEFT -> add(r, i, m, FigureKind.DURATION, new Claim.Length(m.value(), TimeUnit.DAY, true));
            case NAMES -> add(r, i, m, FigureKind.COUNT, new Claim.Count(m.value(), "家"));
            case NUMBERING, SOURCES -> {}
            case TEXT, LEVEL, ACT, DATE, STATE, LABEL -> unhinted(r, i, m);
        }
    }

    private static void unhinted(Reading r, int i, Measured m) {
        Words words = r.words;
        boolean magnitude = words.get(i) instanceof Token.Number n && n.number().hasMagnitude();
        if (magnitude) {
            AmountStatements.add(r, i, m);
        } else if (isScore(r, i)) {
            add(r, i, m, FigureKind.SCORE, new Claim.Score());
        } else if (Near.before(words, i, Sense.PARTNERS) >= 0) {
            add(r, i, m, FigureKind.COUNT, new Claim.Partners(m.value(), isPartnerCount(r.words, i, m)));
        } else if (words.isMark(i - 1, "×")) {
            add(r, i, m, FigureKind.COUNT, new Claim.Count(m.value(), "項"));
        } else if (ActNumbers.elements(words, i) >= 0) {
            add(r, i, m, FigureKind.COUNT, new Claim.Count(m.value(), "elements"));
        } else if (namesBehind(words, i) >= 0) {
            r.addAt(
                    FigureKind.COUNT,
                    words.get(i).start(),
                    words.get(namesBehind(words, i)).end(),
                    i,
                    r.walk.frame(),
                    new Claim.Count(m.value(), "entities"));
        } else if (ActNumbers.lists(words, i)) {
            add(r, i, m, FigureKind.COUNT, new Claim.Count(m.value(), "家"));
        } else if (Thresholds.take(r, i, m)) {
            return;
        } else if (Thresholds.isBorder(words, i, m)) {
            add(r, i, m, FigureKind.HHI, new Claim.Hhi(m.value()));
        } else if (r.modes.subject() == Subject.HHI && r.words.is(Near.left(r.words, i), Sense.DIFFERENCE)) {
            add(r, i, m, FigureKind.HHI, Thresholds.gap(r, i, m));
        } else if (isHhi(r, m)) {
            add(r, i, m, FigureKind.HHI, new Claim.Hhi(m.value()));
        } else if (BareNumbers.scale(r, i, m).signum() > 0) {
            AmountStatements.add(r, i, m);
        } else {
            add(r, i, m, FigureKind.OTHER, new Claim.Bare(m.value(), false, "看不出這個數字說的是什麼"));
        }
    }

    /** 16 US entities: the counter behind the name that follows the number; -1 if there is none. */
    private static int namesBehind(Words words, int i) {
        boolean named = words.at(i + 1) instanceof Token.Name && words.is(i + 2, Sense.COUNTER);
        return named && words.text(words.get(i + 2)).charAt(0) < 0x80 ? i + 2 : -1;
    }

    private static boolean isNumbering(String word) {
        return word.endsWith("第")
                || switch (word) { // 公告第二款: 公告第 is one word
                    case "para",
                            "paragraph",
                            "art",
                            "article",
                            "annex",
                            "section",
                            "表",
                            "圖",
                            "图",
                            "代碼",
                            "代码",
                            "code",
                            "table",
                            "figure",
                            "fig",
                            "chart",
                            "exhibit",
                            "box",
                            "附錄",
                            "附录",
                            "註",
                            "注" -> true;
                    default -> false;
                };
    }

    /** 夥伴數 221, 62 個夥伴群組; 19 個夥伴 alone may be some of them. */
    private static boolean isPartnerCount(Words words, int i, Measured m) {
        for (int at : new int[] {Near.before(words, i, Sense.PARTNERS), m.to(), m.nextToken()}) {
            String word =
                    at < 0 || words.at(at) == null || !words.is(at, Sense.PARTNERS) ? "" : words.text(words.get(at));
            if (word.contains("數") || word.contains("数") || word.contains("群") || word.contains("count")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScore(Reading r, int i) {
        return Near.before(r.words, i, Sense.SCORE) >= 0
                || r.words.isMark(i - 1, "-–~")
                        && Near.isValue(r.words.get(Math.max(0, i - 2)))
                        && !r.found().isEmpty()
                        && r.found().getLast().kind() == FigureKind.SCORE;
    }

    private static boolean isHhi(Reading r, Measured m) {
        return r.modes.subject() == Subject.HHI
                && m.value().amount().compareTo(SMALLEST_HHI) >= 0
                && m.value().amount().compareTo(LARGEST_HHI) <= 0;
    }

    /** Part of a name or a numbering: 第 06 週, text-3, W12. */
    private static boolean isName(Words words, int i) {
        Token before = words.at(i - 1);
        Token number = words.get(i);
        boolean joined = before != null
                && before.end() == number.start()
                && (before instanceof Token.Unknown u && u.text().charAt(0) < 0x80 || words.isMark(i - 1, "-_#/."));
        boolean numbered = before != null && isNumbering(words.text(before).toLowerCase(Locale.ROOT))
                || words.is(i - 1, Sense.SEARCH) && words.isMark(i + 1, ":：")
                || words.isMark(i + 1, "】〕") && words.isMark(i - 1, "【〔");
        return joined || numbered;
    }
}
