package org.tradebrief.policy.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.EventKind;
import org.tradebrief.text.Scripts;
import org.tradebrief.text.number.ChineseNumeral;

/** The words in which acts say what becomes of an act, in each language in which extracts are written. */
enum EffectWords {
    CHINESE(
            "[。;\\n]",
            ",",
            kinds(
                    "恢复(?:实施|执行|施行|适用|效力|生效)|重新(?:实施|施行|执行)",
                    "暂停|中止|暂缓",
                    "延长|延期|展期|继续(?:有效|实施|执行|施行)",
                    "废止",
                    "取消|撤销",
                    "停止|终止|解除|不再(?:实施|执行|施行|适用)|失效",
                    "更正|修改|修订|调整|移出|移除|剔除"),
            "(?:自|从|于|由)$",
            "(?:至|到|截至|截止)$",
            "(?:根据|依据|依照|按照|违反|参照|落实|结合)[^,]{0,30}$",
            "(?:此前|曾|已于|已经|已被|之前|前期)",
            "同时|同日|即日|本公告|决定|现予以|现将",
            "(?:为期|期限为?|有效期为?|期为?)(\\d{1,3}|[一二两三四五六七八九十]{1,3})(年|个月|月|天|日)",
            "(?:延长|延期|展期|顺延)(?:期限?)?(?:为期)?(\\d{1,3}|[一二两三四五六七八九十]{1,3})(年|个月|月|天|日)(?!起|\\d)",
            "(?:本|公告|措施|管制|决定|办法|^|,)[^,]{0,30}(?:有效期|实施期限?|施行期限?|执行期限?|有效)[^,]{0,6}(?:至|到|截至|截止|为|\\d|[一二两三])"
                    + "|(?:实施|施行|执行)(?:至|到)",
            "许可证|许可的?有效|证书|合同"),
    ENGLISH(
            "\\.(?= [A-Z-])|;|\\n",
            ", (?=and |while |with )",
            kinds(
                    "(?i)\\bresum|\\breinstat|\\brestor",
                    "(?i)\\bsuspen|\\bpaus|\\bdefer|\\bpostpon",
                    "(?i)\\bexten[ds]|\\bprolong|\\bcontinu",
                    "(?i)\\brepeal|\\brevo[kc]|\\babolish",
                    "(?i)\\bcancel|\\bwithdr|\\brescind",
                    "(?i)\\bterminat|\\bceas|\\bdiscontinu|\\blift|\\bstop",
                    "(?i)\\bamend|\\bcorrect|\\bmodif|\\badjust|\\bremov"),
            "(?i)\\b(?:from|as of|starting|starting from|beginning|effective|effective from)(?: on)? ?$",
            "(?i)\\b(?:until|through|to|till)(?: and including)? ?$",
            "(?i)\\b(?:under|pursuant to|in accordance with|based on|in violation of|following)\\b[^,]{0,60}$",
            "(?i)\\b(?:was|were|had been|has been|have been|previously|earlier|already)\\b",
            "(?i)\\b(?:decide[sd]?|hereby|shall|will be|is|are|simultaneously|same day|effective)\\b",
            "(?i)\\b(?:for|period of) (?:a period of )?(one|two|three|six|\\d{1,3})[ -](year|month|day)",
            "(?i)\\b(?:exten[ds]|prolong)\\w*\\b.{0,120}?\\b(?:by|for) (?:a further |another |an additional"
                    + " )?(an?|one|two|three|six|\\d{1,3})[ -](?:more )?(year|month|day)",
            "(?i)\\b(?:valid|in (?:effect|force)|effective|applies|expires?) (?:from .{0,40}"
                    + " )?(?:until|through|till|on|to)\\b",
            "(?i)licen[cs]e|permit|certificate|contract");

    private static final List<EventKind> ORDER = List.of(
            EventKind.RESUMED,
            EventKind.SUSPENDED,
            EventKind.AMENDED,
            EventKind.REPEALED,
            EventKind.CANCELLED,
            EventKind.STOPPED,
            EventKind.AMENDED);
    private static final int EXTENDED = 2;

    private final Pattern sentenceEnd;
    private final Pattern clauseEnd;
    private final List<Pattern> kinds;
    private final Pattern from;
    private final Pattern to;
    private final Pattern basis;
    private final Pattern past;
    private final Pattern decision;
    private final Pattern duration;
    private final Pattern extension;
    private final Pattern validity;
    private final Pattern ofLicences;

    EffectWords(
            String sentenceEnd,
            String clauseEnd,
            List<Pattern> kinds,
            String from,
            String to,
            String basis,
            String past,
            String decision,
            String duration,
            String extension,
            String validity,
            String ofLicences) {
        this.sentenceEnd = Pattern.compile(sentenceEnd);
        this.clauseEnd = Pattern.compile(clauseEnd);
        this.kinds = kinds;
        this.from = Pattern.compile(from);
        this.to = Pattern.compile(to);
        this.basis = Pattern.compile(basis);
        this.past = Pattern.compile(past);
        this.decision = Pattern.compile(decision);
        this.duration = Pattern.compile(duration);
        this.extension = Pattern.compile(extension);
        this.validity = Pattern.compile(validity);
        this.ofLicences = Pattern.compile(ofLicences);
    }

