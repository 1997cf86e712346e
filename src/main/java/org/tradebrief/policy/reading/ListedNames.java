package org.tradebrief.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.policy.Announcement.ListedName;

/**
 * Finds the names that an announcement puts on a list: numbered lines {@code 12. 名称（English name）}, rows of a table with a
 * number and a name in each language, and running text that puts them there, 将甲公司（A Ltd）、乙公司（B Ltd）列入. What names in
 * one language only may be a remark, and is left.
 */
final class ListedNames {
    private static final Pattern LIST =
            Pattern.compile("[实實]体清[单單]|[实實]體清單|管控名[单單]|[关關]注名[单單]|反制|(?i)entit|countermeasure");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:[-*]\\s*)?\\d{1,3}[.、．)）]\\s*\\**([^（()）]{2,80}?)\\**\\s*[（(]([^（()）]{2,120})[）)].{0,20}$");
    private static final Pattern ROW =
            Pattern.compile("^\\|\\s*\\d{1,3}\\s*\\|\\s*([^|]{2,120}?)\\s*\\|\\s*([^|]{2,120}?)\\s*\\|.*$");
    private static final Pattern PUT = Pattern.compile("[将將][^将將]{0,2000}?(?=列入|列[为為])");
    private static final Pattern PAIR = Pattern.compile("([^（()）、，,；;。将將]{2,60})[（(]([^（()）]{2,120})[)）]");
    private static final Pattern NO_NAME = Pattern.compile("[清名][单單]|公告|以下|等\\d|^\\d");
    private static final Pattern JOINED = Pattern.compile("^(?:和|及|与|與|以及)");
    private static final Pattern TAGS = Pattern.compile("<[^<>]{0,200}>");
    private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]\\s*>");
    private static final Pattern ROW_END = Pattern.compile("(?i)</tr\\s*>");
    private static final int MOST_OF_A_ROW = 2000;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");

    private ListedNames() {}

    static List<ListedName> in(Fields fields) {
        if (!LIST.matcher(fields.title()).find()) {
            return List.of();
        }
        List<ListedName> names = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (Fields.Line line : fields.lines()) {
            if (line.isSpeculation()) {
                continue;
            }
            name(line.text(), line.number()).ifPresent(n -> addOnce(n, names));
            inTags(line, row).forEach(r -> name(r, line.number()).ifPresent(n -> addOnce(n, names)));
        }
        return names.isEmpty() ? inRunningText(fields) : names;
    }

    /** A summary may repeat what the provisions list. */
    private static void addOnce(ListedName name, List<ListedName> names) {
        if (names.stream().noneMatch(n -> n.en().equals(name.en()))) {
            names.add(name);
        }
    }

    private static Optional<ListedName> name(String text, int line) {
        Matcher numbered = NUMBERED.matcher(text);
        Matcher m = numbered.matches() ? numbered : ROW.matcher(text);
        return m.matches() ? pair(m.group(1).strip(), m.group(2).strip(), line) : Optional.empty();
    }

    private static Optional<ListedName> pair(String one, String other, int line) {
        if (isChinese(one) && isForeign(other)) {
            return Optional.of(new ListedName(line, one, other));
        }
        return isForeign(one) && isChinese(other) ? Optional.of(new ListedName(line, other, one)) : Optional.empty();
    }

    /** The rows of a table in tags that end on this line, written as those of Markdown; a row may go over several lines. */
    private static List<String> inTags(Fields.Line line, StringBuilder row) {
        if (line.text().isEmpty() || row.isEmpty() && !line.text().contains("<t")) {
            row.setLength(0);
            return List.of();
        }
        List<String> rows = new ArrayList<>();
        String[] parts = ROW_END.split(line.text(), -1);
        for (int i = 0; i < parts.length; i++) {
            row.append(CELL_END.matcher(parts[i]).replaceAll(" | "));
            if (i < parts.length - 1) {
                rows.add("| " + TAGS.matcher(row).replaceAll("").strip());
                row.setLength(0);
            }
        }
        if (row.length() > MOST_OF_A_ROW || row.indexOf("<t") < 0) {
            row.setLength(0);
        }
        return rows;
    }

    private static List<ListedName> inRunningText(Fields fields) {
        List<ListedName> names = new ArrayList<>();
        for (Fields.Line line : fields.lines()) {
            Matcher put = PUT.matcher(line.isSpeculation() || line.text().startsWith("#") ? "" : line.text());
            while (put.find()) {
                Matcher pair = PAIR.matcher(put.group());
                while (pair.find()) {
                    String name = JOINED.matcher(pair.group(1).strip()).replaceFirst("");
                    if (!NO_NAME.matcher(name).find()) {
                        pair(name, pair.group(2).strip(), line.number()).ifPresent(n -> addOnce(n, names));
                    }
                }
            }
        }
        return names;
    }

    private static boolean isChinese(String name) {
        return HAN.matcher(name).find();
    }

    private static boolean isForeign(String name) {
        return LATIN.matcher(name).find() && !HAN.matcher(name).find();
    }
}
