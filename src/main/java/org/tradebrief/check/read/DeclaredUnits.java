package org.tradebrief.check.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.text.number.Magnitude;

/**
 * The units that a text, a section or a list declares for its bare numbers: Figures in $mn unless marked, 單位一律 US$ bn;
 * 表內為百萬美元 holds for tables alone.
 *
 * @param text US dollars of one in running text; 0 where none is declared
 * @param tables the same in tables
 */
public record DeclaredUnits(BigDecimal text, BigDecimal tables) {
    static final DeclaredUnits NONE = new DeclaredUnits(BigDecimal.ZERO, BigDecimal.ZERO);
    private static final int LONGEST = 400;
    private static final List<String> CAPTIONS = List.of("图", "表", "figure", "chart", "table");
    private static final String ENDS = "；;。\n";
    private static final String CLAUSE_ENDS = "，,、|·()（）:：";
    /** As long as {@code million us dollars}. */
    private static final int LONGEST_UNIT = 20;

    private static final Pattern LED = Pattern.compile("^(?:(?:金额|数字|数值|均|皆|都|以|为|用|all|in) ?)+");
    private static final Pattern IN_PASSING = Pattern.compile("\\((?:单位|unit)[^)]*\\)\\s*:.*\\d[.,]\\d");
    private static final List<String> OF_TABLES = List.of("表内", "表中", "各表", "tables");
    private static final List<String> DECLARES = List.of(
            "单位", "表内", "表中", "各表", "一律", "除另", "另注", "均以", "均为", "unit", "figures", "values", "amounts", "tables",
            "unless", "in $", "in us$", "in usd");

    /** What the words of a title say in passing: （億美元）, US$ bn. */
    static DeclaredUnits ofTitle(Run title) {
        return title.length() == 0 ? NONE : all(Units.large(title.text(), title.folded()));
    }

    /** What the words of a caption say before its colon: 圖一　美國自中國進口（億美元）：第一季 1,026.6. */
    public static DeclaredUnits ofCaption(Run run) {
        String folded = run.folded();
        int colon = folded.indexOf(':');
        boolean caption = colon > 0 && CAPTIONS.stream().anyMatch(folded.stripLeading()::startsWith);
        return caption ? all(Units.large(run.text().substring(0, colon), folded.substring(0, colon))) : NONE;
    }

    /** What a passage declares, sentence by sentence. */
    static DeclaredUnits of(Run run) {
        DeclaredUnits found = NONE;
        BigDecimal tables = BigDecimal.ZERO;
        int from = 0;
        for (int at = 0; at <= run.length() && run.length() <= LONGEST; at++) {
            if (at == run.length() || ENDS.indexOf(run.text().charAt(at)) >= 0) {
                String folded = run.folded().substring(from, at);
                String text = run.text().substring(from, at);
                BigDecimal unit = mayDeclare(folded) ? Units.declared(text, folded) : alone(folded);
                boolean ofTables = OF_TABLES.stream().anyMatch(folded::contains);
                tables = tables.signum() == 0 && ofTables ? unit : tables;
                found = ofTables
                        ? found
                        : found.over(ofItsOwn(folded) ? new DeclaredUnits(unit, BigDecimal.ZERO) : all(unit));
                from = at + 1;
            }
        }
        return new DeclaredUnits(found.text, tables.signum() > 0 ? tables : found.tables);
    }

    /** 逐月走高（單位：十億美元）：1 月 11.1: in passing, for the numbers of its own sentence. */
    private static boolean ofItsOwn(String folded) {
        return IN_PASSING.matcher(folded).find();
    }

    /** A clause that says a unit and nothing else: …；US$bn；NSA, 金額為億美元. */
    private static BigDecimal alone(String folded) {
        int from = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || CLAUSE_ENDS.indexOf(folded.charAt(at)) >= 0) {
                String clause = LED.matcher(folded.substring(from, at).strip()).replaceFirst("");
                BigDecimal unit = isUnit(clause) ? Units.large(clause, clause) : BigDecimal.ZERO;
                if (unit.signum() > 0) {
                    return unit;
                }
                from = at + 1;
            }
        }
        return BigDecimal.ZERO;
    }

    private static boolean isUnit(String clause) {
        boolean starts = Magnitude.at(clause, 0).isPresent()
                || clause.startsWith("us$")
                || clause.startsWith("$")
                || clause.startsWith("usd");
        return starts && clause.length() <= LONGEST_UNIT && clause.chars().noneMatch(Character::isDigit);
    }

    private static DeclaredUnits all(BigDecimal unit) {
        return unit.signum() == 0 ? NONE : new DeclaredUnits(unit, unit);
    }

    /** These, and where they say nothing those declared farther off. */
    public DeclaredUnits over(DeclaredUnits outer) {
        return new DeclaredUnits(text.signum() > 0 ? text : outer.text, tables.signum() > 0 ? tables : outer.tables);
    }

    private static boolean mayDeclare(String folded) {
        return DECLARES.stream().anyMatch(folded::contains);
    }
}
