package org.tradebrief.check.extract.passage;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/**
 * Statements of the span that values are held for: 前 11 月, 1–11 月, 兩年合計, 累計; 2026 年 1 月 where values are spoken of. Of
 * the last month that is known, and of times to come.
 */
final class PeriodStatements {
    /** 最新一個月為 11 月, 只公布到 11 月, 截至 11 月: right before the month. */
    private static final Pattern LAST =
            Pattern.compile("(?:最新|最近)(?:的?一个|可得|可用)?(?:的|之)?(?:月份?|资料|数据|统计|数字|值)?[^,。;]{0,6}$"
                    + "|(?:截至|只到|仅到|才到|止于|只写到|公布到|写到|更新到|更新至|公布至|收到|有到|算到)(?:的是)?$");

    private static final Pattern NOT_YET = Pattern.compile("^[^,。;]{0,8}(?:尚未|还没|未)(?:有|能)?(?:公布|发布|取得|出炉|更新|释出|到位)");
    private static final Pattern OF_DATA = Pattern.compile("资料|数据|统计|累计|口径|普查|帐本|帐|月报|公布|更新|来源|census|data");
    private static final Pattern MEANS = Pattern.compile("(?:指|只含|仅含|只有|仅有|涵盖|口径为?)$");

    /** 將於第三季提案, 預計在下半年: what is to come is not what values are held for. */
    private static final Pattern COMING = Pattern.compile("(?:将|预计|预定|拟|可望|有望|计划)(?:会|要)?(?:于|在|到)?$");

    /** 第一季前備妥, 下半年以前: until when something is to be done. */
    private static final Pattern DEADLINE = Pattern.compile("^(?:底|末|结束)?(?:之前|以前|前(?! ?[\\d一二三四五六七八九十两几]))");

    private static final int NEAR = 20;

    private PeriodStatements() {}

    static void take(Reading r, int i, Token.Span s) {
        ReadSpan.Form form = s.span().form();
        if (form == ReadSpan.Form.MONTH && takeLast(r, i, s)) {
            return;
        }
        boolean ofValues = isMonth(r, i, s.span()) && isOfValues(r, i);
        if (!ofValues && takeComing(r, i, s)) {
            return;
        }
        boolean stated = form == ReadSpan.Form.MONTHS
                || form == ReadSpan.Form.TO_DATE
                || form == ReadSpan.Form.YEARS
                || ofValues;
        Timespan time = stated ? time(r, i, s) : null;
        boolean ahead = COMING.matcher(before(r, s)).find()
                || DEADLINE.matcher(behind(r, s)).find();
        if (time == null || ahead) {
            return;
        }
        Frame frame = r.walk.frame();
        boolean placed = frame.reporter() != null
                || frame.partners() != null
                || frame.quantity() != null
                || frame.provider() != null;
        if (placed || form == ReadSpan.Form.YEARS || MEANS.matcher(before(r, s)).find()) {
            r.addAt(
                    FigureKind.PERIOD,
                    s.start(),
                    s.end(),
                    i,
                    frame.withPeriod(new Slot<>(time, Origin.OWN_WORDS)),
                    new Claim.Coverage(time));
        }
    }

    /** What the span was taken for: the same months of the year before are counted back once only. */
    private static @Nullable Timespan time(Reading r, int i, Token.Span s) {
        Timespan taken = s.span().form() == ReadSpan.Form.SAME_MONTHS ? r.walk.spanAt(i) : null;
        return taken == null ? r.walk.peek(s) : taken;
    }

    /** A month with its year; 去年同期 where a value of its own stands behind it. */
    private static boolean isMonth(Reading r, int i, ReadSpan span) {
        return switch (span.form()) {
            case MONTH -> span.years() == ReadSpan.Years.SAID;
            case SAME_MONTHS ->
                span.years() == ReadSpan.Years.SAID || isPlaced(r.words, i, span) && hasValue(r.words, i);
            default -> false;
        };
    }

    /** 去年同期, 比上年同月: the year is told by the span or by the word before it. */
    private static boolean isPlaced(Words words, int i, ReadSpan span) {
        return span.years() != ReadSpan.Years.MISSING || words.is(i - 1, Sense.YOY);
    }

    private static boolean hasValue(Words words, int i) {
        int at = i + 1;
        while (words.isOpen(at) || words.isAny(at, Sense.OF, Sense.EXACT, Sense.USD, Sense.ABOUT)) {
            at++;
        }
        return at < words.size() && Near.isValue(words.get(at)) && !words.is(at + 1, Sense.PERCENT);
    }

    /** Months are times of much else: 2025 年 11 月雙方磋商. Those of values stand in a sentence on a flow or its statistics. */
    private static boolean isOfValues(Reading r, int i) {
        for (int at = 0; at < r.words.size(); at++) {
            boolean speaks =
                    r.words.isAny(at, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE, Sense.CENSUS, Sense.USD);
            if (speaks && r.words.sameSentence(at, i)) {
                return true;
            }
        }
        return false;
    }

    /** The last month of which there are data, or the first of which there are none yet. */
    private static boolean takeLast(Reading r, int i, Token.Span s) {
        Timespan time = r.walk.peek(s);
        String sentence = sentence(r, i);
        boolean last = LAST.matcher(before(r, s)).find();
        boolean notYet = NOT_YET.matcher(behind(r, s)).find();
        if (time == null || !last && !notYet || !OF_DATA.matcher(sentence).find()) {
            return false;
        }
        r.addAt(
                FigureKind.PERIOD,
                s.start(),
                s.end(),
                i,
                r.walk.frame().withPeriod(new Slot<>(time, Origin.OWN_WORDS)),
                new Claim.Latest(time, notYet));
        return true;
    }

    /** 預計 2027 年投產: nothing known reaches so far. */
    private static boolean takeComing(Reading r, int i, Token.Span s) {
        boolean said = s.span().years() == ReadSpan.Years.SAID;
        Timespan time = said ? r.walk.peek(s) : null;
        if (time == null || !r.walk.isToCome(time)) {
            return false;
        }
        r.addAt(FigureKind.PERIOD, s.start(), s.end(), i, r.walk.frame(), new Claim.Unplaced("將來的時間，沒有可比的事實"));
        return true;
    }

    private static String before(Reading r, Token.Span s) {
        String folded = r.words.run().folded();
        return folded.substring(Math.max(0, s.start() - NEAR), s.start()).stripTrailing();
    }

    private static String behind(Reading r, Token.Span s) {
        String folded = r.words.run().folded();
        return folded.substring(s.end(), Math.min(folded.length(), s.end() + NEAR));
    }

    private static String sentence(Reading r, int i) {
        int from = i;
        int to = i;
        while (from > 0 && r.words.sameSentence(from - 1, i)) {
            from--;
        }
        while (to + 1 < r.words.size() && r.words.sameSentence(to + 1, i)) {
            to++;
        }
        return r.words
                .run()
                .folded()
                .substring(r.words.get(from).start(), r.words.get(to).end());
    }
}
