package org.tradebrief.check.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Severity;

/**
 * The rule by which a kind of statement is checked.
 *
 * @param usual how much a statement that the facts contradict weighs while nobody has said otherwise
 */
public record Rule(FigureKind kind, String chinese, String english, Severity usual) {
    private static final List<Rule> ALL =
            Arrays.stream(FigureKind.values()).map(Rule::of).toList();

    /** Stable: {@code amount}, {@code report-period}. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every rule, in the order in which people read them. */
    public static List<Rule> all() {
        return ALL;
    }

    public static Optional<Rule> ofId(String id) {
        return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public static Rule of(FigureKind kind) {
        return switch (kind) {
            case AMOUNT -> new Rule(kind, "金額", "Amounts", Severity.HIGH);
            case SHARE -> new Rule(kind, "占比", "Shares", Severity.HIGH);
            case RANK -> new Rule(kind, "名次與排序", "Ranks and orders", Severity.HIGH);
            case HHI -> new Rule(kind, "HHI 數值", "HHI values", Severity.HIGH);
            case LEVEL -> new Rule(kind, "集中度等級", "Levels of concentration", Severity.HIGH);
            case CHANGE -> new Rule(kind, "增減率", "Changes in percent", Severity.HIGH);
            case DIRECTION -> new Rule(kind, "增減方向", "Directions", Severity.HIGH);
            case SIGN -> new Rule(kind, "順差與逆差", "Surplus and deficit", Severity.HIGH);
            case SUPERLATIVE -> new Rule(kind, "最高、最低與首次", "Superlatives", Severity.HIGH);
            case STREAK -> new Rule(kind, "連續期數", "Streaks", Severity.HIGH);
            case PERIOD -> new Rule(kind, "資料期間", "Periods", Severity.MEDIUM);
            case COUNT -> new Rule(kind, "數目", "Counts", Severity.MEDIUM);
            case THRESHOLD -> new Rule(kind, "門檻", "Thresholds", Severity.MEDIUM);
            case DATE -> new Rule(kind, "日期", "Dates", Severity.HIGH);
            case ANNOUNCEMENT -> new Rule(kind, "公告文號", "Announcement numbers", Severity.HIGH);
            case STATUS -> new Rule(kind, "措施狀態", "Status of measures", Severity.HIGH);
            case DURATION -> new Rule(kind, "期間長度", "Durations", Severity.MEDIUM);
            case ABSENCE -> new Rule(kind, "未列與缺值", "Absences", Severity.MEDIUM);
            case ACTOR -> new Rule(kind, "施行與受限的一方", "Who acts on whom", Severity.HIGH);
            case REPORT_PERIOD -> new Rule(kind, "報告期間", "Reporting period", Severity.MEDIUM);
            case SCORE -> new Rule(kind, "搜尋分數", "Search scores", Severity.LOW);
            case RATIO -> new Rule(kind, "倍數與比值", "Ratios", Severity.HIGH);
            case OTHER -> new Rule(kind, "其他數字", "Other figures", Severity.LOW);
        };
    }
}