    private static List<Pattern> kinds(String... words) {
        List<Pattern> kinds = new ArrayList<>();
        for (String word : words) {
            kinds.add(Pattern.compile(word));
        }
        return kinds;
    }

    /**
     * Clauses that tell one thing.
     *
     * @param kind what becomes of the acts; empty where nothing does
     */
    record Statement(String text, Optional<EventKind> kind, List<ActNumbers.Mention> mentions) {}

    /** A text in the form that these words are looked for in. Titles of other acts are left out: what they name is not decided here. */
    String prepared(String text) {
        return switch (this) {
            case CHINESE -> Folded.tight(Scripts.folded(text)).replaceAll("《[^》]*》", "");
            case ENGLISH -> Folded.loose(text).replace("**", "");
        };
    }

    List<String> sentences(String prepared) {
        return List.of(sentenceEnd.split(prepared));
    }

    /** The clauses of a sentence, put together as far as they tell of the same kind of thing. */
    List<Statement> statements(String sentence) {
        List<StringBuilder> texts = new ArrayList<>();
        List<Optional<EventKind>> told = new ArrayList<>();
        for (String clause : clauseEnd.split(sentence)) {
            Optional<EventKind> kind = kind(clause);
            int last = texts.size() - 1;
            boolean joins = last >= 0
                    && (kind.isEmpty()
                            || told.get(last).isEmpty()
                            || told.get(last).equals(kind));
            if (joins) {
                texts.get(last).append(',').append(clause);
                told.set(last, told.get(last).or(() -> kind));
            } else {
                texts.add(new StringBuilder(clause));
                told.add(kind);
            }
        }
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).toString();
            statements.add(new Statement(text, told.get(i), mentions(text)));
        }
        return statements;
    }

    private List<ActNumbers.Mention> mentions(String text) {
        return this == CHINESE ? ActNumbers.mentions(text) : ActNumbers.mentionsInEnglish(text);
    }

    /** Of several words the one that leaves least open: what is resumed was suspended, a suspension that is extended is one. */
    private Optional<EventKind> kind(String clause) {
        for (int i = 0; i < kinds.size(); i++) {
            boolean found = kinds.get(i).matcher(clause).find();
            boolean extends_ = i == EXTENDED && found;
            if (found
                    && (!extends_ || !lasts(clause).isEmpty() || longer(clause).isPresent())) {
                return Optional.of(ORDER.get(i));
            }
        }
        return Optional.empty();
    }

    private Map<LocalDate, String> lasts(String text) {
        return days(text, to);
    }

    private static Map<LocalDate, String> days(String text, Pattern before) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        for (Days.Found found : Days.in(text)) {
            String left = text.substring(Math.max(0, found.start() - 24), found.start());
            if (before.matcher(left).find()) {
                days.put(found.day(), left);
            }
        }
        return days;
    }

    /** The day from which on it holds: 自2026年9月1日起, from August 19, 2026. */
    Optional<LocalDate> first(String text) {
        Optional<LocalDate> started = days(text, from).keySet().stream().findFirst();
        return started.or(() -> Days.in(text).stream()
                .filter(d -> text.startsWith("起", d.end()))
                .map(Days.Found::day)
                .findFirst());
    }

    /** The last day of it: 至2027年11月27日, until February 28, 2027, or 為期一年 from its first. */
    Optional<LocalDate> last(String text, @Nullable LocalDate first) {
        Optional<LocalDate> told = lasts(text).keySet().stream().reduce((a, b) -> b);
        return told.or(() -> first == null ? Optional.empty() : after(text, first));
    }

    /** By how much the last day moves: 延長一年, extended by one year; empty where a day is told. */
    Optional<Period> longer(String text) {
        return lasts(text).isEmpty() ? period(extension, text) : Optional.empty();
    }

    private Optional<LocalDate> after(String text, LocalDate first) {
        return period(duration, text).map(first::plus);
    }

    private static Optional<Period> period(Pattern words, String text) {
        Matcher m = words.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int count = count(m.group(1));
        return Optional.of(
                switch (m.group(2).toLowerCase(Locale.ROOT)) {
                    case "年", "year" -> Period.ofYears(count);
                    case "个月", "月", "month" -> Period.ofMonths(count);
                    default -> Period.ofDays(count);
                });
    }

    private static int count(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "one", "a", "an" -> 1;
            case "two", "两" -> 2;
            case "three" -> 3;
            case "six" -> 6;
            default ->
                written.chars().allMatch(Character::isDigit)
                        ? Integer.parseInt(written)
                        : ChineseNumeral.parse(written)
                                .map(java.math.BigDecimal::intValue)
                                .orElse(0);
        };
    }

    /** The last day on which the act itself holds, where the clauses tell one; a licence's term is none. */
    Optional<LocalDate> lastDay(String text, @Nullable LocalDate announced) {
        if (!validity.matcher(text).find() || ofLicences.matcher(text).find()) {
            return Optional.empty();
        }
        LocalDate first = first(text).orElse(announced);
        return last(text, first).filter(d -> first == null || d.isAfter(first));
    }

    boolean isLegalBasis(String before) {
        return basis.matcher(before).find();
    }

    boolean isPast(String text) {
        return past.matcher(text).find();
    }

    boolean decides(String text) {
        return decision.matcher(text).find();
    }
}
