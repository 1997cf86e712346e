package org.tradebrief.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Flag;

/**
 * Reads the marks by which a text from elsewhere says that a person must see a passage. What stands in the head, in a
 * disclaimer or among the sources speaks of the whole text and flags nothing.
 */
public final class FlagMarks {
    private static final Pattern MARK = Pattern.compile("建議人工審核|\\[?REVIEW_NEEDED]?|推測|speculative");
    private static final Pattern GENERAL = Pattern.compile("免責|資料來源|引用檔案");
    /** The marks of a quotation, a list or a heading, which are for the eye. */
    private static final Pattern LEAD = Pattern.compile("^(?:[>#*+-]+\\s+|\\d+[.)]\\s+)+");

    private static final int EXCERPT = 40;

    private FlagMarks() {}

    /** The flags by the title of their section; one for each mark of a line. */
    public static Map<String, List<Flag>> in(BriefText text) {
        Map<String, List<Flag>> flags = new LinkedHashMap<>();
        for (BriefText.Part part : text.parts()) {
            if (part.title().isEmpty() || GENERAL.matcher(part.title()).find()) {
                continue;
            }
            List<Flag> found = new ArrayList<>();
            part.text().lines().forEach(line -> addFlag(line, found));
            if (!found.isEmpty()) {
                flags.put(part.title(), found);
            }
        }
        return flags;
    }

    private static void addFlag(String line, List<Flag> found) {
        Matcher mark = MARK.matcher(line);
        if (mark.find()) {
            boolean missing = mark.group().contains("REVIEW_NEEDED");
            found.add(new Flag(
                    missing ? Flag.Kind.MISSING_SOURCE : Flag.Kind.INTERPRETATION,
                    "文中標記「" + mark.group() + "」",
                    excerpt(line)));
        }
    }

    private static String excerpt(String line) {
        String plain = LEAD.matcher(line.strip().replace("\t", " ")).replaceFirst("");
        return plain.length() <= EXCERPT ? plain : plain.substring(0, EXCERPT) + "…";
    }
}
