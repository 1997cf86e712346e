package org.tradebrief.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.policy.Announcement.ListedName;

/**
 * Finds the names that an announcement puts on a list: numbered lines {@code 12. 名称（English name）}, and rows of a table
 * with a number and a name in each language. What names in one language only may be a remark, and is left.
 */
final class ListedNames {
    private static final Pattern LIST =
            Pattern.compile("[实實]体清[单單]|[实實]體清單|管控名[单單]|[关關]注名[单單]|反制|(?i)entit|countermeasure");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:[-*]\\s*)?\\d{1,3}[.、．)）]\\s*\\**([^（()）]{2,80}?)\\**\\s*[（(]([^（()）]{2,120})[）)].{0,20}$");
    private static final Pattern ROW =
            Pattern.compile("^\\|\\s*\\d{1,3}\\s*\\|\\s*([^|]{2,120}?)\\s*\\|\\s*([^|]{2,120}?)\\s*\\|.*$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");

    private ListedNames() {}

    static List<ListedName> in(Fields fields) {
        if (!LIST.matcher(fields.title()).find()) {
            return List.of();
        }
        List<ListedName> names = new ArrayList<>();
        for (Fields.Line line : fields.lines()) {
            if (!line.isSpeculation()) {
                name(line).ifPresent(names::add);
            }
        }
        return names;
    }

    private static Optional<ListedName> name(Fields.Line line) {
        Matcher numbered = NUMBERED.matcher(line.text());
        Matcher m = numbered.matches() ? numbered : ROW.matcher(line.text());
        if (!m.matches()) {
            return Optional.empty();
        }
        String one = m.group(1).strip();
        String other = m.group(2).strip();
        if (isChinese(one) && isForeign(other)) {
            return Optional.of(new ListedName(line.number(), one, other));
        }
        return isForeign(one) && isChinese(other)
                ? Optional.of(new ListedName(line.number(), other, one))
                : Optional.empty();
    }

    private static boolean isChinese(String name) {
        return HAN.matcher(name).find();
    }

    private static boolean isForeign(String name) {
        return LATIN.matcher(name).find() && !HAN.matcher(name).find();
    }
}
