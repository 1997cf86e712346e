package org.tradebrief.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.desk.editor.text.Leaf;

/** Finds words in what is shown of a text, and puts others in their place. Capitals and width do not matter. */
final class FindModel {
    private FindModel() {}

    /** Where the words stand, as start and end in the source. */
    static List<int[]> in(List<Leaf> leaves, String words) {
        List<int[]> places = new ArrayList<>();
        if (words.isEmpty()) {
            return places;
        }
        Pattern pattern = Pattern.compile(Pattern.quote(words.toLowerCase(Locale.ROOT)));
        for (Leaf leaf : leaves) {
            Matcher found = pattern.matcher(leaf.shown().toLowerCase(Locale.ROOT));
            while (found.find()) {
                places.add(new int[] {leaf.startOf(found.start()), leaf.endOf(found.end() - 1)});
            }
        }
        return places;
    }

    /** The source with other words at all those places. */
    static String replaced(String source, List<int[]> places, String with) {
        StringBuilder text = new StringBuilder(source);
        for (int i = places.size() - 1; i >= 0; i--) {
            text.replace(places.get(i)[0], places.get(i)[1], with);
        }
        return text.toString();
    }
}
