package org.tradebrief.check.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.Memo;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.Scripts;

/**
 * What measures are called in running words: 鋰電池與石墨負極, 對日本的兩用物項, 《出口管制法》. A name is called where all its
 * parts stand in the words, in whatever order; that tells a measure more surely than signs in common do.
 */
public final class MeasureNames {
    private static final Pattern LISTED = Pattern.compile("[\\p{IsHan}](?:、[\\p{IsHan}])+");
    private static final Pattern COUNTED = Pattern.compile("\\d+ ?家|号|^再|^暂停|^取消|^延长|^调整|^重申");
    private static final Pattern QUOTED = Pattern.compile("“([^”]{4,12})”");
    private static final Pattern BRACKET = Pattern.compile("\\([^)]*\\)");
    private static final Map<String, String> SHORT =
            Map.of("日本", "日", "美国", "美", "韩国", "韩", "台湾", "台", "欧盟", "欧", "人造石墨", "石墨");
    private static final int SHORTEST = 2;
    /** 韓華海洋子公司 are spoken of as 韓華海洋五家美國子公司. */
    private static final String SUBSIDIARY = "子公司";

    /** Two to five plain words before anything else: Affiliates rule: firms owned … */
    private static final Pattern ENGLISH = Pattern.compile("^((?:[a-z-]+ ){1,4}[a-z-]+)(?=$|:| \\()");

    private static final Map<Pattern, String> ENGLISH_WORDS = Map.of(
            Pattern.compile("(?<![a-z])(?:jp|japan)(?![a-z])"), "日",
            Pattern.compile("(?<![a-z])u\\.?s\\.?(?![a-z])"), "美",
            Pattern.compile("dual-use(?: items?| goods)?"), "两用物项",
            Pattern.compile("hanwha(?: ocean)?"), "韩华海洋",
            Pattern.compile("(?<![a-z])subs(?:idiary|idiaries)?(?![a-z])"), SUBSIDIARY);

    private static final int KEPT = 2000;
    private final List<Name> names = new ArrayList<>();
    /** One sentence is asked about by each statement in it. */
    private final Memo<String, String> plain = new Memo<>(KEPT);

    private final Memo<String, List<Measure>> called = new Memo<>(KEPT);

    /** The parts that make a name, and how many signs they have. */
    private record Name(Measure measure, List<String> parts, int length) {
        boolean isIn(String words) {
            return parts.stream().allMatch(words::contains);
        }
    }

    MeasureNames(List<Measure> measures) {
        for (Measure m : measures) {
            if (m.confidence() != Confidence.LOW) {
                add(m);
            }
        }
        names.sort(Comparator.comparingInt(Name::length).reversed());
    }

    private void add(Measure m) {
        Matcher quoted = QUOTED.matcher(m.titleZh());
        if (quoted.find()) {
            String term = plain(Scripts.folded(quoted.group(1)));
            names.add(new Name(m, List.of(term), term.length()));
        }
        Matcher english = ENGLISH.matcher(Scripts.folded(m.titleEn()));
        if (english.find()) {
            String term = plain(english.group(1));
            names.add(new Name(m, List.of(term), term.length()));
        }
        String called = plain(BRACKET.matcher(Scripts.folded(m.shortZh())).replaceAll(""));
        if (called.length() < SHORTEST
                || COUNTED.matcher(Scripts.folded(m.shortZh())).find()) {
            return;
        }
        List<String> parts = parts(m, called);
        names.add(new Name(m, parts, parts.stream().mapToInt(String::length).sum()));
    }

    /** 鎢、碲、鉍、鉬、銦 may be named in any order; 對日 and 兩用物項 stand apart in most sentences. */
    private static List<String> parts(Measure m, String called) {
        Matcher listed = LISTED.matcher(Scripts.folded(m.titleZh()));
        if (listed.find() && plain(listed.group()).length() == called.length()) {
            return List.of(plain(listed.group()).split(""));
        }
        if (called.startsWith("对") && called.length() > 4) {
            return List.of(called.substring(0, 2), called.substring(2));
        }
        return called.endsWith(SUBSIDIARY) && called.length() > 2 * SUBSIDIARY.length()
                ? List.of(called.substring(0, called.length() - SUBSIDIARY.length()), SUBSIDIARY)
                : List.of(called.split("与"));
    }

    /** The measures called in the folded words; where a longer name holds another, as 對美兩用物項 does, the longer ones. */
    public List<Measure> in(String folded) {
        return called.get(folded, this::find);
    }

    private List<Measure> find(String folded) {
        String words = plain.get(folded, MeasureNames::plain);
        List<Name> called = names.stream().filter(n -> n.isIn(words)).toList();
        return called.stream()
                .filter(n -> called.stream().noneMatch(o -> o.length() > n.length() && holds(o, n)))
                .map(Name::measure)
                .distinct()
                .toList();
    }

    /** Whether the folded words call that measure by its name. */
    public boolean isCalled(Measure m, String folded) {
        String words = plain.get(folded, MeasureNames::plain);
        return names.stream().anyMatch(n -> n.measure().id().equals(m.id()) && n.isIn(words));
    }

    private static boolean holds(Name longer, Name shorter) {
        return shorter.parts().stream().allMatch(p -> longer.parts().stream().anyMatch(q -> q.contains(p)));
    }

    /** Without what different hands write differently: 、, 的, blanks, 及 for 與, 日本 for 日. */
    private static String plain(String folded) {
        String words = folded;
        for (Map.Entry<Pattern, String> e : ENGLISH_WORDS.entrySet()) {
            words = e.getKey().matcher(words).replaceAll(e.getValue());
        }
        words = words.replaceAll("[ 、《》「」“”\"的性]", "").replaceAll("[及和暨]", "与");
        for (Map.Entry<String, String> e : SHORT.entrySet()) {
            words = words.replace(e.getKey(), e.getValue());
        }
        return words;
    }
}
