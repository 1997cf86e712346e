package org.tradebrief.check.prove.policy;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.extract.Statement;

/**
 * How many things a list beside a count names: 七種（釤、釓…）, 鈥、鉺、銩、銪、鐿共五種. A text may be held to its own list where
 * nothing says that it goes on.
 */
final class Enumerations {
    private static final Pattern BEHIND =
            Pattern.compile("^[^,。;:()、\\d]{0,8}[(:] ?([^()。;\n]*[、][^()。;\n]*)(?:\\)|$|[。;\n])");
    private static final Pattern BEFORE =
            Pattern.compile("^([^,。;:()\n]*(?:[、]|与|及|和)[^,。;:()\n]*?) ?(共|合计|总计|计|一共|等)? ?$");
    /** 第五十五、五十六號: numbers of acts. */
    private static final Pattern NUMBERS = Pattern.compile("第? ?(?:\\d{1,3}|[一二三四五六七八九十百]{1,5}) ?(?:号)? ?[、至到-][^。]*号");

    /** Marks that no list goes beyond. */
    private static final String BOUNDS = ",。;:()\n";

    private static final Pattern OPEN = Pattern.compile("等|其中|包括|例如|如|另|\\.\\.|…|之一|外");
    private static final Pattern JOINED = Pattern.compile("以及|[与及和暨]");
    /** 兩岸、日、韓、美: one word for two of those that are counted. */
    private static final Pattern PAIR = Pattern.compile("两岸|两韩|美日|日韩|美中|中美|美欧|欧美|港澳|陆港");

    private static final int LONGEST = 14;
    private static final Pattern ACT = Pattern.compile("#?(?:\\d{4}-)?(\\d{1,3})(?: ?[-–] ?#?(\\d{1,3}))?");
    /** A bracket of the numbers of acts and nothing else, right behind the count or what is counted. */
    private static final Pattern ACTS =
            Pattern.compile("^ ?(?:[a-z]+|[份项个则道]?(?:公告|措施|管制)?) ?\\(((?=[^)]*#)[#\\d][#\\d /、,&+–-]*)\\)");

    /**
     * @param counts how many there may be, as a list is read: with 與 and the like as joints, and without
     * @param closed whether the list is said, or shown, to be whole
     */
    record Listed(Set<Integer> counts, boolean closed) {}

    private Enumerations() {}

    /** The list that stands right behind the count in a bracket or after a colon, or right before it. */
    static Optional<Listed> beside(Statement s) {
        Matcher acts = ACTS.matcher(Around.behind(s));
        if (acts.find()) {
            return Optional.of(new Listed(Set.of(acts(acts.group(1))), true));
        }
        Matcher behind = BEHIND.matcher(Around.behind(s));
        if (behind.find()) {
            String list = behind.group(1);
            if (list.indexOf(',') >= 0 && NUMBERS.matcher(list).lookingAt()) {
                return Optional.empty(); // 六道：第 55、56 號由…，第 61 號由…
            }
            boolean closed = !OPEN.matcher(list).find() && isShort(list) && list.indexOf(',') < 0;
            return Optional.of(new Listed(counts(list), closed));
        }
        Matcher before = BEFORE.matcher(lastPart(Around.before(s)));
        if (!before.find() || before.group(1).isBlank()) {
            return Optional.empty();
        }
        String list = before.group(1);
        String word = before.group(2) == null ? "" : before.group(2);
        boolean summed =
                !word.isEmpty() && !word.equals("等") && list.indexOf('、') >= 0 || word.isEmpty() && areSigns(list);
        return Optional.of(
                new Listed(counts(list), summed && !OPEN.matcher(list).find() && isShort(list)));
    }

    /** #55–#58, #61, #62: how many numbers, each range counted through. */
    private static int acts(String list) {
        int count = 0;
        Matcher act = ACT.matcher(list);
        while (act.find()) {
            int from = Integer.parseInt(act.group(1));
            int to = act.group(2) == null ? from : Integer.parseInt(act.group(2));
            count += Math.max(0, to - from) + 1;
        }
        return count;
    }

    private static String lastPart(String words) {
        int from = words.length();
        while (from > 0 && BOUNDS.indexOf(words.charAt(from - 1)) < 0) {
            from--;
        }
        return words.substring(from);
    }

    /** 鎢、碲、鉍、鉬、銦六種, W、Te、Bi 三種: a list of single signs or symbols right before a count is what is counted. */
    private static boolean areSigns(String list) {
        String[] items = list.strip().split("、");
        for (int i = 1; i < items.length; i++) {
            String item = items[i].strip();
            boolean symbol = item.length() == 2 && item.charAt(0) < 0x80;
            if (item.length() != 1 && !symbol) {
                return false;
            }
        }
        return items.length > 2;
    }

    private static Set<Integer> counts(String list) {
        String[] items = list.split("、");
        if (items.length == 0) { // marks alone
            return Set.of();
        }
        Set<Integer> counts = new TreeSet<>();
        counts.add(items.length);
        int joints = 0;
        for (String item : items) {
            joints += joints(item);
        }
        counts.add(items.length + joints);
        counts.add(items.length + Math.min(1, joints(items[items.length - 1])));
        counts.add(items.length + (int) PAIR.matcher(list).results().count());
        return counts;
    }

    private static int joints(String item) {
        return Math.max(0, JOINED.split(item.strip()).length - 1);
    }

    /** Items of a list are short; only the first may have words before it. */
    private static boolean isShort(String list) {
        String[] items = list.split("、");
        for (int i = 1; i < items.length; i++) {
            if (items[i].length() > LONGEST || items[i].isBlank()) {
                return false;
            }
        }
        return items.length > 2;
    }
}
